import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { openReis, type Reis } from './reis.ts'

const AANBIEDER = [
  '/vandaag',
  '/agenda',
  '/planning',
  '/registraties',
  '/prestaties',
  '/declaraties',
  '/retour',
  '/correcties',
  '/patienten',
  '/stamgegevens',
  '/volledigheid',
  '/betalingen',
  '/maandafsluiting',
  '/overname',
  '/invoer',
  '/logboek',
]
const ZONDER_ACCOUNT = ['/regelboek', '/hulpmiddelen']

describe.skipIf(CHROMIUM === null)(`Elke pagina${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
  }, 120_000)
  afterAll(() => reis.sluit())

  it.each(ZONDER_ACCOUNT)('%s is er zonder account en zonder drempels', async (pad) => {
    await reis.page.goto(reis.adres + pad)
    await reis.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await reis.page.getByText('Deze pagina bestaat niet').count()).toBe(0)
    await reis.zonderDrempels()
  })

  it.each(AANBIEDER)(
    '%s heeft een kop en geen drempels, ook in het donker en op een telefoon',
    async (pad) => {
      const { page } = reis
      if (pad === AANBIEDER[0]) await reis.binnen('Psychologenpraktijk', 'Beheerder')
      for (const stand of [
        { schema: 'light', breed: 1440, hoog: 900 },
        { schema: 'dark', breed: 1440, hoog: 900 },
        { schema: 'light', breed: 375, hoog: 812 },
      ] as const) {
        await page.setViewportSize({ width: stand.breed, height: stand.hoog })
        await page.emulateMedia({ colorScheme: stand.schema })
        await page.goto(reis.adres + pad)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await reis.rust()
        expect(await page.getByText('Deze pagina bestaat niet').count()).toBe(0)
        const breder = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
        expect(breder, 'de pagina is breder dan het scherm').toBeLessThanOrEqual(0)
        await reis.zonderDrempels()
      }
    },
    120_000,
  )
})
