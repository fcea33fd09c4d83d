import { Gestopt, type Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { parseMaand } from '@zorgketen/values'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toFout } from '../fouten/to-fout.ts'
import { openProefplek } from '../proef/open-proefplek.ts'
import { rekenHier } from './reken.ts'
import { openRekenkamer, type Rekenkamer } from './rekenkamer.ts'

const GEDULD = 120_000
const gelezen = parseMaand('2023-03')
if (!gelezen.ok) throw new Error('maand')
const MAART = gelezen.value
const als = (organisatie: string, rol: Actor['rol'] = 'administratie'): Actor => ({
  organisatie,
  rol,
  gebruiker: 'tester',
  doel: 'proef',
})

let close: () => Promise<void>
let plek: Werkplek
let kamer: Rekenkamer
beforeAll(async () => {
  const proef = await openProefplek()
  close = proef.close
  plek = proef.plek
  kamer = openRekenkamer(proef.store, plek)
}, GEDULD)
afterAll(async () => {
  await kamer.sluit()
  await close()
})

it.each(['voorbeeld', 'volledigheid'] as const)(
  '%s is the same in the other thread as here',
  async (naam) => {
    for (const organisatie of ['praktijk', 'instelling', 'fz-kliniek']) {
      const hier = await rekenHier(plek)(naam, als(organisatie), MAART)
      expect(await kamer.reken(naam, als(organisatie), MAART)).toEqual(hier)
    }
  },
  GEDULD,
)

it(
  'tells how far it is, and stops when it is asked to; then nothing is kept',
  async () => {
    const stappen: string[] = []
    const aantal = await kamer.reken('afleiden', als('instelling'), MAART, async ({ nl }, gedaan) => {
      stappen.push(`${nl} ${gedaan}`)
    })
    expect(aantal).toBeGreaterThan(0)
    expect(stappen).toEqual(['prestaties afleiden 0'])
    const stop = async (): Promise<void> => {
      throw new Gestopt()
    }
    const vraag = { maand: MAART, betalers: null }
    await expect(kamer.reken('declareren', als('instelling'), vraag, stop)).rejects.toBeInstanceOf(Gestopt)
    const verzonden = await plek.opslag.read(als('instelling'), (kast) => kast.dossiers.declaraties(null))
    expect(verzonden).toEqual([])
  },
  GEDULD,
)

it('what a person is told of an error is the same as here', async () => {
  const vraag = { maand: MAART, betalers: null }
  const lezer = als('praktijk', 'lezer')
  const tell = (error: unknown) => toFout(error)
  const hier = await rekenHier(plek)('declareren', lezer, vraag).catch(tell)
  expect(hier).toMatchObject({ status: 403, fout: { code: 'geen-toegang' } })
  expect(await kamer.reken('declareren', lezer, vraag).catch(tell)).toEqual(hier)
  const bericht = await rekenHier(plek)('beoordelen', als('dji', 'beoordelaar'), 'bestaat-niet').catch(tell)
  expect(await kamer.reken('beoordelen', als('dji', 'beoordelaar'), 'bestaat-niet').catch(tell)).toEqual(bericht)
})

it(
  'declares, delivers and judges there: the whole chain',
  async () => {
    const vraag = { maand: MAART, betalers: null }
    const { verzonden, bezorgd } = await kamer.reken('declareren', als('praktijk'), vraag)
    expect(verzonden.length).toBeGreaterThan(0)
    expect(bezorgd.map(({ uitkomst }) => uitkomst)).toEqual(verzonden.map(() => 'bezorgd'))
    for (const { betaler } of verzonden) {
      const verzekeraar = als(`verzekeraar-${betaler}`, 'beoordelaar')
      const postvak = { richting: 'in', soort: 'gds801', standen: ['ontvangen'] } as const
      const { rijen } = await plek.opslag.read(verzekeraar, (kast) =>
        kast.berichten.lijst(postvak, { vanaf: 0, aantal: 10 }),
      )
      expect(rijen.length).toBe(1)
      const geantwoord = await kamer.reken('beoordelen', verzekeraar, rijen[0]?.id ?? '')
      expect(geantwoord.bezorgd.map(({ uitkomst }) => uitkomst)).toEqual(['bezorgd'])
    }
    const standen = await plek.opslag.read(als('praktijk'), (kast) => kast.dossiers.declaraties(MAART))
    expect(new Set(standen.map(({ stand }) => stand))).toEqual(new Set(['beantwoord']))
  },
  GEDULD,
)

it(
  'work of a thread that ends fails, and the next work gets a new thread',
  async () => {
    const werk = kamer.reken('voorbeeld', als('instelling'), MAART)
    await kamer.sluit()
    await expect(werk).rejects.toThrow('the thread ended')
    expect((await kamer.reken('voorbeeld', als('instelling'), MAART)).maand).toBe('2023-03')
  },
  GEDULD,
)
