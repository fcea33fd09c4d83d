import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Draaiend, openPlek, serve } from '@zorgketen/server'
import { kopieerDemonstratie } from '@zorgketen/server/proef'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { CHROMIUM } from './chromium.ts'
import { vindDrempels } from './drempels.ts'

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

/** Milliseconds that a step may take before it has failed; a busy machine is slow. */
const GEDULD = 20_000

/** A served demonstration with a browser before it. */
export interface Reis {
  readonly adres: string
  readonly page: Page
  readonly context: BrowserContext
  /** Enters an organisation by the entry page, as a person does. */
  readonly binnen: (organisatie: string, rol: string) => Promise<void>
  /** Asserts that axe finds nothing wrong with the page as it stands. */
  readonly zonderDrempels: () => Promise<void>
  /** Goes to a page by the navigation, as a person does. */
  readonly kies: (naam: string) => Promise<void>
  /** Goes to a page by its address and waits for its heading. */
  readonly ga: (pad: string, kop: string) => Promise<void>
  /** Looks at the page as it stands: axe finds nothing, and a picture is made when asked for (BEELDEN=folder). */
  readonly kijk: (naam: string) => Promise<void>
  /** Waits until lists and pictures came to rest; the line for events keeps the network busy for ever. */
  readonly rust: () => Promise<void>
  /** Stops the server and starts it again over the same data at the same address; in between something can be laid down. */
  readonly herstart: (tussendoor?: (plek: Plek) => Promise<void>) => Promise<void>
  readonly sluit: () => Promise<void>
}

export type Plek = Awaited<ReturnType<typeof openPlek>>['plek']

/** Serves a demonstration of its own and opens a browser at it; `leeg`: the server makes that itself in an empty folder. */
export async function openReis({ leeg = false } = {}): Promise<Reis> {
  const map = leeg ? mkdtempSync(join(tmpdir(), 'zk-demo-')) : (await kopieerDemonstratie()).map
  const gegevens = { gegevens: map, url: null, milieu: 'T' } as const
  const nu = (): string => Temporal.Now.instant().toString()
  const fouten: string[] = []
  const log = (regel: string): void => void fouten.push(regel)
  let server: Draaiend = await serve({ ...gegevens, poort: 0, demo: true, nu, log })
  const { adres } = server
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: VLAGGEN })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
  context.setDefaultTimeout(GEDULD)
  const page = await context.newPage()
  context.on('weberror', (fout) => fouten.push(fout.error().message))
  const zonderDrempels = async (): Promise<void> => {
    expect(await vindDrempels(page)).toEqual([])
  }
  return {
    adres,
    page,
    context,
    binnen: async (organisatie, rol) => {
      await page.goto(adres)
      await page.locator('article', { hasText: organisatie }).getByRole('button', { name: rol }).click()
      await page.waitForURL((url) => url.pathname !== '/')
    },
    kies: async (naam) => {
      const navigatie = page.getByRole('navigation', { name: 'Hoofdnavigatie' })
      await navigatie.getByRole('link', { name: naam, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: naam, exact: true }).waitFor()
    },
    ga: async (pad, kop) => {
      await page.goto(adres + pad)
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
    herstart: async (tussendoor) => {
      await server.stop()
      if (tussendoor) {
        const { store, plek } = await openPlek(gegevens, nu)
        await tussendoor(plek).finally(() => store.close())
      }
      server = await serve({ ...gegevens, poort: Number(new URL(adres).port), demo: true, nu, log })
    },
    sluit: async () => {
      await browser.close()
      await server.stop()
      rmSync(map, { recursive: true, force: true })
      expect(fouten).toEqual([])
    },
  }
}
