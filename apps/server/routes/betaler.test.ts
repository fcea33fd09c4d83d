import { judgeBericht, proposeOordeel } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

interface Regel {
  readonly referentie: string
  readonly uitkomst: 'toegekend' | 'afgekeurd'
  readonly toegekend: number
  readonly bedrag: number | null
  readonly soort: 'debet' | 'credit' | null
  readonly bevindingen: readonly { readonly regel: string }[]
}
interface Blad {
  readonly aantallen: { readonly toegekend: number; readonly afgekeurd: number }
  readonly perRegelcode: readonly { readonly regelcode: string; readonly aantal: number }[]
  readonly regels: readonly Regel[]
  readonly gevonden: number
}
interface Voorstel extends Blad {
  readonly totaalToegekend: number
}
interface Beslist {
  readonly uitvoeringen: readonly (Blad & { readonly soort: string; readonly toegekend: number })[]
}

const ACTOR: Actor = { organisatie: 'dji', rol: 'beoordelaar', gebruiker: 'tester', doel: 'proef' }

let server: Awaited<ReturnType<typeof openProefserver>>
let dji: Awaited<ReturnType<typeof server.als>>
let bericht = ''

beforeAll(async () => {
  server = await openProefserver()
  const kliniek = await server.als('fz-kliniek', 'administratie')
  await kliniek('POST', '/declaraties', { maand: '2023-03' })
  dji = await server.als('dji', 'beoordelaar')
  const postvak = await dji<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801&stand=ontvangen')
  bericht = postvak.json.rijen[0]?.id ?? ''
}, 120_000)
afterAll(() => server.close())

const voorstel = async (vraag: string): Promise<Voorstel> =>
  (await dji<Voorstel>('GET', `/oordelen/${bericht}/voorstel?${vraag}`)).json

/** Every page of a filter, seven lines at a time. */
async function alleBladen(haal: (vraag: string) => Promise<Blad>, filter: string): Promise<readonly Regel[]> {
  const regels: Regel[] = []
  for (;;) {
    const blad = await haal(`vanaf=${regels.length}&aantal=7${filter}`)
    regels.push(...blad.regels)
    if (regels.length >= blad.gevonden) return regels
    expect(blad.regels.length).toBe(7)
  }
}

it('gives the same lines in pages as the judgement holds, and counts them', async () => {
  const { beoordeling } = await proposeOordeel(server.plek, ACTOR, bericht)
  const heel = beoordeling.regels.map(({ regel, uitkomst, toegekend }) => [regel.referentie, uitkomst, toegekend])
  const afgekeurd = heel.filter(([, uitkomst]) => uitkomst === 'afgekeurd')
  expect(afgekeurd.length).toBeGreaterThan(0)
  const tonen = ({ referentie, uitkomst, toegekend }: Regel) => [referentie, uitkomst, toegekend]
  expect((await alleBladen(voorstel, '')).map(tonen)).toEqual(heel)
  expect((await alleBladen(voorstel, '&uitkomst=afgekeurd')).map(tonen)).toEqual(afgekeurd)
  const { aantallen, totaalToegekend } = await voorstel('aantal=1')
  expect(aantallen).toEqual({ toegekend: heel.length - afgekeurd.length, afgekeurd: afgekeurd.length })
  expect(totaalToegekend).toBe(beoordeling.retour.totaalToegekend)
})

it('tells what the declaration says of itself without judging it', async () => {
  const lezen = vi.spyOn(server.plek.gereedschap.berichten.declaratie, 'read')
  const { json } = await dji<{ kop: object }>('GET', `/oordelen/${bericht}/kop`)
  expect(lezen).toHaveBeenCalledTimes(0)
  lezen.mockRestore()
  const { declarant, factuurnummer, maand, totaal } = (
    await dji<Voorstel & Record<string, unknown>>('GET', `/oordelen/${bericht}/voorstel?aantal=1`)
  ).json
  expect(json.kop).toEqual({ declarant, factuurnummer, maand, totaal })
  expect((await dji('GET', '/oordelen/bestaat-niet/kop')).status).toBe(404)
})

