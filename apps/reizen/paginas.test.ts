import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { inElkeStand } from './elke-stand.ts'
import { openReis, type Reis } from './reis.ts'

const MAP = join(import.meta.dirname, '../web/paginas')
const PAGINA = /pad: '([^']+)',[\s\S]*?toegang: '(\w+)'/g

/** Every page of the application with who may open it, read where the application finds them: a folder is registered. */
const PAGINAS = globSync('*/pagina.ts', { cwd: MAP })
  .flatMap((bestand) => [...readFileSync(join(MAP, bestand), 'utf8').matchAll(PAGINA)])
  .map(([, pad = '', toegang = '']) => ({ pad, toegang }))

const paden = (...toegang: readonly string[]): readonly string[] =>
  PAGINAS.filter((pagina) => toegang.includes(pagina.toegang) && !pagina.pad.includes('$'))
    .map(({ pad }) => pad)
    .toSorted()

/** Pages of one thing: the journey that opens them and lets axe look. */
const VAN_EEN_DING = {
  '/beoordelingen/$bericht': 'maand.test.ts',
  '/declaraties/$berichtreferentie': 'maand.test.ts',
  // sends the reader on to the message that holds the line
  '/declaraties/regel/$referentie': 'herstel.test.ts',
  '/patienten/$patient': 'stamgegevens.test.ts',
  '/patienten/$patient/tijdlijn': 'tijdlijn.test.ts',
  '/postvak/$bericht': 'maand.test.ts',
}

describe.skipIf(CHROMIUM === null)(`Elke pagina${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
  }, 120_000)
  afterAll(() => reis.sluit())

  const bekijk = async (pad: string): Promise<void> => {
    const { page } = reis
    await page.goto(reis.adres + pad)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText('Deze pagina bestaat niet').count()).toBe(0)
    await inElkeStand(reis)
  }

  it('van elke pagina van één ding is bekend welke reis haar opent', () => {
    const vanEenDing = PAGINAS.map(({ pad }) => pad).filter((pad) => pad.includes('$'))
    expect(vanEenDing.toSorted()).toEqual(Object.keys(VAN_EEN_DING))
    expect(PAGINAS.length).toBeGreaterThan(30)
  })

  it.each(paden('iedereen'))('zonder account: %s', bekijk, 120_000)

  describe.each([
    { wie: 'een aanbieder', naam: 'Psychologenpraktijk', rol: 'Beheerder', ziet: paden('aanbieder', 'sessie') },
    { wie: 'een betaler', naam: 'Zorgverzekeraar 9011', rol: 'Beoordelaar', ziet: paden('betaler', 'sessie') },
  ])('van $wie', ({ naam, rol, ziet }) => {
    beforeAll(() => reis.binnen(naam, rol), 60_000)

    it.each(ziet)('%s', bekijk, 120_000)
  })

  it('waar u bent is in beeld: in de navigatie van een laag scherm, en in de bladen op een telefoon', async () => {
    const { page } = reis
    await reis.binnen('Psychologenpraktijk', 'Beheerder')
    await page.setViewportSize({ width: 1440, height: 500 })
    await reis.ga('/logboek', 'Logboek')
    const item = await page.getByRole('link', { name: 'Logboek', exact: true }).boundingBox()
    const balk = await page.locator('.zk-zijbalk-nav').boundingBox()
    expect((item?.y ?? 999) + (item?.height ?? 0)).toBeLessThanOrEqual((balk?.y ?? 0) + (balk?.height ?? 0))
    await page.setViewportSize({ width: 375, height: 812 })
    await reis.ga('/planning?blad=randvoorwaarde', 'Planning')
    const blad = await page.getByRole('tab', { name: 'Randvoorwaarden' }).boundingBox()
    expect((blad?.x ?? 999) + (blad?.width ?? 0)).toBeLessThanOrEqual(375)
  }, 60_000)
})
