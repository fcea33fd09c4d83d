import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Draaiend, serve } from '@zorgketen/server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { CHROMIUM } from './chromium.ts'

const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Milliseconds for lists and pictures to come to rest before a look. */
const RUST = 400

/** A served demonstration with a browser before it. */
export interface Reis {
  readonly adres: string
  readonly page: Page
  readonly context: BrowserContext
  /** Enters an organisation by the entry page, as a person does. */
  readonly binnen: (organisatie: string, rol: string) => Promise<void>
  /** Asserts that axe finds nothing wrong with the page as it stands. */
  readonly zonderDrempels: () => Promise<void>
  /** Goes to a page by its address and waits for its heading. */
  readonly ga: (pad: string, kop: string) => Promise<void>
  /** Looks at the page as it stands: axe finds nothing, and a picture is made when asked for (BEELDEN=folder). */
  readonly kijk: (naam: string) => Promise<void>
  /** Waits until lists and pictures came to rest; the line for events keeps the network busy for ever. */
  readonly rust: () => Promise<void>
  readonly sluit: () => Promise<void>
}

/** Serves a fresh demonstration and opens a browser at it. */
export async function openReis(): Promise<Reis> {
  const map = mkdtempSync(join(tmpdir(), 'zorgketen-reis-'))
  const server: Draaiend = await serve({
    gegevens: join(map, 'gegevens'),
    url: null,
    poort: 0,
    milieu: 'T',
    demo: true,
    nu: () => Temporal.Now.instant().toString(),
    log: (regel) => {
      throw new Error(regel)
    },
  })
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: VLAGGEN })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  const page = await context.newPage()
  const fouten: string[] = []
  page.on('pageerror', (error) => fouten.push(error.message))
  const zonderDrempels = async (): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  }
  return {
    adres: server.adres,
    page,
    context,
    binnen: async (organisatie, rol) => {
      await page.goto(server.adres)
      await page.locator('article', { hasText: organisatie }).getByRole('button', { name: rol }).click()
      await page.waitForURL((url) => url.pathname !== '/')
    },
    ga: async (pad, kop) => {
      await page.goto(server.adres + pad)
      await page.getByRole('heading', { level: 1, name: kop }).first().waitFor()
      await page.waitForTimeout(RUST)
    },
    kijk: async (naam) => {
      await page.waitForTimeout(RUST)
      if (process.env.BEELDEN !== undefined) await page.screenshot({ path: join(process.env.BEELDEN, `${naam}.png`) })
      await zonderDrempels()
    },
    zonderDrempels,
    rust: () => page.waitForTimeout(RUST),
    sluit: async () => {
      await browser.close()
      await server.stop()
      rmSync(map, { recursive: true, force: true })
      expect(fouten).toEqual([])
    },
  }
}
