import type { Locator, Page } from 'playwright-core'

/** The rows of a list that say all of this, in whichever column. */
export const rijMet = (page: Page, ...woorden: readonly string[]): Locator =>
  page.getByRole('row', { name: new RegExp(`^${woorden.map((woord) => `(?=.*${RegExp.escape(woord)})`).join('')}`) })
