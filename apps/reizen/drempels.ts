import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

type Vondst = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** A tooltip is read with what it belongs to, wherever it hangs in the page. */
const BUITEN = 'div:has(> [role="tooltip"])'
const OPTIES: { readonly resultTypes: ['violations'] } = { resultTypes: ['violations'] }

/** What axe finds wrong with the page as it stands, a line each. It is brought into a page once and stays until the next load. */
export async function vindDrempels(page: Page): Promise<readonly string[]> {
  const vondsten = (await page.evaluate<boolean>(`'axe' in window`)) ? await nogEens(page) : await voorHetEerst(page)
  return vondsten.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

// No frame comes from elsewhere: axe need not open a page of its own to gather what it found, which took most of the time.
const voorHetEerst = async (page: Page): Promise<readonly Vondst[]> =>
  (await new AxeBuilder({ page }).exclude(BUITEN).setLegacyMode(true).options(OPTIES).analyze()).violations

const nogEens = (page: Page): Promise<readonly Vondst[]> =>
  page.evaluate(
    `axe.run({ exclude: [[${JSON.stringify(BUITEN)}]] }, ${JSON.stringify(OPTIES)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )
