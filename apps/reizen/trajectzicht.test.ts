import type { Debetregel } from '@zorgketen/declaratie'
import { addNummers } from '@zorgketen/server/proef/tweede-nummer'
import { formatZtn } from '@zorgketen/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beoordeel } from './beoordeel.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { inElkeStand } from './elke-stand.ts'
import { declareerMaand } from './handelingen.ts'
import { openReis, type Plek, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

const BETALER = { organisatie: 'verzekeraar-9011', rol: 'beoordelaar' } as const

describe.skipIf(CHROMIUM === null)(`Een betaler volgt zorgtrajecten${overgeslagen}`, () => {
  let reis: Reis
  let nummer = ''
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.kies('Declaraties')
    await declareerMaand(reis.page)
    await beoordeel(reis, 'Zorgverzekeraar 9011')
    await reis.herstart(async (plek) => {
      const lijn = await eersteRegel(plek)
      nummer = lijn.zorgtraject === null ? '' : formatZtn(lijn.zorgtraject)
      await addNummers(plek, BETALER.organisatie, lijn)
    })
    await reis.binnen('Zorgverzekeraar 9011', 'Beoordelaar')
  }, 240_000)
  afterAll(() => reis.sluit())

  /** A granted line of the number with the latest care. */
  const eersteRegel = ({ opslag }: Plek): Promise<Debetregel> =>
    opslag.read(BETALER, async (kast) => {
      const { rijen } = await kast.trajectboek.nummers(
        { nummer: null, declarant: null, van: null, tot: null },
        { vanaf: 0, aantal: 1 },
      )
      const eerste = rijen[0]?.[0]?.nummer ?? expect.fail('no number')
      const regels = await kast.trajectboek.regels(eerste, { vanaf: 0, aantal: 100 })
      for (const { regel, stand } of regels.rijen) if (regel.soort === 'debet' && stand === 'toegekend') return regel
      return expect.fail('nothing granted')
    })

  /** Pictures in the dark and on a phone, when asked for. */
  const foto = async (naam: string): Promise<void> => {
    const { page } = reis
    const map = process.env.BEELDEN
    if (map === undefined) return
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: `${map}/${naam}-donker.png` })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 375, height: 812 })
    await reis.rust()
    await page.screenshot({ path: `${map}/${naam}-smal.png` })
    await page.setViewportSize({ width: 1440, height: 900 })
  }

  it('ZTN-22: een nummer opent met alle regels over alle berichten, diagnoses en totalen', async () => {
    const { page } = reis
    await reis.kies('Zorgtrajecten')
    await page.getByRole('searchbox', { name: 'Zorgtrajectnummer' }).fill(nummer)
    await rijMet(page, nummer).waitFor()
    await reis.kijk('betaler-nummers')
    await rijMet(page, nummer).click()
    const paneel = page.getByRole('dialog', { name: 'Zorgtraject' })
    await paneel.getByRole('grid', { name: 'Alle regels onder dit nummer' }).getByRole('row').nth(1).waitFor()
    await paneel.getByRole('heading', { name: 'Diagnoses en zorgvraagtypen in de tijd' }).waitFor()
    await reis.kijk('betaler-traject')
    await inElkeStand(reis)
    await foto('betaler-traject')
    const knoppen = await paneel.getByRole('button').allTextContents()
    expect(
      knoppen.filter((naam) => /terug|credit|afkeur|reclaim/i.test(naam)),
      'ZTN-18',
    ).toEqual([])
    await page.keyboard.press('Escape')
  }, 60_000)

  it('ZTN-17: meer nummers bij één persoon is een signaal; wat tegelijk loopt, valt op met de reden', async () => {
    const { page } = reis
    await page.getByRole('tab', { name: 'Meer nummers bij één persoon' }).click()
    await page.getByText('Een signaal, geen fout').waitFor()
    const rij = rijMet(page, '3 nummers', 'Twee ggz-nummers tegelijk')
    await rij.waitFor()
    await reis.kijk('betaler-signalen')
    await foto('betaler-signalen')
    await page.getByText('Alleen nummers die tegelijk lopen').click()
    await rij.click()
    const paneel = page.getByRole('dialog', { name: 'Zorgtraject' })
    await paneel.getByText(/Twee ggz-nummers tegelijk bij declarant 94999998/).waitFor()
    await reis.kijk('betaler-signaal')
    expect(page.url()).not.toMatch(/\d{9}/)
    await page.keyboard.press('Escape')
  }, 60_000)

  it('ZTN-19: een afspraak bij een nummer wordt gevolgd en houdt niets tegen', async () => {
    const { page } = reis
    await reis.kies('Afspraken per zorgtraject')
    await page.getByRole('button', { name: 'Nieuwe afspraak' }).first().click()
    const paneel = page.getByRole('dialog', { name: 'Nieuwe afspraak' })
    await paneel.getByRole('textbox', { name: 'Zorgtrajectnummer' }).fill(nummer)
    await paneel.getByRole('textbox', { name: 'AGB-code van de aanbieder' }).fill('94906904')
    await paneel.getByRole('textbox', { name: 'Wat is afgesproken' }).fill('Ten hoogste één consult')
    await paneel.getByRole('textbox', { name: 'Zorg vanaf' }).fill('1-1-2023')
    await paneel.getByText('een aantal prestaties').click()
    await paneel.getByRole('textbox', { name: 'Ten hoogste zoveel prestaties' }).fill('1')
    await inElkeStand(reis)
    await reis.kijk('afspraak-nieuw')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await rijMet(page, 'Ten hoogste één consult').click()
    await page.getByText('Dat houdt geen declaratie tegen').waitFor()
    await reis.kijk('afspraak')
    await page.keyboard.press('Escape')
  }, 60_000)
})