it('explains every line from one judgement', async () => {
  const regels = await alleBladen(voorstel, '')
  const lezen = vi.spyOn(server.plek.gereedschap.berichten.declaratie, 'read')
  for (const { referentie } of regels.slice(0, 5)) {
    const { json } = await dji<{ uitleg: { nl: string } }>('GET', `/oordelen/${bericht}/uitleg/${referentie}`)
    expect(json.uitleg.nl).toContain(`Regel ${referentie}`)
  }
  expect(lezen).toHaveBeenCalledTimes(0)
  lezen.mockRestore()
})

it('tells on how many lines each rule has a finding, and gives those lines', async () => {
  const { perRegelcode } = await voorstel('aantal=1')
  expect(perRegelcode.length).toBeGreaterThan(0)
  const alle = await alleBladen(voorstel, '')
  for (const { regelcode, aantal } of perRegelcode) {
    const met = alle.filter(({ bevindingen }) => bevindingen.some(({ regel }) => regel === regelcode))
    expect(met.length, regelcode).toBe(aantal)
    expect(await alleBladen(voorstel, `&regelcode=${encodeURIComponent(regelcode)}`)).toEqual(met)
  }
  expect((await voorstel('regelcode=bestaat-niet')).gevonden).toBe(0)
})

it('judges once for all pages, and anew after a change', async () => {
  const lezen = vi.spyOn(server.plek.gereedschap.berichten.declaratie, 'read')
  await voorstel('vanaf=3')
  await Promise.all([voorstel('vanaf=5'), voorstel('uitkomst=afgekeurd')])
  expect(lezen).toHaveBeenCalledTimes(0)
  const desk = await server.als('dji', 'beheerder')
  const { json } = await desk<{ versie: number; standen: { register: string; stand: string }[] }>(
    'GET',
    '/stam/volledigheid',
  )
  const zet = { register: 'aanbieder', stand: 'deels', verwachteVersie: json.versie, reden: 'proef' }
  expect((await desk('PUT', '/stam/volledigheid', zet)).status).toBe(200)
  await Promise.all([voorstel('vanaf=5'), voorstel('uitkomst=afgekeurd')])
  expect(lezen).toHaveBeenCalledTimes(1)
  lezen.mockRestore()
})

it('after the decision the pages hold what was decided, with the lines as they were asked', async () => {
  const { beoordeling } = await proposeOordeel(server.plek, ACTOR, bericht)
  const voor = await alleBladen(voorstel, '')
  await judgeBericht(server.plek, ACTOR, bericht)
  expect((await dji('GET', `/oordelen/${bericht}/voorstel`)).status).toBe(409)
  const beslist = async (vraag: string): Promise<Beslist['uitvoeringen'][number]> => {
    const { uitvoeringen } = (await dji<Beslist>('GET', `/oordelen/${bericht}?${vraag}`)).json
    return uitvoeringen.findLast(({ soort }) => soort === 'oordeel') ?? expect.fail('niet beslist')
  }
  expect(await alleBladen(beslist, '')).toEqual(voor)
  const afgekeurd = voor.filter(({ uitkomst }) => uitkomst === 'afgekeurd')
  expect(await alleBladen(beslist, '&uitkomst=afgekeurd')).toEqual(afgekeurd)
  const { toegekend, aantallen, perRegelcode } = await beslist('aantal=1')
  expect(toegekend).toBe(beoordeling.retour.totaalToegekend)
  expect(aantallen.afgekeurd).toBe(afgekeurd.length)
  expect(perRegelcode.length).toBeGreaterThan(0)
})

it('a message that is not there is not found, also for who asks a page of it', async () => {
  expect((await dji('GET', '/oordelen/bestaat-niet/voorstel?vanaf=100')).status).toBe(404)
  expect((await dji('GET', '/oordelen/bestaat-niet')).status).toBe(404)
  expect((await dji('GET', `/oordelen/${bericht}?uitkomst=anders`)).status).toBe(422)
})
