import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { kiesUit } from './kies-uit.ts'
import { openReis, type Reis } from './reis.ts'

const KLINIEK = '06907417'
const INSTELLING = '06907031'
const SKN = '99123456'

describe.skipIf(CHROMIUM === null)(`Het fz-register van DJI${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
  }, 120_000)
  afterAll(() => reis.sluit())

  const dialoog = (naam: RegExp | string) => reis.page.getByRole('dialog', { name: naam })
  const vulDag = async (paneel: ReturnType<typeof dialoog>, naam: string, dag: string): Promise<void> => {
    const veld = paneel.getByRole('textbox', { name: naam })
    await veld.fill(dag)
    await veld.press('Tab')
  }
  const kiesAanbieder = async (paneel: ReturnType<typeof dialoog>, n: number, agb: string, setting: RegExp) => {
    // by its place in the page: the other one is hidden from readers as long as the list of this one is open
    const veld = paneel.locator('.zk-fz-bij').nth(n).locator('input[role="combobox"]')
    await veld.fill(agb)
    await veld.press('Enter')
    await expect.poll(() => veld.inputValue()).toBe(`AGB ${agb}`)
    await veld.press('Tab')
    await paneel
      .getByRole('button', { name: /Geïndiceerde setting/ })
      .nth(n)
      .click()
    await reis.page.getByRole('option', { name: setting }).click()
    await reis.page.getByRole('listbox').waitFor({ state: 'hidden' })
  }

  it('ZTN-06: een andere betaler leest waarom hij geen register heeft', async () => {
    await reis.binnen('Zorgverzekeraar 9011', 'Beheerder')
    await reis.kies('Fz-register')
    await reis.page.getByText('Fz-nummers geeft alleen DJI').waitFor()
    await reis.kijk('fzregister-ander')
  })

  it('ZTN-12: DJI plaatst bij twee aanbieders tegelijk, onder één nummer', async () => {
    const { page } = reis
    await reis.binnen('DJI', 'Beheerder')
    await reis.kies('Fz-register')
    await page.getByRole('row').nth(1).waitFor()
    await reis.kijk('fzregister')
    await page.getByRole('button', { name: 'Plaats' }).click()
    const paneel = dialoog('Plaatsen')
    await paneel.getByRole('textbox', { name: /SKN/ }).fill(SKN)
    await paneel.getByText('Nog niet in het register').waitFor()
    await paneel.getByRole('textbox', { name: 'Kenmerk van de titel' }).fill('TBS 2023/7')
    await vulDag(paneel, 'Begint', '1-2-2023')
    await paneel.getByRole('textbox', { name: 'Zorgvraag' }).fill('Agressieregulatie')
    await vulDag(paneel, 'Vastgesteld op', '16-1-2023')
    await kiesAanbieder(paneel, 0, KLINIEK, /– klinisch/)
    await paneel.getByRole('button', { name: 'Nog een aanbieder' }).click()
    await kiesAanbieder(paneel, 1, INSTELLING, /niet klinisch/)
    await paneel.getByText('Nieuw fz-nummer, startdatum 16 jan 2023').waitFor()
    await paneel.getByText(/Bij aanbieder 06907031 is op de eerste dag/).waitFor()
    await reis.kijk('fzregister-plaatsen')
    await paneel.getByRole('button', { name: 'Plaats', exact: true }).click()
    const nummer = dialoog(/^Fz-nummer/)
    await nummer.getByText('Agressieregulatie').waitFor()
    await nummer.getByRole('tab', { name: /Berichten/ }).click()
    expect(await nummer.getByText('bezorgd', { exact: true }).count()).toBe(2)
    await reis.kijk('fzregister-nummer')
  })

  it('DFZ-19: de fz-kliniek zegt wie het is en neemt het bericht in; het nummer staat bij de patiënt', async () => {
    const { page } = reis
    await reis.binnen('Forensische kliniek', 'Zorgadministratie')
    await page.getByText('plaatsingsbericht van DJI wacht').waitFor()
    await reis.kies('Patiënten')
    await page.getByRole('button', { name: 'Nieuwe patiënt' }).click()
    const nieuw = dialoog('Nieuwe patiënt')
    await nieuw.getByRole('textbox', { name: 'Initialen' }).fill('F.')
    await nieuw.getByRole('textbox', { name: 'Achternaam' }).fill('Verzonnen')
    await vulDag(nieuw, 'Geboortedatum', '1-1-1990')
    await nieuw.getByRole('textbox', { name: 'BSN', exact: true }).fill('999990020')
    await nieuw.getByRole('button', { name: /Bewaar|Voeg toe/ }).click()
    await nieuw.waitFor({ state: 'hidden' })
    await reis.kies('Plaatsingen')
    await page.getByRole('row').nth(1).click()
    const paneel = dialoog(/^Plaatsing vanaf/)
    await kiesUit(paneel.getByRole('combobox', { name: 'Patiënt' }), 'Verzonnen')
    await reis.kijk('plaatsingen-bericht')
    const nummer = (await paneel.locator('dd code').first().textContent()) ?? ''
    await paneel.getByRole('button', { name: 'Neem in' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await page.getByText('Nummer en plaatsing staan bij de patiënt').waitFor()
    await page.getByRole('row', { name: /ingenomen/ }).waitFor()
    await reis.kijk('plaatsingen')
    await page.getByRole('row').nth(1).click()
    await page.getByRole('link', { name: 'Open de patiënt' }).click()
    await page.getByRole('heading', { level: 1, name: /Verzonnen/ }).waitFor()
    await page.getByText(nummer.slice(0, 8)).first().waitFor()
    await reis.kijk('plaatsingen-patient')
  })

  it('ZTN-08: DJI beëindigt de titel; bij de kliniek sluit het nummer met het bericht', async () => {
    const { page } = reis
    await reis.binnen('DJI', 'Beheerder')
    await reis.kies('Fz-register')
    await page.getByRole('searchbox').fill('agressie')
    await page.getByRole('row', { name: /Agressieregulatie/ }).click()
    await dialoog(/^Fz-nummer/)
      .getByRole('button', { name: 'Titel beëindigen' })
      .click()
    const vraag = dialoog('Forensische titel beëindigen')
    await vulDag(vraag, 'Laatste dag van de titel', '3-4-2023')
    await vraag.getByText('Het nummer sluit op 3 apr 2023. 2 aanbieders krijgen').waitFor()
    await reis.kijk('fzregister-beeindigen')
    await vraag.getByRole('button', { name: 'Sluit het nummer' }).click()
    await vraag.waitFor({ state: 'hidden' })
    await page.getByText('gesloten 3 apr 2023, einde titel').first().waitFor()
    await reis.binnen('Forensische kliniek', 'Zorgadministratie')
    await reis.kies('Plaatsingen')
    await page.getByRole('row', { name: /Titel eindigde op 3 apr 2023/ }).click()
    const bericht = dialoog(/^Titel eindigde/)
    await bericht.getByText('Nee, de zorg stopt').click()
    await reis.kijk('plaatsingen-sluiting')
    await bericht.getByRole('button', { name: 'Neem in' }).click()
    await bericht.waitFor({ state: 'hidden' })
    await page.getByText('Het fz-nummer is gesloten').waitFor()
  })

  it('past op een telefoon en in het donker', async () => {
    const { page } = reis
    await page.setViewportSize({ width: 375, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await reis.kijk('plaatsingen-smal')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
    await reis.binnen('DJI', 'Beheerder')
    await reis.ga('/fz-register', 'Fz-register')
    await page.getByRole('row').nth(1).waitFor()
    await reis.kijk('fzregister-smal')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
    await page.getByRole('button', { name: 'Plaats' }).click()
    await dialoog('Plaatsen').getByRole('textbox', { name: /SKN/ }).waitFor()
    await reis.kijk('fzregister-plaatsen-smal')
  })
})
