import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { Hand } from './handelingen.ts'
import { openReis, type Reis } from './reis.ts'
import { rijMet } from './rij-met.ts'

// the first eight of the alphabet; one row of each name is enough to be found by
const ACHT = [
  'Appelhof A',
  'Berkenveld A',
  'Cramerdam A',
  'Duinzicht A',
  'Eikenrode A',
  'Fluitenberg A',
  'Gansewinkel A',
  'Heideblom A',
]

type Voorbeeld = { readonly perBetaler: readonly { aantal: number }[]; readonly achterblijvers: readonly unknown[] }

type Telling = { readonly perCode: readonly { readonly naam: string; readonly aantal: number }[] }

describe.skipIf(CHROMIUM === null)(`Een groepssessie in één formulier (ZPM-07)${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
    await reis.binnen('Ggz-instelling', 'Zorgadministratie')
    await reis.kies('Registraties')
    await reis.page.getByRole('row').nth(3).waitFor()
    vooraf = await telRegels()
  }, 120_000)
  afterAll(() => reis.sluit())

  /** What stands ready in the preview of the declaration: lines, and what stays behind with its reason. */
  const telRegels = (): Promise<number> =>
    reis.page.evaluate(async () => {
      const antwoord = await fetch('/api/declaraties/voorbeeld?maand=2023-03')
      const { perBetaler, achterblijvers } = (await antwoord.json()) as Voorbeeld
      return perBetaler.reduce((som, { aantal }) => som + aantal, achterblijvers.length)
    })
  let vooraf = 0

  const paneel = (): Locator => reis.page.getByRole('dialog', { name: 'Nieuwe groepssessie' })
  /** While a list of names is open the rest of the page is hidden from roles. */
  const rijVan = (naam: string): Locator => reis.page.locator('.zk-aanwezig', { hasText: naam.replace(' ', ', ') })

  it('acht deelnemers kosten twaalf handelingen, van de lijst tot bewaard', async () => {
    const { page } = reis
    const hand = new Hand(page)
    await hand.toets('n')
    await page.getByRole('dialog', { name: 'Nieuw contact' }).waitFor()
    await hand.toets('Alt+2')
    await hand.typ(paneel().getByRole('textbox', { name: 'Directe minuten' }), '60', 'Enter')
    for (const naam of ACHT) {
      await hand.typ(page.locator('[data-veld="patient"] input'), naam, 'Enter')
      await rijVan(naam).waitFor()
    }
    await page.getByText('8 aanwezig', { exact: false }).first().waitFor()
    await hand.toets('Control+Enter')
    await paneel().waitFor({ state: 'hidden' })
    await page.getByText('Registratie bewaard').waitFor()
    expect(hand.aantal).toBe(12)
    await rijMet(page, '8 deelnemers', 'Groep', '60', 'FICTIEF').first().waitFor()
  })

  it('laat per eenheid van een half uur zien wie er waren, wat dat geeft, en waarom', async () => {
    const { page } = reis
    await rijMet(page, '8 deelnemers', 'Groep').first().click()
    const open = page.getByRole('dialog')
    await open.getByText('Per eenheid van 30 minuten').waitFor()
    expect(await open.getByText('8 aanwezig').count()).toBeGreaterThanOrEqual(2)
    await open.getByText('2 prestaties').first().waitFor()
    await reis.kijk('groep')
    await open.getByRole('tab', { name: 'Waarom?' }).click()
    await open.getByRole('heading', { name: 'Dit kan anders worden door' }).waitFor()
    await open.getByRole('listitem').filter({ hasText: 'deelnemers' }).first().waitFor()
    await reis.kijk('groep-waarom')
    await open.getByRole('tab', { name: /^Versies/ }).click()
    await open.getByText('Versie 1').waitFor()
    await page.keyboard.press('Escape')
    await open.waitFor({ state: 'hidden' })
  })

  it('zelfde groep als vorige keer, één afwezig met één toets; ongedaan met z', async () => {
    const { page } = reis
    const hand = new Hand(page)
    await hand.toets('n')
    await page.getByRole('dialog', { name: 'Nieuw contact' }).waitFor()
    await hand.toets('Alt+2')
    await paneel().waitFor()
    await hand.toets('Alt+g')
    await rijVan('Heideblom A').waitFor()
    // the keyboard is on the first participant
    await page
      .getByRole('button', { name: /^Appelhof, A.*: aanwezig$/ })
      .and(page.locator(':focus'))
      .waitFor()
    await hand.toets('a')
    await page.getByText('Deelnemers (7 aanwezig)').waitFor()
    await paneel().getByText('7 aanwezig', { exact: false }).nth(1).waitFor()
    await hand.toets('Control+Enter')
    await paneel().waitFor({ state: 'hidden' })
    expect(hand.aantal).toBe(5)
    const groepen = rijMet(page, 'deelnemers', 'Groep')
    await expect.poll(() => groepen.count()).toBe(2)
    await page.getByRole('grid').focus()
    await page.keyboard.press('z')
    await page.getByText('Ongedaan gemaakt').waitFor()
    await expect.poll(() => groepen.count()).toBe(1)
  })

  it('wat getypt is gaat mee naar een andere soort en terug', async () => {
    const { page } = reis
    await page.keyboard.press('n')
    const contact = page.getByRole('dialog', { name: 'Nieuw contact' })
    await new Hand(page).typ(contact.getByRole('combobox', { name: 'Patiënt' }), 'Jongerius', 'Enter')
    await contact.getByRole('textbox', { name: 'Directe minuten', exact: true }).fill('45')
    await page.keyboard.press('Alt+2')
    await rijVan('Jongerius').first().waitFor()
    expect(await paneel().getByRole('textbox', { name: 'Directe minuten' }).inputValue()).toBe('45')
    await page.keyboard.press('Alt+1')
    expect(await contact.getByRole('combobox', { name: 'Patiënt' }).inputValue()).toMatch(/^Jongerius/)
    await contact.getByRole('button', { name: 'Verwerp' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await contact.waitFor({ state: 'hidden' })
  })

  it('elke eenheid van elke deelnemer staat klaar om te declareren', async () => {
    // eight patients, two units of half an hour, one professional
    expect((await telRegels()) - vooraf).toBe(16)
    const { perCode } = await reis.page.evaluate(
      async () => (await (await fetch('/api/maanden/2023-03/telling')).json()) as Telling,
    )
    expect(perCode.filter(({ naam }) => /Groepsconsult.*8 patiënten/.test(naam))).toMatchObject([{ aantal: 16 }])
  })
})
