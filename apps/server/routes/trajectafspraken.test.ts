import { judgeBericht } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

interface Afspraak {
  readonly id: string
  readonly versie: number
  readonly tekst: string
  readonly gemaakt: string
  readonly door: string
  readonly aanbieder: string
  readonly betaler: string
  readonly voortgang: Readonly<
    Record<'regels' | 'gevraagd' | 'wacht' | 'wachtBedrag' | 'gehonoreerd' | 'toegekend', number>
  >
  readonly stand: {
    readonly gebruikt: number
    readonly metWacht: number
    readonly maximum: number
    readonly boven: boolean
  } | null
}
interface Lijst<T> {
  readonly rijen: readonly T[]
  readonly totaal: number
}
interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null }
}
interface Regel {
  readonly soort: string
  readonly bedrag: number
  readonly datum: string
}

const MAART = { maand: '2023-03' }
const AANBIEDER = '94906904'
const BETALER: Actor = { organisatie: 'verzekeraar-9012', rol: 'beoordelaar', gebruiker: 'tester', doel: 'proef' }

let server: Awaited<ReturnType<typeof openProefserver>>
let aanbieder: Awaited<ReturnType<typeof server.als>>
let betaler: Awaited<ReturnType<typeof server.als>>
let nummer = ''
/** The lines of that number as the payer received them. */
let regels: readonly Regel[] = []

const nieuw = (over: object = {}) => ({
  id: null,
  verwachteVersie: 0,
  zorgtraject: nummer,
  partij: '9012',
  tekst: 'Ten hoogste één prestatie per traject',
  geldig: { van: '2023-01-01', tot: null },
  maximum: { soort: 'aantal', aantal: 1 },
  ...over,
})
const lijst = async (wie: typeof aanbieder, zoek = ''): Promise<Lijst<Afspraak>> =>
  (await wie<Lijst<Afspraak>>('GET', `/trajectafspraken?zoek=${zoek}`)).json

beforeAll(async () => {
  server = await openProefserver()
  aanbieder = await server.als('praktijk', 'administratie')
  betaler = await server.als(BETALER.organisatie, BETALER.rol)
  // Which number has more lines than one is known from a judgement in a store of its own.
  const proef = await openProefserver()
  const verzender = await proef.als('praktijk', 'administratie')
  await verzender('POST', '/declaraties', MAART)
  const desk = await proef.als(BETALER.organisatie, BETALER.rol)
  const postvak = await desk<Lijst<{ id: string }>>('GET', '/berichten?richting=in&soort=gds801&stand=ontvangen')
  for (const { id } of postvak.json.rijen) await judgeBericht(proef.plek, BETALER, id)
  const { rijen } = (
    await desk<Lijst<{ nummer: string; regels: number; afgekeurd: number }>>('GET', '/trajectzicht?aantal=500')
  ).json
  nummer = rijen.find((een) => een.regels > 1 && een.afgekeurd === 0)?.nummer ?? expect.fail('no such number')
  regels = (await desk<Lijst<Regel>>('GET', `/trajectzicht/${nummer}/regels?aantal=500`)).json.rijen
  await proef.close()
}, 240_000)
afterAll(() => server.close())

