import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM } from '../chromium.ts'
import { declareerMaand, herstelAfkeuring, registreerContact } from '../handelingen.ts'
import { menu, rijen, visitScreens } from './schermen.ts'
import { startServer } from './start-server.ts'
import { Stopwatch } from './stopwatch.ts'
import { Verslag } from './verslag.ts'
import { vulInstelling } from './vul-instelling.ts'

// `npm run schermtijd`: how long a person waits for each screen with 100,000 registrations of a month in the list, and
// how many actions the daily work takes there. It reports; no test rests on it, since machines differ.
const nu = (): string => Temporal.Now.instant().toString()
const LANG = { geduld: 300_000 }

if (CHROMIUM === null) {
  process.stderr.write('Geen Chromium gevonden (apt-get install chromium), dus er is niets te meten.\n')
  process.exit(2)
}
const map = mkdtempSync(join(tmpdir(), 'zorgketen-schermtijd-'))
const gegevens = join(map, 'gegevens')
process.stdout.write('Gegevens maken: 100.000 verzonnen registraties in maart 2023 …\n')
await vulInstelling(gegevens, nu)
const server = await startServer(gegevens)
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' })
const page = await context.newPage()
const verslag = new Verslag()
const klok = new Stopwatch(page, verslag)

async function enter(organisatie: string, rol: string): Promise<void> {
  await page.goto(server.adres)
  await page.locator('article', { hasText: organisatie }).getByRole('button', { name: rol }).click()
  await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).waitFor()
  await page.waitForTimeout(2000)
}

async function timed<T>(werk: () => Promise<T>): Promise<readonly [T, string]> {
  const begin = performance.now()
  const uitkomst = await werk()
  return [uitkomst, `${((performance.now() - begin) / 1000).toFixed(1)} s`]
}

async function judge(): Promise<void> {
  await enter('Proefverzekeraar', 'Beoordelaar')
  await klok.meet('Postvak in', () => menu(page, 'Postvak in').click(), rijen(page).or(page.getByRole('row').nth(1)))
  const beslis = page.getByRole('button', { name: /Beoordeel en antwoord/ })
  await klok.meet(
    'Postvak: een declaratie van 91.667 regels openen, met kop en totaal',
    () => page.getByRole('row').nth(1).click(),
    page.locator('.zk-tegel', { hasText: 'Gedeclareerd' }).getByText('14.590.999,65'),
    {
      keren: 2,
      later: {
        naam: 'Postvak: de oordelen over alle regels erbij (achtergrond)',
        erIs: page.getByRole('grid').getByRole('row', { name: /afkeuren|toekennen/ }),
      },
      terug: async () => {
        await menu(page, 'Postvak in').click()
        await page.getByRole('row').nth(1).waitFor()
      },
    },
  )
  await page.getByRole('row').nth(1).click()
  await beslis.waitFor()
  const [, tijd] = await timed(async () => {
    await beslis.click()
    await page
      .getByText(/Beoordeeld/)
      .first()
      .waitFor({ timeout: LANG.geduld })
  })
  verslag.zeg(`De betaler beoordeelt en antwoordt, de aanbieder vereffent: ${tijd}`)
}

try {
  await enter('Grote Proefinstelling', 'Zorgadministratie')
  verslag.zeg('== De aanbieder, maand nog niet gedeclareerd')
  await visitScreens(page, klok)
  const registreren = await registreerContact(page, { patient: 'p00042', minuten: 45 })
  verslag.zeg(`Handelingen om een contact te registreren: ${registreren} (hoogstens 3)`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const [declareren, tijd] = await timed(() => declareerMaand(page, LANG))
  verslag.zeg(`Handelingen om de maand te declareren: ${declareren} (hoogstens 6); ${tijd}, met de poort`)
  verslag.zeg('\n== De betaler')
  await judge()
  verslag.zeg('\n== De aanbieder, maand beantwoord')
  await enter('Grote Proefinstelling', 'Zorgadministratie')
  await visitScreens(page, klok)
  await menu(page, 'Retour').click()
  const [herstellen, wacht] = await timed(() => herstelAfkeuring(page, { geduld: 60_000 }))
  verslag.zeg(`Handelingen om een afkeuring te herstellen: ${herstellen} (hoogstens 4); ${wacht}`)
  verslag.zeg(`\nBoven 300 ms: ${klok.traag.size === 0 ? 'niets' : [...klok.traag].join('; ')}`)
  verslag.bewaar(Temporal.Now.plainDateISO().toString())
} finally {
  await browser.close()
  await server.stop()
  rmSync(map, { recursive: true, force: true })
}
