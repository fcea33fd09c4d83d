import { totalToegekend } from '@zorgketen/declaratie'
import { readJaarafsluiting } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

interface Nooit {
  readonly betaler: string | null
  readonly reden: { readonly code: string; readonly tekst: { readonly nl: string } }
  readonly maanden: readonly { readonly maand: string; readonly aantal: number }[]
  readonly aantal: number
  readonly bedrag: number
}
interface Rapport {
  readonly peildag: string
  readonly streefdag: string
  readonly betalers: readonly {
    readonly betaler: string
    readonly uiterlijk: string | null
    readonly posten: readonly {
      readonly stand: string
      readonly klaar: boolean
      readonly aantal: number
      readonly gevraagd: number
      readonly toegekend: number
      readonly open: number
    }[]
    readonly nooit: readonly Nooit[]
    readonly toegekend: number
    readonly open: number
  }[]
  readonly zonderBetaler: readonly Nooit[]
  readonly weigeringen: readonly { readonly code: string; readonly aantal: number }[]
}
interface Lijst<T> {
  readonly rijen: readonly T[]
  readonly totaal: number
}

const ACTOR: Actor = { organisatie: 'fz-kliniek', rol: 'administratie', gebruiker: 'tester', doel: 'proef' }
const sum = (getallen: readonly number[]): number => getallen.reduce((som, een) => som + een, 0)

let server: Awaited<ReturnType<typeof openProefserver>>
let kliniek: Awaited<ReturnType<typeof server.als>>
beforeAll(async () => {
  server = await openProefserver()
  kliniek = await server.als(ACTOR.organisatie, ACTOR.rol)
}, 120_000)
afterAll(() => server.close())

const rapport = async (jaar = 2023): Promise<Rapport> => (await kliniek<Rapport>('GET', `/jaarafsluiting/${jaar}`)).json
const nooitIn = ({ betalers, zonderBetaler }: Rapport): readonly Nooit[] => [
  ...zonderBetaler,
  ...betalers.flatMap(({ nooit }) => nooit),
]
const telling = () => server.plek.opslag.read(ACTOR, (kast) => kast.prestaties.telling('2023-03' as never))

