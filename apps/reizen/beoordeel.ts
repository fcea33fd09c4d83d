import type { Reis } from './reis.ts'

/** A payer judges the one message that lies in its inbox, and answers. Fails when there is none. */
export async function beoordeel({ binnen, kies, page }: Reis, betaler: string): Promise<void> {
  await binnen(betaler, 'Beoordelaar')
  await kies('Postvak in')
  await page.getByRole('grid', { name: 'Postvak in' }).getByRole('row').nth(1).click()
  await page.getByRole('button', { name: 'Beoordeel en antwoord' }).click()
  await page.getByRole('region', { name: 'Ontvangstbewijs' }).waitFor()
}
