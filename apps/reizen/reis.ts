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

/** A served demonstration with a browser before it. */
export interface Reis {
  readonly adres: string
  readonly page: Page
  readonly context: BrowserContext
  /** Enters an organisation by the entry page, as a person does. */
  readonly binnen: (organisatie: string, rol: string) => Promise<void>
  /** Asserts that axe finds nothing wrong with the page as it stands. */
  readonly zonderDrempels: () => Promise<void>
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
  return {
    adres: server.adres,
    page,
    context,
    binnen: async (organisatie, rol) => {
      await page.goto(server.adres)
      await page.locator('article', { hasText: organisatie }).getByRole('button', { name: rol }).click()
      await page.waitForURL((url) => url.pathname !== '/')
    },
    zonderDrempels: async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    },
    sluit: async () => {
      await browser.close()
      await server.stop()
      rmSync(map, { recursive: true, force: true })
      expect(fouten).toEqual([])
    },
  }
}
