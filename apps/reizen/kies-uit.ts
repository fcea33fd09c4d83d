import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/** Chooses out of a long list by typing: waits until what was typed leaves one, as a person does. */
export async function kiesUit(veld: Locator, getypt: string): Promise<void> {
  const opties = veld.page().getByRole('option')
  await veld.fill(getypt)
  await expect.poll(() => opties.count(), { timeout: 15_000 }).toBe(1)
  await opties.click()
  await veld.page().getByRole('listbox').waitFor({ state: 'hidden' })
}
