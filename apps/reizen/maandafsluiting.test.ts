import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { openReis, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

describe.skipIf(CHROMIUM === null)(`Een maand afsluiten${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Psychologenpraktijk', 'Beheerder')
  }, 120_000)
  afterAll(() => reis.sluit())

  const naarAfsluiting = async (): Promise<void> => {
    await reis.page.getByRole('link', { name: 'Maandafsluiting', exact: true }).click()
    await reis.page.getByRole('heading', { level: 1, name: 'Maandafsluiting maart 2023' }).waitFor()
  }
  const openContact = async () => {
    await reis.kies('Registraties')
    await reis.page.getByRole('row').nth(1).click()
    const paneel = reis.page.getByRole('dialog')
    await paneel.getByRole('textbox', { name: 'Directe minuten', exact: true }).waitFor()
    return paneel
  }

  it('de lijst zegt wat nog open staat en brengt u erheen; sluiten vraagt dan een reden', async () => {
    const { page } = reis
    await naarAfsluiting()
    const punt = (tekst: string) => page.getByRole('listitem').filter({ hasText: tekst })
    await punt('Elke registratie gaf een prestatie').getByText('2 open').waitFor()
    await punt('Elke prestatie is gedeclareerd').getByRole('link', { name: 'Bekijk' }).waitFor()
    await reis.kijk('afsluitlijst')
    await page.getByRole('button', { name: 'Sluit de maand af' }).click()
    const vraag = page.getByRole('dialog', { name: 'Maand afsluiten' })
    await vraag.getByText(/punten open\. Waarom kan de maand toch dicht\?/).waitFor()
    await vraag.getByRole('button', { name: 'Maand afsluiten' }).click()
    await vraag.getByText('Er is geen reden gegeven.').waitFor()
    await vraag.getByRole('textbox', { name: 'Reden' }).fill('de rest komt in april')
    await vraag.getByRole('button', { name: 'Maand afsluiten' }).click()
    await vraag.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Heropen de maand' }).waitFor()
  })

  it('in een afgesloten maand wordt een wijziging met woorden geweigerd, en niets gedeclareerd', async () => {
    const { page } = reis
    const paneel = await openContact()
    const minuten = paneel.getByRole('textbox', { name: 'Directe minuten', exact: true })
    const was = await minuten.inputValue()
    await minuten.fill('77')
    await paneel.getByRole('button', { name: 'Bewaar' }).click()
    const weigering = paneel.getByRole('alert')
    await weigering.getByText('De maand 2023-03 is afgesloten door Beheerder.').waitFor()
    await weigering.getByText('Heropen de maand met een reden, of kies een andere datum.').waitFor()
    await reis.kijk('gesloten')
    await paneel.getByRole('button', { name: 'Verwerp' }).click()
    expect(await minuten.inputValue()).toBe(was)
    await paneel.getByRole('button', { name: 'Sluit', exact: true }).click()
    await reis.kies('Declaraties')
    await page.getByText('Maand gesloten').waitFor()
    await page.getByText('Deze maand is gesloten; heropen haar bij Maandafsluiting.').waitFor()
    expect(await page.getByRole('button', { name: 'Declareer', exact: true }).isDisabled()).toBe(true)
  })

  it('heropenen kan met een reden, en dan mag het weer', async () => {
    const { page } = reis
    await naarAfsluiting()
    await page.getByRole('button', { name: 'Heropen de maand' }).click()
    const vraag = page.getByRole('dialog', { name: 'Maand heropenen' })
    await vraag.getByRole('textbox', { name: 'Reden' }).fill('een contact was te lang')
    await vraag.getByRole('button', { name: 'Maand heropenen' }).click()
    await vraag.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Sluit de maand af' }).waitFor()
    await page.getByText('de rest komt in april').waitFor()
    await page.getByText('een contact was te lang').waitFor()
    const paneel = await openContact()
    const minuten = paneel.getByRole('textbox', { name: 'Directe minuten', exact: true })
    await minuten.fill('77')
    await minuten.press('Enter')
    await paneel.waitFor({ state: 'hidden' })
    await rijMet(page, ' 77 ').waitFor()
  })
})
