import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { Hand } from './handelingen.ts'
import { openReis, type Reis } from './reis.ts'

// The five steps of the README, with the words of the README, and nothing a newcomer is not told.
describe.skipIf(CHROMIUM === null)(`Een nieuwkomer, met alleen de README${overgeslagen}`, () => {
  let reis: Reis
  let hand: Hand
  beforeAll(async () => {
    reis = await openReis({ leeg: true })
    hand = new Hand(reis.page)
  }, 120_000)
  afterAll(() => reis.sluit())

  const knop = (naam: string) => reis.page.getByRole('button', { name: naam, exact: true })
  const menu = (naam: string) =>
    reis.page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: naam, exact: true })
  const wissel = async (naam: string): Promise<void> => {
    await hand.klik(reis.page.getByRole('button', { name: /Wissel van organisatie of rol$/ }))
    await hand.klik(reis.page.getByRole('menuitem', { name: new RegExp(naam) }))
  }
  const beoordeel = async (): Promise<void> => {
    await hand.klik(menu('Postvak in'))
    await hand.klik(reis.page.getByRole('grid', { name: 'Postvak in' }).getByRole('row').nth(1))
    await hand.klik(knop('Beoordeel en antwoord'))
    await reis.page.getByRole('region', { name: 'Ontvangstbewijs' }).waitFor()
  }

  it('1 en 2: opent het adres, kiest de praktijk en declareert de maand', async () => {
    await reis.page.goto(reis.adres)
    const praktijk = reis.page.locator('article', { hasText: 'Psychologenpraktijk' })
    await hand.klik(praktijk.getByRole('button', { name: /Zorgadministratie$/ }))
    await hand.klik(menu('Declaraties'))
    await hand.klik(knop('Declareer'))
    await reis.page.getByText('Berichten verzonden: 2').waitFor()
  })

  it('3: wisselt naar Zorgverzekeraar 9012 en antwoordt', async () => {
    await wissel('Zorgverzekeraar 9012')
    await beoordeel()
  })

  it('4: wisselt terug en herstelt de afgekeurde regel in het contract', async () => {
    const { page } = reis
    await wissel('Psychologenpraktijk')
    await hand.klik(menu('Retour'))
    await hand.klik(page.getByRole('row', { name: /CO0822/ }))
    await page.getByRole('dialog').getByText('Het tarief ontbreekt of past niet bij').waitFor()
    await page.getByRole('dialog').getByText('€ 259,01').waitFor()
    await hand.klik(page.getByRole('dialog').getByRole('link', { name: 'Open het contract met 9012' }))
    const tarief = page.getByRole('dialog').getByRole('textbox', { name: 'Tarief' })
    expect(await tarief.inputValue()).toBe('284,91')
    await hand.vul(tarief, '259,01', 'Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await hand.klik(menu('Retour'))
    await page.getByRole('row', { name: /CO0822.*Gaat opnieuw$/ }).waitFor()
    await hand.klik(knop('Verzend correctie'))
    await page.getByRole('status', { name: 'Verzonden' }).waitFor()
  })

  it('5: de verzekeraar kent haar toe en er is niets meer te herstellen', async () => {
    await wissel('Zorgverzekeraar 9012')
    await beoordeel()
    await wissel('Psychologenpraktijk')
    await hand.klik(menu('Retour'))
    await reis.page.getByText('Niets te herstellen').waitFor()
    // five minutes are enough for so many clicks
    expect(hand.aantal).toBeLessThanOrEqual(30)
  })
})