describe('ZTN-20: what of a book year is settled, what is open and why', () => {
  it('knows the book years of the administration, and a year without anything is empty', async () => {
    expect((await kliniek('GET', '/jaarafsluiting')).json).toEqual({ jaren: [2023] })
    expect(await rapport(2022)).toMatchObject({ betalers: [], zonderBetaler: [], weigeringen: [] })
    expect((await kliniek('GET', '/jaarafsluiting/23')).status).toBe(422)
  })

  it('before anything was declared every prestatie stands under a reason, to the cent', async () => {
    const gelezen = await rapport()
    const { prestaties, bedrag } = await telling()
    const nooit = nooitIn(gelezen)
    expect(sum(nooit.map(({ aantal }) => aantal))).toBe(prestaties)
    expect(sum(nooit.map((een) => een.bedrag))).toBe(bedrag)
    // the reasons are those of the preview of the month
    const { json } = await kliniek<{
      perBetaler: { aantal: number }[]
      achterblijvers: { prestatie: string; reden: { code: string } }[]
    }>('GET', '/declaraties/voorbeeld?maand=2023-03')
    const codes = Map.groupBy(json.achterblijvers, ({ reden }) => reden.code)
    for (const { reden, aantal } of nooit.filter((een) => een.reden.code !== 'klaar-om-te-declareren')) {
      const zelfde = nooit.filter((een) => een.reden.code === reden.code)
      expect(sum(zelfde.map((een) => een.aantal)), reden.code).toBe(codes.get(reden.code)?.length)
      expect(aantal).toBeGreaterThan(0)
    }
    const klaar = nooit.filter(({ reden }) => reden.code === 'klaar-om-te-declareren')
    expect(sum(klaar.map(({ aantal }) => aantal))).toBe(sum(json.perBetaler.map(({ aantal }) => aantal)))
  })

  it('opens down to the prestatie', async () => {
    for (const { reden, maanden, aantal, bedrag } of nooitIn(await rapport())) {
      let gezien = 0
      let som = 0
      for (const { maand, aantal: inMaand } of maanden) {
        const { json } = await kliniek<Lijst<{ bedrag: number; naam: string | null }>>(
          'GET',
          `/jaarafsluiting/nooit/${maand}?reden=${encodeURIComponent(reden.code)}&aantal=500`,
        )
        expect(json.totaal).toBeGreaterThanOrEqual(inMaand)
        gezien += json.totaal
        som += sum(json.rijen.map((een) => een.bedrag))
      }
      expect(gezien).toBeGreaterThanOrEqual(aantal)
      expect(som).toBeGreaterThanOrEqual(bedrag)
    }
  })

  it('DFZ-12: after the answer what is granted is what the dossiers say; DJI has its last day, 31 March', async () => {
    expect((await kliniek('POST', '/declaraties', { maand: '2023-03' })).status).toBe(200)
    const wacht = (await rapport()).betalers.find(({ betaler }) => betaler === '9992')
    expect(wacht?.posten.map(({ stand, toegekend }) => [stand, toegekend])).toEqual([['wacht', 0]])
    expect(wacht?.uiterlijk).toBe('2024-03-31')
    const dji = await server.als('dji', 'beoordelaar')
    const postvak = await dji<Lijst<{ id: string }>>('GET', '/berichten?richting=in&soort=gds801&stand=ontvangen')
    for (const { id } of postvak.json.rijen) expect((await dji('POST', `/oordelen/${id}`)).status).toBe(200)

    const na = await rapport()
    expect([na.peildag, na.streefdag], 'the Factsheet: 1 March, for example').toEqual(['2023-04-05', '2024-03-01'])
    const dossiers = await server.plek.opslag.read(ACTOR, (kast) => kast.dossiers.dossiers(null))
    for (const betaler of na.betalers) {
      const dossier = [...dossiers].find(([uzovi]) => uzovi === betaler.betaler)?.[1]
      expect(betaler.toegekend).toBe(dossier === undefined ? 0 : totalToegekend(dossier))
      for (const post of betaler.posten) {
        const { json } = await kliniek<Lijst<{ referentie: string; bedrag: number; meldingen: { code: string }[] }>>(
          'GET',
          `/jaarafsluiting/2023/regels?betaler=${betaler.betaler}&stand=${post.stand}&aantal=500`,
        )
        expect(json.totaal).toBe(post.aantal)
        expect(sum(json.rijen.map(({ bedrag }) => bedrag))).toBe(post.gevraagd)
        expect(post.open).toBe(post.klaar ? 0 : post.gevraagd - post.toegekend)
      }
    }
    const standen = na.betalers.flatMap(({ posten }) => posten.map(({ stand }) => stand))
    expect(standen).toContain('toegekend')
    expect(standen).toContain('afgekeurd')
    const { prestaties } = await telling()
    const alle = [...na.betalers.flatMap(({ posten }) => posten), ...nooitIn(na)]
    expect(sum(alle.map(({ aantal }) => aantal)), 'every prestatie once').toBe(prestaties)
  })

  it('the same use case gives the same, and the report and its lines can be taken out', async () => {
    const hier = await readJaarafsluiting(server.plek, ACTOR, 2023)
    const gelezen = await rapport()
    expect(hier.betalers.map(({ open, toegekend }) => [open, toegekend])).toEqual(
      gelezen.betalers.map(({ open, toegekend }) => [open, toegekend]),
    )
    const sessie = await server.app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie: ACTOR.organisatie, rol: ACTOR.rol }),
    })
    const cookie = sessie.headers.get('set-cookie')?.split(';')[0] ?? ''
    const haal = async (pad: string): Promise<readonly string[]> => {
      const antwoord = await server.app.request(`/api/uitvoer/${pad}`, { headers: { cookie } })
      expect(antwoord.status, pad).toBe(200)
      return (await antwoord.text()).trim().split('\r\n')
    }
    const rijen = [...gelezen.betalers.flatMap(({ posten, nooit }) => [...posten, ...nooit]), ...gelezen.zonderBetaler]
    expect(await haal('jaarafsluiting.csv?jaar=2023')).toHaveLength(rijen.length + gelezen.weigeringen.length + 1)
    const afgekeurd = gelezen.betalers[0]?.posten.find(({ stand }) => stand === 'afgekeurd')
    const filter = `jaar=2023&betaler=${gelezen.betalers[0]?.betaler}&stand=afgekeurd`
    expect(await haal(`jaarregels.csv?${filter}`)).toHaveLength((afgekeurd?.aantal ?? 0) + 1)
  })
})
