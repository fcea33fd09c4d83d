import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { inElkeStand } from './elke-stand.ts'
import { Hand } from './handelingen.ts'
import { kiesUit } from './kies-uit.ts'
import { openReis, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

/** Part of the name of the patient, whom both providers will know. */
const NAAM = 'Jongerius'

describe.skipIf(CHROMIUM === null)(`Onderlinge dienstverlening${overgeslagen}`, () => {
  let reis: Reis
  /** The AGB code of the subcontractor, and the number of the asker as its screen shows it. */
  let agb = ''
  let nummer = ''
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Ggz-instelling', 'Beheerder')
    agb = await reis.page.evaluate(async () => {
      const lijst = (await (await fetch('/api/stam/organisatie')).json()) as { rijen: { id: string }[] }
      const dossier = (await (await fetch(`/api/stam/organisatie/${lijst.rijen[0]?.id}`)).json()) as {
        document: { declarant: { agb: string } }
      }
      return dossier.document.declarant.agb
    })
  }, 120_000)
  afterAll(() => reis.sluit())

  const blad = (naam: string) => reis.page.getByRole('tab', { name: new RegExp(`^${naam}`) }).click()
  const sluit = (paneel: Locator) => paneel.getByRole('button', { name: 'Sluit' }).click()

  it('ZTN-14: de praktijk vraagt een dienst, en haar zorgtrajectnummer reist mee', async () => {
    const { page } = reis
    await reis.binnen('Psychologenpraktijk', 'Beheerder')
    await reis.kies('Dienstverlening')
    await page.getByText('Nog geen dienst gevraagd').waitFor()
    await new Hand(page).toets('n')
    const paneel = page.getByRole('dialog', { name: 'Vraag een dienst' })
    await kiesUit(paneel.getByRole('combobox', { name: 'Patiënt' }), `${NAAM} 16-10-1977`)
    await paneel.getByRole('textbox', { name: 'AGB-code van de aanbieder' }).fill('123')
    await paneel.getByRole('textbox', { name: 'Naam van de aanbieder' }).fill('Ggz-instelling')
    await paneel.getByRole('textbox', { name: 'Wat u vraagt' }).fill('Psychomotorische therapie')
    await paneel.getByRole('textbox', { name: 'Van', exact: true }).fill('1-3-2023')
    await paneel.getByRole('textbox', { name: 'Afgesproken tarief per prestatie' }).fill('85,00')
    await paneel.getByRole('button', { name: 'Verstuur' }).click()
    await paneel
      .getByText(/telt 3 cijfers/)
      .first()
      .waitFor()
    await paneel.getByRole('textbox', { name: 'AGB-code van de aanbieder' }).fill(agb)
    await inElkeStand(reis)
    await reis.kijk('dienst-vraag')
    await paneel.getByRole('button', { name: 'Verstuur' }).click()
    await paneel.waitFor({ state: 'hidden' })
    await rijMet(page, NAAM, 'Ggz-instelling', 'Bezorgd').click()
    const verzoek = page.getByRole('dialog', { name: 'Ggz-instelling' })
    nummer = (await verzoek.locator('.zk-dienst-nummer code').first().textContent()) ?? ''
    expect(nummer).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    await reis.kijk('dienst-gevraagd')
    await sluit(verzoek)
  })

  it('ZTN-14: de instelling neemt het verzoek in; het nummer blijft dat van de praktijk', async () => {
    const { page } = reis
    await reis.binnen('Ggz-instelling', 'Beheerder')
    await reis.kies('Dienstverlening')
    await blad('Gevraagd aan ons')
    await rijMet(page, 'Nog innemen').click()
    const paneel = page.getByRole('dialog')
    await paneel.getByText(nummer).waitFor()
    await paneel.getByText(new RegExp(NAAM)).first().waitFor()
    await paneel.getByText(/^\*{7}\d{2}$/).waitFor()
    await inElkeStand(reis)
    await reis.kijk('dienst-innemen')
    await paneel.getByRole('radio', { name: /^Nieuwe patiënt/ }).check({ force: true })
    await paneel.getByRole('button', { name: 'Neem in' }).click()
    await paneel.getByText('Er is nog niets gefactureerd.').waitFor()
    await paneel.getByRole('link', { name: 'Open patiënt' }).click()
    await page.getByRole('button', { name: 'Geef ggz-nummer uit' }).click()
    const vraag = page.getByRole('dialog', { name: 'Ggz-nummer uitgeven' })
    await vraag.getByText(/alleen zorg in opdracht van aanbieder \d{8}; daar hoort geen eigen/).waitFor()
    await reis.kijk('dienst-geen-eigen-nummer')
    await vraag.getByRole('button', { name: 'Annuleer' }).click()
    await reis.kies('Dienstverlening')
    await blad('Gevraagd aan ons')
    await rijMet(page, NAAM, 'Ingenomen').waitFor()
  })

  it('ZPM-16: wie de zorg registreert, kiest het verzoek en ziet onder welk nummer zij gaat', async () => {
    const { page } = reis
    await reis.ga('/registraties?maand=2023-03', 'Registraties')
    await page.getByRole('row').nth(3).waitFor()
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'Nieuw contact' }).waitFor()
    await page.keyboard.press('Alt+4')
    const paneel = page.getByRole('dialog', { name: 'Nieuwe overige prestatie' })
    await kiesUit(paneel.getByRole('combobox', { name: 'Prestatie' }), 'Onderlinge dienst')
    await kiesUit(paneel.getByRole('combobox', { name: 'Patiënt' }), `${NAAM} 16-10-1977`)
    await paneel.getByRole('textbox', { name: 'Dag', exact: true }).fill('14-3-2023')
    await paneel.getByRole('textbox', { name: 'Dag', exact: true }).press('Tab')
    await paneel.getByRole('radio', { name: /Psychomotorische therapie/ }).check({ force: true })
    await paneel.getByText(nummer).waitFor()
    await inElkeStand(reis)
    await reis.kijk('dienst-registreren')
    await page.keyboard.press('Control+Enter')
    await paneel.waitFor({ state: 'hidden' })
  })

  it('ZPM-16: de factuur gaat naar de opdrachtgever, elke prestatie onder diens nummer', async () => {
    const { page } = reis
    await reis.ga('/dienstverlening?blad=factureren&maand=2023-03', 'Dienstverlening')
    await page.getByText(nummer).waitFor()
    await inElkeStand(reis)
    await reis.kijk('dienst-te-factureren')
    await page.getByRole('button', { name: 'Maak factuur' }).click()
    await page.getByText('Factuur D202303-0001 gemaakt en bezorgd').waitFor()
    await page.getByText('Niets te factureren in maart 2023').waitFor()
    await blad('Facturen')
    await rijMet(page, 'D202303-0001', 'gemaakt', '€ 85,00').click()
    const paneel = page.getByRole('dialog', { name: 'Factuur D202303-0001' })
    await reis.kijk('dienst-factuur')
    const [afdruk] = await Promise.all([
      reis.context.waitForEvent('page'),
      paneel.getByRole('button', { name: 'Bekijk en druk af' }).click(),
    ])
    await afdruk.getByRole('heading', { name: 'Factuur onderlinge dienstverlening' }).waitFor()
    await afdruk.getByText(nummer).waitFor()
    expect(await afdruk.getByText(NAAM).count(), 'de factuur noemt geen patiënt').toBe(0)
    await afdruk.close()
    await sluit(paneel)
  })

  it('ZTN-14: bij de praktijk komt de zorg terug onder haar eigen nummer, en klopt', async () => {
    const { page } = reis
    await reis.binnen('Psychologenpraktijk', 'Beheerder')
    await reis.kies('Dienstverlening')
    await rijMet(page, NAAM, 'Teruggekomen', '€ 85,00').click()
    const verzoek = page.getByRole('dialog', { name: 'Ggz-instelling' })
    const terug = verzoek.getByRole('list', { name: 'Teruggekomen onder ons nummer' })
    await terug.getByText(nummer).waitFor()
    await terug.getByText('Klopt', { exact: true }).waitFor()
    await inElkeStand(reis)
    await reis.kijk('dienst-teruggekomen')
    await verzoek.getByRole('link', { name: 'Open patiënt' }).click()
    const bijNummer = page.getByRole('list', { name: 'Gevraagd aan Ggz-instelling' })
    await bijNummer.getByText(nummer).waitFor()
    await bijNummer.getByText('D202303-0001').waitFor()
    await reis.kijk('dienst-patient')
    await reis.kies('Dienstverlening')
    await blad('Facturen')
    await rijMet(page, 'D202303-0001', 'ontvangen', 'Klopt').waitFor()
    await reis.kijk('dienst-facturen')
  })
})
