import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { declareerMaand, Hand } from './handelingen.ts'
import { openReis, type Reis } from './reis.ts'

// One story in order: each step stands on the one before it.
describe.skipIf(CHROMIUM === null)(`De maand in de browser${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
  }, 120_000)
  afterAll(() => reis.sluit())

  it('de beginpagina laat elke organisatie en rol zien', async () => {
    const { page, adres } = reis
    await page.goto(adres)
    await page.getByRole('heading', { name: 'Zorgaanbieders' }).waitFor()
    expect(await page.locator('article').count()).toBe(6)
    await reis.kijk('begin')
  })

  it('de praktijk ziet haar maand, met wat er aandacht vraagt', async () => {
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.page.getByRole('heading', { level: 1 }).waitFor()
    await reis.kijk('vandaag')
    await reis.ga('/registraties', 'Registraties')
    await reis.page.getByRole('row').nth(3).waitFor()
    await reis.kijk('registraties')
    await reis.ga('/prestaties', 'Prestaties')
    await reis.kijk('prestaties')
  })

  it('declareert met de bevindingen eerst, in hoogstens zes handelingen vanaf binnenkomst', async () => {
    const { page } = reis
    await reis.ga('/', 'Van registratie tot vereffende regel')
    const hand = new Hand(page)
    await hand.klik(page.getByRole('button', { name: /Psychologenpraktijk.*Zorgadministratie/ }))
    await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor()
    await reis.kies('Declaraties')
    await page.getByRole('button', { name: 'Declareer', exact: true }).waitFor()
    await reis.kijk('declaraties')
    const handelingen = hand.aantal + (await declareerMaand(page))
    await page.getByText('202303-0001').first().waitFor()
    await reis.kijk('gedeclareerd')
    expect(handelingen).toBeLessThanOrEqual(6)
  })

  it('de verzekeraars beoordelen wat er ligt, regel voor regel uitgelegd', async () => {
    const { page } = reis
    for (const verzekeraar of ['Zorgverzekeraar 9011', 'Zorgverzekeraar 9012']) {
      await reis.binnen(verzekeraar, 'Beoordelaar')
      await reis.ga('/postvak', 'Postvak in')
      await page.getByRole('row').nth(1).click()
      await page.getByRole('button', { name: /Beoordeel en antwoord/ }).waitFor()
      await reis.kijk('oordeel')
      await page.getByRole('button', { name: /Beoordeel en antwoord/ }).click()
      await page
        .getByText(/Beoordeeld/)
        .first()
        .waitFor()
    }
  })

  it('de praktijk ziet wat afgekeurd is en waarom', async () => {
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.ga('/retour', 'Retour')
    await reis.kijk('retour')
    await reis.ga('/correcties', 'Correcties')
    await reis.kijk('correcties')
    await reis.ga('/maandafsluiting', 'Maandafsluiting')
    await reis.kijk('maandafsluiting')
  })

  it('DJI beoordeelt de forensische kliniek', async () => {
    const { page } = reis
    await reis.binnen('Forensische kliniek', 'Zorgadministratie')
    await reis.ga('/declaraties', 'Declaraties')
    await page.getByRole('button', { name: 'Declareer' }).click()
    await page.getByText('202303-0001').first().waitFor()
    await reis.binnen('DJI', 'Beoordelaar')
    await reis.ga('/postvak', 'Postvak in')
    await page.getByRole('row').nth(1).click()
    await page.getByRole('button', { name: /Beoordeel en antwoord/ }).click()
    await page
      .getByText(/Beoordeeld/)
      .first()
      .waitFor()
    await reis.ga('/registers', 'Registers')
    await reis.kijk('registers')
  })
})
