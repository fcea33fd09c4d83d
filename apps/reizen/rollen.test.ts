import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { openReis, type Reis } from './reis.ts'

describe.skipIf(CHROMIUM === null)(`Wat elke rol ziet en mag${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
  }, 120_000)
  afterAll(() => reis.sluit())

  /** How often a button is on the page now that it stands there. */
  const knoppen = async (...namen: readonly string[]): Promise<readonly number[]> =>
    Promise.all(
      namen.map((naam) => reis.page.getByRole('main').getByRole('button', { name: naam, exact: true }).count()),
    )
  const gevuld = () => reis.page.getByRole('row').nth(2).waitFor()
  const openEerste = async () => {
    await reis.kies('Registraties')
    await reis.page.getByRole('row').nth(1).click()
    const paneel = reis.page.getByRole('dialog')
    await paneel.getByRole('textbox', { name: 'Directe minuten', exact: true }).waitFor()
    return paneel
  }
  const naarAfsluiting = async (): Promise<void> => {
    await reis.page.getByRole('link', { name: 'Maandafsluiting', exact: true }).click()
    await reis.page.getByRole('heading', { name: 'Afsluitlijst' }).waitFor()
  }

  it('de zorgadministratie mag alles van de maand', async () => {
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.kies('Registraties')
    await gevuld()
    expect(await knoppen('Nieuw contact')).toEqual([1])
    await reis.kies('Declaraties')
    const declareer = reis.page.getByRole('button', { name: 'Declareer', exact: true })
    await declareer.waitFor()
    expect(await declareer.isEnabled()).toBe(true)
    await naarAfsluiting()
    expect(await knoppen('Sluit de maand af')).toEqual([1])
  })

  it('een zorgverlener registreert, en declareert, beheert en sluit niet', async () => {
    const { page } = reis
    await reis.binnen('Psychologenpraktijk', 'Zorgverlener')
    const paneel = await openEerste()
    await paneel.getByRole('button', { name: 'Bewaar', exact: true }).waitFor()
    await paneel.getByRole('button', { name: 'Sluit', exact: true }).click()
    await reis.kies('Declaraties')
    await page.getByText('Uw rol mag niet declareren; vraag de zorgadministratie.').waitFor()
    expect(await page.getByRole('button', { name: 'Declareer', exact: true }).isDisabled()).toBe(true)
    await reis.kijk('zorgverlener')
    await reis.kies('Patiënten')
    await gevuld()
    expect(await knoppen('Nieuwe patiënt')).toEqual([0])
    await reis.kies('Stamgegevens')
    await gevuld()
    expect(await knoppen('Voeg toe')).toEqual([0])
    await naarAfsluiting()
    expect(await knoppen('Sluit de maand af', 'Heropen de maand')).toEqual([0, 0])
    await reis.kies('Overname')
    await page.getByText('Uw rol kan niet overnemen').waitFor()
    // registrations he may import, registers he may not
    await reis.kies('Inlezen')
    await page.getByRole('button', { name: /Wat leest u in\?$/ }).click()
    expect(await page.getByRole('option').allTextContents()).toEqual([
      'Registraties',
      'Groepssessies',
      'Verblijven',
      'Overige prestaties',
    ])
    await page.keyboard.press('Escape')
  })

  it('een controleur leest alles en wijzigt niets', async () => {
    const { page } = reis
    await reis.binnen('Psychologenpraktijk', 'Controleur')
    await reis.kies('Registraties')
    await gevuld()
    expect(await knoppen('Nieuw contact')).toEqual([0])
    const paneel = await openEerste()
    await paneel.getByText('Uw rol mag lezen, niet registreren.').waitFor()
    expect(await paneel.getByRole('textbox', { name: 'Directe minuten', exact: true }).isDisabled()).toBe(true)
    await reis.kijk('controleur')
    await paneel.getByRole('button', { name: 'Sluit', exact: true }).click()
    await paneel.waitFor({ state: 'hidden' })
    await page.keyboard.press('n')
    await reis.rust()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await reis.kies('Declaraties')
    await page.getByText('Uw rol mag niet declareren; vraag de zorgadministratie.').waitFor()
    await reis.kies('Inlezen')
    await page.getByText('Uw rol mag niet inlezen').waitFor()
    await reis.kies('Betalingen')
    await page.getByRole('tab', { name: /^Afschriften/ }).click()
    await page.getByText('Nog niets ingelezen').waitFor()
    expect(await knoppen('Kies een bestand')).toEqual([0])
    await naarAfsluiting()
    expect(await knoppen('Sluit de maand af')).toEqual([0])
  })

  it('wie de knop omzeilt wordt met woorden geweigerd', async () => {
    const antwoord = await reis.page.request.post(`${reis.adres}/api/declaraties`, { data: { maand: '2023-03' } })
    expect(antwoord.status()).toBe(403)
    const { fout } = (await antwoord.json()) as { fout: { wat: { nl: string }; doe: { nl: string } } }
    expect([fout.wat.nl, fout.doe.nl]).toEqual([
      'De rol lezer mag niet declareren.',
      'Wissel van rol, of vraag een collega.',
    ])
  })

  it('een betaler komt niet bij de maand van een aanbieder, en zijn controleur oordeelt niet', async () => {
    const { page } = reis
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.kies('Declaraties')
    await page.getByRole('button', { name: 'Declareer', exact: true }).click()
    await page.getByText(/^Berichten verzonden: 2$/).waitFor()
    await reis.binnen('Zorgverzekeraar 9011', 'Controleur')
    await reis.kies('Postvak in')
    await page.getByRole('row').nth(1).click()
    await page.getByRole('heading', { level: 1, name: 'Factuur 202303-0001' }).waitFor()
    await gevuld()
    expect(await knoppen('Beoordeel en antwoord')).toEqual([0])
    await page.goto(`${reis.adres}/registraties`)
    await page.getByRole('heading', { level: 1, name: 'Van registratie tot vereffende regel' }).waitFor()
  })
})
