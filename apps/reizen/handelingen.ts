import type { Locator, Page } from 'playwright-core'

/**
 * How actions are counted, everywhere. One action is one thing a hand does on purpose: one click, one key (with what is
 * held down) outside a field, or one field filled in as a whole: going there, typing, and the one key (Enter or Tab)
 * that ends it, also where that key saves as well. Looking, reading and waiting cost nothing. What the program itself
 * puts the keyboard on costs nothing; a field that must be looked up costs nothing more than the field.
 */
export class Hand {
  aantal = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async klik(doel: Locator): Promise<void> {
    await doel.click()
    this.aantal += 1
  }

  async toets(toets: string): Promise<void> {
    await this.page.keyboard.press(toets)
    this.aantal += 1
  }

  /** Replaces what stands in a field, and ends it. */
  async vul(veld: Locator, tekst: string, einde: 'Enter' | 'Tab'): Promise<void> {
    await veld.fill(tekst)
    await veld.press(einde)
    this.aantal += 1
  }

  /** Types where the program put the keyboard; waits until it is there, and never puts it there itself. */
  async typ(veld: Locator, tekst: string, einde: 'Enter' | 'Tab'): Promise<void> {
    await veld.and(this.page.locator(':focus')).waitFor()
    await this.page.keyboard.type(tekst)
    await this.page.keyboard.press(einde)
    this.aantal += 1
  }
}

/** How long an answer may take, in milliseconds: a large month takes longer than a small one. */
type Geduld = { readonly geduld?: number }

type NieuwContact = Geduld & {
  /** What is typed to find the patient; the first who is found is taken. */
  readonly patient: string
  readonly minuten: number
}

/** Registers a contact, from the list of registrations (open, nothing beside it) until it is kept. */
export async function registreerContact(page: Page, { patient, minuten, geduld }: NieuwContact): Promise<number> {
  const hand = new Hand(page)
  await hand.toets('n')
  const paneel = page.getByRole('dialog', { name: 'Nieuw contact' })
  await hand.typ(paneel.getByRole('combobox', { name: 'Patiënt' }), patient, 'Enter')
  await hand.typ(paneel.getByRole('textbox', { name: 'Directe minuten', exact: true }), String(minuten), 'Enter')
  await paneel.getByText(/^Bewaard:/).waitFor({ timeout: geduld ?? 10_000 })
  return hand.aantal
}

/** Declares the month that stands ready, from any page of a provider until the messages are sent. */
export async function declareerMaand(page: Page, { geduld = 30_000 }: Geduld = {}): Promise<number> {
  const hand = new Hand(page)
  const navigatie = page.getByRole('navigation', { name: 'Hoofdnavigatie' })
  await hand.klik(navigatie.getByRole('link', { name: 'Declaraties', exact: true }))
  const declareer = page.getByRole('button', { name: 'Declareer', exact: true })
  await declareer.waitFor({ timeout: geduld })
  await hand.klik(declareer)
  await page.getByRole('heading', { name: 'Gedeclareerd', exact: true }).waitFor({ timeout: geduld })
  await page.getByText(/^Berichten verzonden: \d+$/).waitFor({ timeout: geduld })
  return hand.aantal
}

type Herstel = Geduld & {
  /** The row to be mended; without it the first one that is still to be mended. */
  readonly rij?: string | RegExp
  /** What is changed in the contact and to what; without it: fifteen minutes more. */
  readonly veld?: string
  readonly waarde?: string
}

/** Mends a rejection in the contact, from its row in the worklist (Retour) until the line is ready to go again. */
export async function herstelAfkeuring(page: Page, herstel: Herstel = {}): Promise<number> {
  const { rij = /Te herstellen$/, veld = 'Directe minuten', geduld = 10_000 } = herstel
  const hand = new Hand(page)
  const werklijst = page.getByRole('grid', { name: /^Te herstellen regels/ })
  const regel = werklijst.getByRole('row', { name: rij }).filter({ hasText: 'Te herstellen' }).first()
  await regel.waitFor({ timeout: geduld })
  const id = await regel.getAttribute('id')
  await hand.klik(regel)
  const invoer = page.getByRole('dialog').getByRole('textbox', { name: veld, exact: true })
  await invoer.waitFor({ timeout: geduld })
  await hand.vul(invoer, herstel.waarde ?? String(Number(await invoer.inputValue()) + 15), 'Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: geduld })
  await werklijst.locator(`[id="${id}"]`).filter({ hasText: 'Gaat opnieuw' }).waitFor({ timeout: geduld })
  return hand.aantal
}

/** The row of a rejected line that is still to be mended, in the worklist (Retour). */
export const afgekeurdeRij = (page: Page, naam: string | RegExp): Locator =>
  page.getByRole('grid', { name: /^Te herstellen regels/ }).getByRole('row', { name: naam })

/** Mends a rejected tariff in the contract with the payer, from the row in the worklist until it is kept. */
export async function herstelContract(page: Page, rij: string | RegExp, tarief: string): Promise<number> {
  const hand = new Hand(page)
  await hand.klik(afgekeurdeRij(page, rij))
  await hand.klik(page.getByRole('dialog').getByRole('link', { name: /^Open het contract met/ }))
  const paneel = page.getByRole('dialog')
  await hand.vul(paneel.getByRole('textbox', { name: 'Tarief' }), tarief, 'Enter')
  await paneel.waitFor({ state: 'hidden' })
  return hand.aantal
}

/** Mends the start of a zorgtraject with the patient, from the row in the worklist until it is kept. */
export async function herstelStartdatum(page: Page, rij: string | RegExp, dag: string): Promise<number> {
  const hand = new Hand(page)
  await hand.klik(afgekeurdeRij(page, rij).first())
  await hand.klik(page.getByRole('dialog').getByRole('link', { name: 'Open patiënt' }))
  await hand.klik(page.getByRole('button', { name: 'Wijzig zorgtraject' }))
  const paneel = page.getByRole('dialog')
  await hand.vul(paneel.getByRole('textbox', { name: 'Startdatum' }), dag, 'Enter')
  await paneel.waitFor({ state: 'hidden' })
  return hand.aantal
}
