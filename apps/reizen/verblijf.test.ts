import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { Hand, registreerContact } from './handelingen.ts'
import { kiesUit } from './kies-uit.ts'
import { openReis, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

describe.skipIf(CHROMIUM === null)(`Een verblijf van opname tot ontslag (ZPM-11, ZPM-12)${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Ggz-instelling', 'Zorgadministratie')
  }, 120_000)
  afterAll(() => reis.sluit())

  const open = (): Locator => reis.page.getByRole('dialog')
  const kies = async (vlak: Locator, veld: string, optie: string): Promise<void> => {
    await vlak.getByRole('button', { name: new RegExp(`${veld}$`) }).click()
    await reis.page.getByRole('option', { name: optie, exact: true }).click()
  }

  it('een opname geeft dagen per maand, de dag van opname mee', async () => {
    const { page } = reis
    await reis.kies('Verblijf')
    await page.getByText('Niemand is opgenomen').waitFor()
    await page.keyboard.press('n')
    const paneel = page.getByRole('dialog', { name: 'Nieuw verblijf' })
    await new Hand(page).typ(paneel.getByRole('combobox', { name: 'Patiënt' }), 'Appelhof A', 'Enter')
    await paneel.getByRole('textbox', { name: 'Opname', exact: true }).fill('10-3-2023')
    await paneel.getByRole('textbox', { name: 'Tijd van opname' }).fill('14:00')
    await kiesUit(paneel.getByRole('combobox', { name: 'Eenheid' }), 'klinisch')
    await kies(paneel, 'Geldstroom', 'Geestelijke gezondheidszorg (Zvw)')
    await kies(paneel, 'Verzorgingsgraad', 'C')
    await paneel.getByText('Integrale verblijfsdag volgens contract').click()
    const maart = paneel.getByRole('region', { name: 'maart 2023' })
    await maart.getByText('22 verblijfsdagen').waitFor()
    await reis.kijk('opname')
    await page.keyboard.press('Control+Enter')
    await paneel.waitFor({ state: 'hidden' })
    await rijMet(page, 'Appelhof', '10 mrt 2023', '26', 'C', 'Aanwezig').waitFor()
  })

  it('verlof en terug zijn elk één toets; wat een dag niet telt staat er met de reden', async () => {
    const { page } = reis
    await page.getByRole('grid').focus()
    await page.keyboard.press('v')
    await rijMet(page, 'Appelhof', 'Met verlof').waitFor()
    await page.getByText(/^Appelhof.*met verlof$/).waitFor()
    await reis.kijk('verblijf')
    await page.keyboard.press('z')
    await page.getByText('Ongedaan gemaakt').waitFor()
    await rijMet(page, 'Appelhof', 'Aanwezig').waitFor()
    await rijMet(page, 'Appelhof').click()
    await open().getByRole('button', { name: 'Voeg verlof toe' }).click()
    await open().getByRole('textbox', { name: 'Vertrokken', exact: true }).fill('20-3-2023')
    await open()
      .getByRole('textbox', { name: /^Terug \(/ })
      .fill('22-3-2023')
    const maart = open().getByRole('region', { name: 'maart 2023' })
    await maart.getByText('20 verblijfsdagen').waitFor()
    await maart.getByText('was de patiënt afwezig').waitFor()
    await page.keyboard.press('Control+Enter')
    await open().waitFor({ state: 'hidden' })
  })

  it('een consult tijdens een integraal verblijf wordt geweigerd, met het waarom', async () => {
    const { page } = reis
    await reis.kies('Registraties')
    await page.getByRole('row').nth(3).waitFor()
    await page.keyboard.press('n')
    const paneel = page.getByRole('dialog', { name: 'Nieuw contact' })
    await new Hand(page).typ(paneel.getByRole('combobox', { name: 'Patiënt' }), 'Appelhof A', 'Enter')
    await paneel.getByRole('textbox', { name: 'Directe minuten', exact: true }).fill('45')
    await paneel.getByRole('textbox', { name: 'Dag', exact: true }).fill('15-3-2023')
    await paneel.getByText('verblijf.integraal-consult').waitFor()
    await page.keyboard.press('Control+Enter')
    await paneel.waitFor({ state: 'hidden' })
    await page.getByText('Bewaard, maar het geeft geen prestatie').waitFor()
    // a contact of someone else on the same form still takes three actions
    expect(await registreerContact(page, { patient: 'Cramer', minuten: 45 })).toBe(3)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await open().waitFor({ state: 'hidden' })
  })

  it('een overige prestatie vraagt alleen wat haar soort vraagt (ZPM-09, ZPM-10)', async () => {
    const { page } = reis
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'Nieuw contact' }).waitFor()
    await page.keyboard.press('Alt+4')
    const paneel = page.getByRole('dialog', { name: 'Nieuwe overige prestatie' })
    await new Hand(page).typ(paneel.getByRole('combobox', { name: 'Prestatie' }), 'overleg', 'Enter')
    await paneel.getByRole('checkbox', { name: 'Het staat in het dossier' }).waitFor()
    await new Hand(page).vul(paneel.getByRole('combobox', { name: 'Patiënt' }), 'Berkenveld A', 'Enter')
    await paneel.getByText('overleg.niet-beschreven').waitFor()
    await kies(paneel, 'Met wie was het overleg\\?', 'Een huisarts')
    await paneel.getByText('overleg.met-huisarts').waitFor()
    await paneel.getByText('overleg.niet-in-dossier').waitFor()
    await reis.kijk('overig')
    await paneel.getByText('Het staat in het dossier').click()
    await paneel.getByText('overleg.niet-in-dossier').waitFor({ state: 'hidden' })
    await kiesUit(paneel.getByRole('combobox', { name: 'Prestatie' }), 'ECT, regulier')
    await paneel.getByRole('checkbox').first().waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+Enter')
    await paneel.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: /Soort registratie$/ }).click()
    await page.getByRole('option', { name: 'Overig', exact: true }).click()
    await rijMet(page, 'Berkenveld', 'Overig', 'ECT').waitFor()
  })

  it('ontslag is één toets en sluit het verblijf; ongedaan kan', async () => {
    const { page } = reis
    await reis.kies('Verblijf')
    await rijMet(page, 'Appelhof').waitFor()
    await page.getByRole('grid').focus()
    await page.keyboard.press('o')
    await page.getByText('Niemand is opgenomen').waitFor()
    const melding = page.locator('.zk-melding', { hasText: 'ontslagen' })
    await melding.waitFor()
    // the notices of earlier deeds made way: only the last can be taken back
    expect(await page.locator('.zk-melding', { hasText: 'Maak ongedaan' }).count()).toBe(1)
    await melding.getByRole('button', { name: 'Maak ongedaan' }).click()
    await rijMet(page, 'Appelhof').waitFor()
    await page.getByRole('button', { name: /^Ontslag van Appelhof/ }).click()
    await page.getByText('Niemand is opgenomen').waitFor()
    await page.goto(`${reis.adres}/registraties?maand=2023-03&soort=verblijf`)
    await rijMet(page, 'Appelhof', 'Verblijf', '26 d').waitFor()
  })
})
