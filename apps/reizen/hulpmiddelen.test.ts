import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { awBestand } from './aw-bestand.ts'
import { beoordeel } from './beoordeel.ts'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { haalBerichten } from './haal-berichten.ts'
import { declareerMaand } from './handelingen.ts'
import { openReis, type Reis } from './reis.ts'

describe.skipIf(CHROMIUM === null)(`De losse hulpmiddelen, zonder aan te melden${overgeslagen}`, () => {
  let reis: Reis
  const map = mkdtempSync(join(tmpdir(), 'zorgketen-sleep-'))
  beforeAll(async () => {
    reis = await openReis()
    // a return with a rejection, as someone has it on his disk; then nobody is in
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await declareerMaand(reis.page)
    await beoordeel(reis, 'Zorgverzekeraar 9012')
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    for (const { naam, inhoud } of await haalBerichten(reis)) {
      if (naam.includes('gds802')) writeFileSync(join(map, 'retour.xml'), inhoud)
    }
    writeFileSync(join(map, 'oud.asc'), awBestand())
    await reis.context.clearCookies()
    await reis.ga('/', 'Van registratie tot vereffende regel')
    await reis.page.getByRole('link', { name: 'Losse hulpmiddelen' }).click()
  }, 120_000)
  afterAll(async () => {
    rmSync(map, { recursive: true, force: true })
    await reis.sluit()
  })

  /** Lets a file of the disk fall on the page, as the hand that dragged it does. */
  const sleep = async (naam: string): Promise<void> => {
    const { page, context } = reis
    const vlak = await page.getByText(/^Sleep een (ander )?bestand hierheen$/).boundingBox()
    if (vlak === null) throw new Error('no place to drop a file')
    const lijn = await context.newCDPSession(page)
    const data = { items: [], files: [join(map, naam)], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await lijn.send('Input.dispatchDragEvent', { type, x: vlak.x + 5, y: vlak.y + 5, data })
    }
  }
  const main = () => reis.page.getByRole('main')

  it('een retourbestand (GDS802) is te lezen, met elke retourcode uitgelegd', async () => {
    await sleep('retour.xml')
    await main()
      .getByRole('heading', { name: /^Retour op declaratie 202303-0002 van betaler 9012/ })
      .waitFor()
    const code = main().getByRole('list', { name: 'Retourcodes' }).getByRole('listitem').filter({ hasText: '0611' })
    await code.getByText('Het tarief ontbreekt of past niet bij de landelijke of contractuele afspraken.').waitFor()
    await code.getByText(/^Wat te doen: Declareer het tarief/).waitFor()
    await main().getByText('22 toegekend, 1 afgekeurd').waitFor()
    // of a BSN three digits at most
    expect(await main().textContent()).not.toMatch(/\b\d{9}\b/)
    await reis.kijk('hulpmiddelen')
  })

  it('een AW-bestand van een oud systeem ook', async () => {
    await reis.page.getByRole('button', { name: 'Ander bestand' }).click()
    await sleep('oud.asc')
    await main()
      .getByRole('heading', { name: /AW319-declaratie F2013-1/ })
      .waitFor()
    await main().getByText('€ 246,90').first().waitFor()
    expect(await main().getByText('123456782').count()).toBe(0)
  })

  it('een retourcode, een regel en een prestatiecode zijn op te zoeken', async () => {
    const { page } = reis
    await page.getByRole('tab', { name: 'Opzoeken' }).click()
    const zoek = async (woord: string, gevonden: string): Promise<void> => {
      await page.getByRole('searchbox').fill(woord)
      await page.getByRole('tabpanel').getByText(gevonden).first().waitFor()
    }
    await zoek('0611', 'Retourcode 0611')
    await page
      .getByText('Staat de prestatie op het contract, dan is het tarief gelijk aan het afgesproken tarief.')
      .waitFor()
    await zoek('VC034', 'Controleer de tijden van het contact.')
    await zoek('CO0497', 'Prestatiecode CO0497')
    // NZa tariff 2023 of this consult
    await page.getByText('€ 128,40').waitFor()
    await reis.kijk('opzoeken')
  })
})
