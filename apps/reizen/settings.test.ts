import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { openReis, type Reis } from './reis.ts'

describe.skipIf(CHROMIUM === null)(`De settinglijst: voorstel, vooruitzien, aannemen${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Forensische kliniek', 'Zorgadministratie')
    await reis.kies('Settings')
  }, 120_000)
  afterAll(() => reis.sluit())

  const namen = async (): Promise<readonly string[]> =>
    (await reis.page.locator('.zk-settings-naam strong').allTextContents()).map((naam) => naam.trim())

  const kiesUitLijst = async (knop: Locator, optie: string | RegExp): Promise<void> => {
    await knop.click()
    await reis.page.getByRole('option', { name: optie }).click()
  }

  const nieuweRegel = async (naam: string, setting: RegExp): Promise<void> => {
    const { page } = reis
    await page.getByRole('button', { name: 'Regel toevoegen' }).click()
    const paneel = page.getByRole('dialog', { name: 'Nieuwe regel' })
    await paneel.getByRole('textbox', { name: 'Naam' }).fill(naam)
    await kiesUitLijst(paneel.getByRole('button', { name: /Voorwaarde toevoegen/ }), 'stroom')
    await kiesUitLijst(paneel.getByRole('button', { name: /stroom: voeg toe/ }), /forensisch/)
    await kiesUitLijst(paneel.getByRole('button', { name: /Dan is de setting/ }), setting)
    await paneel.getByRole('button', { name: 'Zet in het voorstel' }).click()
    await paneel.waitFor({ state: 'hidden' })
  }

  it('ZPM-03: zonder eigen lijst gelden de twee meegeleverde regels, in woorden', async () => {
    const { page } = reis
    await page.getByText('soort team is gemengd, en er loopt een strafrechtelijke titel').waitFor()
    expect(await namen()).toEqual([
      'Gemengd team, lopende strafrechtelijke titel',
      'FACT-team, waar de patiënt ook gezien wordt',
    ])
    await reis.kijk('settings')
  })

  it('een regel erbij, verplaatst met het toetsenbord en door te slepen; een onbereikbare regel is gemerkt', async () => {
    const { page } = reis
    await nieuweRegel('Alles ambulant', /niet klinisch of ambulant/)
    await nieuweRegel('Nooit', /– klinisch/)
    await page.getByText('onbereikbaar').waitFor()
    const greep = page.getByRole('button', { name: /^Verplaats Alles ambulant/ })
    await greep.focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('Alles ambulant staat nu op plaats 2 van 4.').waitFor({ state: 'attached' })
    expect((await namen())[1]).toBe('Alles ambulant')
    await page
      .getByRole('button', { name: /^Verplaats Alles ambulant/ })
      .dragTo(page.getByRole('button', { name: /^Verplaats Gemengd team/ }))
    await page.getByText('Alles ambulant staat nu op plaats 1 van 4.').waitFor({ state: 'attached' })
    expect((await namen())[0]).toBe('Alles ambulant')
    await page.getByRole('button', { name: 'Haal Nooit weg' }).click()
    expect(await namen()).toHaveLength(3)
  })

  it('een contact proberen: welke regel beslist, stap voor stap', async () => {
    const { page } = reis
    const vlak = page.locator('section', { has: page.getByRole('heading', { name: 'Probeer een contact' }) })
    const eenheid = vlak.getByRole('button', { name: /Eenheid/ })
    await eenheid.click()
    await page.getByRole('option').first().click()
    await vlak.getByText('forensisch', { exact: true }).click()
    await vlak.getByText(/Regel 'Alles ambulant' past/).waitFor()
    await vlak.getByRole('row', { name: /stroom fz doet ertoe/ }).waitFor()
    await reis.kijk('settings-proef')
  })

  it('ZPM-03: vooraf staat er wat het met de maand doet, met de registraties erachter', async () => {
    const { page } = reis
    await page.getByRole('button', { name: 'Reken na' }).click()
    await page.getByText('Registraties bekeken').waitFor()
    const rij = page.getByRole('row').nth(1)
    await reis.kijk('settings-voorbeeld')
    await rij.click()
    const paneel = page.getByRole('dialog', { name: 'Registraties' })
    await paneel.getByRole('row').nth(1).waitFor()
    await reis.kijk('settings-registraties')
    await page.keyboard.press('Escape')
    await paneel.waitFor({ state: 'hidden' })
  })

  it('aannemen met dag en reden: de open maand wordt opnieuw afgeleid en de historie vertelt het', async () => {
    const { page } = reis
    const vanaf = page.getByRole('textbox', { name: 'Geldt vanaf' })
    await vanaf.fill('1-3-2023')
    await vanaf.press('Tab')
    await page.getByText('Opnieuw afgeleid: 2023-03.').waitFor()
    await page.getByRole('button', { name: 'Neem aan…' }).click()
    const vraag = page.getByRole('dialog', { name: 'Settinglijst aannemen' })
    await vraag.getByRole('textbox', { name: 'Reden' }).fill('Besluit van de directie')
    await reis.kijk('settings-aannemen')
    await vraag.getByRole('button', { name: 'Neem aan', exact: true }).click()
    await vraag.waitFor({ state: 'hidden' })
    await page.getByText('De settinglijst is aangenomen').waitFor()
    const historie = page.locator('section', { has: page.getByRole('heading', { name: 'Historie' }) })
    await historie.getByText('Besluit van de directie').waitFor()
    await historie.getByText('nieuw: Alles ambulant').waitFor()
  })

  it('past op een telefoon en in het donker', async () => {
    const { page } = reis
    await page.setViewportSize({ width: 375, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await reis.kijk('settings-smal')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
  })
})
