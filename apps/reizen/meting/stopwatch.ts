import type { Locator, Page } from 'playwright-core'
import type { Verslag } from './verslag.ts'

/** Milliseconds in which a screen must be there (issue 3). */
const GRENS = 300
/** Milliseconds that a person looks before the next act. */
const KIJKEN = 200
/** Milliseconds between two looks: Playwright's own waiting looks ever less often, up to half a second too late. */
const TIK = 8
/** Characters for the name of an act. */
const BREED = 62
/** Milliseconds after which what should be there does not come any more. */
const GEDULD = 120_000

interface Herhaling {
  readonly keren: number
  /** Undoes the act, to do it again. */
  readonly terug: () => Promise<unknown>
  /** What comes later, while the person reads what is there: reported beside it, without a limit. */
  readonly later?: { readonly naam: string; readonly erIs: Locator }
}

const EEN_KEER: Herhaling = { keren: 1, terug: async () => {} }

/** Times acts in a page, as a person waits for them: the browser, the server and the database together. */
export class Stopwatch {
  /** Acts that took longer than the limit, however often. */
  readonly traag = new Set<string>()
  private readonly page: Page
  private readonly verslag: Verslag

  constructor(page: Page, verslag: Verslag) {
    this.page = page
    this.verslag = verslag
  }

  /** Does an act and waits for what shows that the screen is there. */
  async meet(
    naam: string,
    doe: () => Promise<unknown>,
    erIs: Locator,
    { keren, terug, later }: Herhaling = EEN_KEER,
  ): Promise<void> {
    const gemeten: number[] = []
    const daarna: number[] = []
    for (let keer = 0; keer < keren; keer += 1) {
      const begin = performance.now()
      await doe()
      await waitUntilSeen(erIs.first(), begin + GEDULD)
      gemeten.push(Math.round(performance.now() - begin))
      if (later !== undefined) {
        await waitUntilSeen(later.erIs.first(), begin + GEDULD)
        daarna.push(Math.round(performance.now() - begin))
      }
      await this.page.waitForTimeout(KIJKEN)
      await terug()
    }
    const merk = gemeten.some((tijd) => tijd > GRENS) ? `   boven ${GRENS}` : ''
    if (merk !== '') this.traag.add(naam)
    this.verslag.zeg(`${naam.padEnd(BREED)} ${gemeten.join(' · ')}${merk}`)
    if (later !== undefined) this.verslag.zeg(`${later.naam.padEnd(BREED)} ${daarna.join(' · ')}`)
  }
}

async function waitUntilSeen(wat: Locator, uiterlijk: number): Promise<void> {
  while (!(await wat.isVisible())) {
    if (performance.now() > uiterlijk) throw new Error(`not there: ${wat}`)
    await new Promise((resolve) => setTimeout(resolve, TIK))
  }
}
