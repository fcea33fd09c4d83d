import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, overgeslagen } from './chromium.ts'
import { openReis, type Reis } from './reis.ts'

describe.skipIf(CHROMIUM === null)(`De maand in de browser${overgeslagen}`, () => {
  let reis: Reis
  beforeAll(async () => {
    reis = await openReis()
  }, 120_000)
  afterAll(() => reis.sluit())

  it('de beginpagina laat elke organisatie en rol zien, zonder drempels', async () => {
    await reis.page.goto(reis.adres)
    await reis.page.getByRole('heading', { name: 'Zorgaanbieders' }).waitFor()
    expect(await reis.page.locator('article').count()).toBe(6)
    await reis.zonderDrempels()
  })

  it('een praktijk gaat binnen', async () => {
    await reis.binnen('Psychologenpraktijk', 'Zorgadministratie')
    await reis.page.getByRole('navigation').first().waitFor()
    await reis.zonderDrempels()
  })
})
