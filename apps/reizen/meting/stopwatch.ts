import type { Locator, Page } from 'playwright-core'

/** What one act on the screen took: milliseconds from the act until the eye has what it asked for, each time it was done. */
export interface Meting {
  readonly scherm: string
  readonly milliseconden: readonly number[]
}

/** Times acts in a page, as a person waits for them: the browser, the server and the database together. */
export class Stopwatch {
  readonly metingen: Meting[] = []
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Does the act and waits for what shows that the screen is there; `terug` undoes it, to do it again. */
  async meet(
    scherm: string,
    doe: () => Promise<unknown>,
    erIs: Locator,
    { keren = 1, terug }: { keren?: number; terug?: () => Promise<unknown> } = {},
  ): Promise<void> {
    const milliseconden: number[] = []
    for (let keer = 0; keer < keren; keer += 1) {
      const begin = performance.now()
      await doe()
      await erIs.first().waitFor({ timeout: 120_000 })
      milliseconden.push(Math.round(performance.now() - begin))
      await this.page.waitForTimeout(150)
      if (terug) await terug()
    }
    this.metingen.push({ scherm, milliseconden })
    process.stdout.write(`${scherm.padEnd(52)} ${milliseconden.join(' · ')} ms\n`)
  }
}