describe('ZTN-19: agreements between payer and provider are followed per number', () => {
  it('both sides keep their own, with who recorded it and when', async () => {
    for (const [wie, partij] of [
      [aanbieder, '9012'],
      [betaler, AANBIEDER],
    ] as const) {
      expect((await wie('POST', '/trajectafspraken', nieuw({ partij }))).status).toBe(200)
      const { rijen, totaal } = await lijst(wie)
      expect(totaal).toBe(1)
      expect(rijen[0]).toMatchObject({ aanbieder: AANBIEDER, betaler: '9012', versie: 1, gemaakt: '2023-04-05' })
      expect(rijen[0]?.door).not.toBe('')
      expect(rijen[0]?.voortgang).toEqual({
        regels: 0,
        gevraagd: 0,
        wacht: 0,
        wachtBedrag: 0,
        gehonoreerd: 0,
        toegekend: 0,
      })
    }
  })

  it('ZTN-18: stands in the way of no declaration, also above the maximum; it only shows', async () => {
    const { status } = await aanbieder('POST', '/declaraties', MAART)
    expect(status).toBe(200)
    const [wacht] = (await lijst(aanbieder)).rijen
    const bedrag = regels.reduce((som, regel) => som + regel.bedrag, 0)
    expect(regels.length).toBeGreaterThan(1)
    expect(wacht?.voortgang).toMatchObject({
      regels: regels.length,
      gevraagd: bedrag,
      wacht: regels.length,
      toegekend: 0,
    })
    expect(wacht?.stand).toEqual({ gebruikt: 0, metWacht: regels.length, maximum: 1, boven: true })
    expect((await lijst(betaler)).rijen[0]?.voortgang.regels, 'a payer knows what it judged').toBe(0)

    const postvak = await betaler<Lijst<{ id: string }>>('GET', '/berichten?richting=in&soort=gds801&stand=ontvangen')
    for (const { id } of postvak.json.rijen) expect((await betaler('POST', `/oordelen/${id}`)).status).toBe(200)
    for (const wie of [aanbieder, betaler]) {
      const [na] = (await lijst(wie)).rijen
      expect(na?.voortgang).toEqual({
        regels: regels.length,
        gevraagd: bedrag,
        wacht: 0,
        wachtBedrag: 0,
        gehonoreerd: regels.length,
        toegekend: bedrag,
      })
      expect(na?.stand).toEqual({ gebruikt: regels.length, metWacht: regels.length, maximum: 1, boven: true })
      const set = await wie<Lijst<Regel & { stand: string }>>('GET', `/trajectafspraken/${na?.id}/regels`)
      expect(set.json.rijen.map((een) => [een.datum, een.bedrag, een.stand]).toSorted()).toEqual(
        regels.map((een) => [een.datum, een.bedrag, 'toegekend']).toSorted(),
      )
    }
  })

  it('counts only the days it is about, in euros as well', async () => {
    const [eerste] = regels.map(({ datum }) => datum).toSorted()
    const opDag = regels.filter(({ datum }) => datum === eerste).reduce((som, { bedrag }) => som + bedrag, 0)
    for (const [wie, partij] of [
      [aanbieder, '9012'],
      [betaler, AANBIEDER],
    ] as const) {
      const [was] = (await lijst(wie)).rijen
      const wijziging = nieuw({
        partij,
        id: was?.id,
        verwachteVersie: was?.versie,
        geldig: { van: eerste, tot: eerste },
        maximum: { soort: 'bedrag', bedrag: opDag },
      })
      expect((await wie('POST', '/trajectafspraken', wijziging)).status).toBe(200)
      const [na] = (await lijst(wie, nummer)).rijen
      expect(na?.stand).toEqual({ gebruikt: opDag, metWacht: opDag, maximum: opDag, boven: false })
      const set = await wie<Lijst<Regel>>('GET', `/trajectafspraken/${na?.id}/regels`)
      expect(new Set(set.json.rijen.map(({ datum }) => datum))).toEqual(new Set([eerste]))
      expect([na?.versie, na?.gemaakt, na?.door]).toEqual([2, was?.gemaakt, was?.door])
      expect((await wie<Fout>('POST', '/trajectafspraken', wijziging)).status, 'someone was first').toBe(409)
    }
  })

  it('finds by number and words, and goes away with its versions kept', async () => {
    expect((await lijst(aanbieder, 'prestatie')).totaal).toBe(1)
    expect((await lijst(aanbieder, 'vervoer')).totaal).toBe(0)
    const [een] = (await lijst(aanbieder)).rijen
    const weg = { verwachteVersie: een?.versie }
    expect((await aanbieder('POST', `/trajectafspraken/${een?.id}/intrekken`, weg)).status).toBe(200)
    expect((await lijst(aanbieder)).totaal).toBe(0)
    expect((await lijst(betaler)).totaal, 'the other side keeps its own').toBe(1)
    expect((await aanbieder('POST', `/trajectafspraken/${een?.id}/intrekken`, weg)).status).toBe(404)
  })
})

describe('an agreement that does not fit is refused with the field', () => {
  it.each([
    ['zorgtraject', { zorgtraject: 'aaaaaaaa-0000-4000-8000-000000000000' }],
    ['zorgtraject', { zorgtraject: 'geen nummer' }],
    ['betaler', { partij: '12' }],
    ['tekst', { tekst: '   ' }],
    ['tekst', { tekst: 'Voor BSN 9999.90.019 geldt' }],
    ['tekst', { tekst: 'zie 999990019' }],
    ['geldig.van', { geldig: { van: '', tot: null } }],
    ['geldig.tot', { geldig: { van: '2023-02-01', tot: '2023-01-01' } }],
  ])('%s', async (waar, over) => {
    const { status, json } = await aanbieder<Fout>('POST', '/trajectafspraken', nieuw(over))
    expect(status).toBe(422)
    expect(json.fout.waar).toBe(waar)
    expect(JSON.stringify(json)).not.toContain('99990')
  })

  it('a reader may look and not record', async () => {
    for (const [organisatie, partij] of [
      ['praktijk', '9012'],
      ['verzekeraar-9012', AANBIEDER],
    ] as const) {
      const lezer = await server.als(organisatie, 'lezer')
      expect((await lezer('POST', '/trajectafspraken', nieuw({ partij }))).status).toBe(403)
      expect((await lezer('GET', '/trajectafspraken')).status).toBe(200)
    }
  })
})
