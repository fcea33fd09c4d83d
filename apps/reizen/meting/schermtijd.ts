import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@zorgketen/server'
import { chromium, type Page } from 'playwright-core'
import { CHROMIUM } from '../chromium.ts'
import { declareerMaand, herstelAfkeuring, registreerContact } from '../handelingen.ts'
import { Stopwatch } from './stopwatch.ts'
import { vulInstelling } from './vul-instelling.ts'

/**
 * `npm run schermtijd`: how long a person waits for each screen with 100,000 registrations of a month in the list, and
 * how many actions the daily work takes there. Prints; asserts nothing: machines differ.
 */
const nu = (): string => Temporal.Now.instant().toString()

if (CHROMIUM === null) {
  process.stderr.write('Geen Chromium gevonden (apt-get install chromium), dus er is niets te meten.\n')
  process.exit(2)
}
const map = mkdtempSync(join(tmpdir(), 'zorgketen-schermtijd-'))
const gegevens = join(map, 'gegevens')
process.stdout.write('Gegevens maken: 100.000 verzonnen registraties in maart 2023 …\n')
await vulInstelling(gegevens, nu)
const log = (regel: string): void => void process.stderr.write(`${regel}\n`)
const server = await serve({ gegevens, url: null, poort: 0, milieu: null, demo: false, nu, log })
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
const page = await context.newPage()
const klok = new Stopwatch(page)

const menu = (naam: string) =>
  page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: naam, exact: true })
const kop = (naam: string) => page.getByRole('heading', { level: 1, name: naam })
const rij = page.getByRole('row').nth(5)

async function enter(organisatie: string, rol: string): Promise<void> {
  await page.goto(server.adres)
  await page.locator('article', { hasText: organisatie }).getByRole('button', { name: rol }).click()
  await page.waitForURL((url) => url.pathname !== '/')
  await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).waitFor()
  await page.waitForTimeout(1500)
}

async function tour(naam: string): Promise<void> {
  process.stdout.write(`\n== ${naam}\n`)
  const vertrek = menu('Regelboek')
  const weg = async (): Promise<void> => {
    await vertrek.click()
    await kop('Regelboek').waitFor()
    await page.waitForTimeout(200)
  }
  await weg()
  const bezoek = (item: string, erIs = kop(item)) =>
    klok.meet(item, () => menu(item).click(), erIs, { keren: 3, terug: weg })
  await bezoek('Vandaag', page.locator('.zk-tegels').getByText('Prestaties'))
  await bezoek('Registraties', rij)
  await bezoek('Prestaties', rij)
  await bezoek('Declaraties')
  await klok.meet(
    'Declaraties: voorbeeld berekend (op de achtergrond)',
    () => menu('Declaraties').click(),
    page.locator('.zk-voorbeeld, .zk-leegte'),
    { keren: 2, terug: weg },
  )
  await bezoek('Retour')
  await bezoek('Correcties')
  await bezoek('Patiënten', rij)
  await bezoek('Stamgegevens')
  await bezoek('Volledigheid')
  await bezoek('Betalingen')
  await bezoek('Maandafsluiting')
  await lists(page)
}

async function lists(page: Page): Promise<void> {
  await menu('Registraties').click()
  await rij.waitFor()
  const grid = page.getByRole('grid').first()
  await klok.meet(
    'Registraties: naar de laatste rij',
    () => grid.press('End'),
    page.getByRole('row', { name: /p00000/ }),
    {
      keren: 2,
      terug: () => grid.press('Home'),
    },
  )
  await klok.meet('Registraties: een rij openen', () => rij.click(), page.getByRole('dialog'), {
    keren: 3,
    terug: async () => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
  })
}

try {
  await enter('Grote Proefinstelling', 'Zorgadministratie')
  await tour('Provider, maand nog niet gedeclareerd')
  await menu('Registraties').click()
  await rij.waitFor()
  process.stdout.write(
    `Handelingen: een contact registreren: ${await registreerContact(page, { patient: 'p00042', minuten: 45 })}\n`,
  )
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  let begin = performance.now()
  process.stdout.write(`Handelingen: de maand declareren: ${await declareerMaand(page, { geduld: 300_000 })}`)
  process.stdout.write(` (${Math.round((performance.now() - begin) / 1000)} s)\n`)
  await enter('Proefverzekeraar', 'Beoordelaar')
  await klok.meet('Postvak', () => menu('Postvak in').click(), page.getByRole('row').nth(1))
  await klok.meet(
    'Postvak: een bericht van 91.000 regels openen',
    () => page.getByRole('row').nth(1).click(),
    page.getByRole('button', { name: /Beoordeel en antwoord/ }),
  )
  begin = performance.now()
  await page.getByRole('button', { name: /Beoordeel en antwoord/ }).click()
  await page
    .getByText(/Beoordeeld/)
    .first()
    .waitFor({ timeout: 300_000 })
  process.stdout.write(`Beoordeeld en geantwoord in ${Math.round((performance.now() - begin) / 1000)} s\n`)
  await enter('Grote Proefinstelling', 'Zorgadministratie')
  await tour('Provider, maand beantwoord')
  await menu('Retour').click()
  await rij.waitFor()
  process.stdout.write(`Handelingen: een afkeuring herstellen: ${await herstelAfkeuring(page, { geduld: 60_000 })}\n`)
} finally {
  await page.screenshot({ path: '/tmp/schermtijd-laatste.png' })
  await browser.close()
  await server.stop()
  rmSync(map, { recursive: true, force: true })
}
