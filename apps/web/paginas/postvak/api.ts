import { queryOptions } from '@tanstack/react-query'
import type { Berichten, Oordelen } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'
import type { Bladzijde, LijstBron } from '../../kit/lijst-kolom.ts'
import type { Regelfilter } from './zoek.ts'

const berichten = hc<Berichten>('/api/berichten', { fetch: haal })
const oordelen = hc<Oordelen>('/api/oordelen', { fetch: haal })

export type Bericht = InferResponseType<typeof berichten.index.$get>['rijen'][number]
/** The judgement as it would be now. */
export type Voorstel = InferResponseType<(typeof oordelen)[':bericht']['voorstel']['$get']>
export type Oordeelregel = Voorstel['regels'][number]
/** What was counted over all lines, of a proposal as of a decision. */
export type Telling = Pick<Voorstel, 'aantallen' | 'perRegelcode'>
/** What was decided about a message, run by run. */
type Beslist = InferResponseType<(typeof oordelen)[':bericht']['$get']>
export type Uitvoering = Beslist['uitvoeringen'][number]
export type Bewijs = NonNullable<Uitvoering['bewijs']>
/** A decision taken again: what came out otherwise, and rules of then that are gone. */
export type Nagespeeld = InferResponseType<(typeof oordelen)[':bericht']['naspelen'][':uitvoering']['$post']>

/** Declarations that came in. `stand`: still to be judged, or judged. */
export const haalBerichten = async (
  stand: 'ontvangen' | 'verwerkt',
  vanaf: number,
  aantal: number,
  signal: AbortSignal,
) => {
  const query = { richting: 'in', soort: 'gds801', stand, vanaf: String(vanaf), aantal: String(aantal) } as const
  return (await berichten.index.$get({ query }, { init: { signal } })).json()
}

/** The message that waits for its judgement and came in last, and how many wait. */
export const volgendeVraag = queryOptions({
  queryKey: ['berichten', 'volgende'],
  queryFn: async ({ signal }) => {
    const { rijen, totaal } = await haalBerichten('ontvangen', 0, 1, signal)
    return { id: rijen[0]?.id ?? null, totaal }
  },
  staleTime: 0,
})

/** What a declaration says of itself before its lines: there at once, also when judging its lines takes a while. */
export type Berichtkop = Pick<Voorstel, 'declarant' | 'factuurnummer' | 'maand' | 'totaal'>

export const kopVraag = (bericht: string) =>
  queryOptions({
    queryKey: ['berichten', 'kop', bericht],
    queryFn: async ({ signal }): Promise<Berichtkop | null> =>
      (await (await oordelen[':bericht'].kop.$get({ param: { bericht } }, { init: { signal } })).json()).kop,
    // what a message says of itself never changes
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Asks for the head of the message that will be opened first. */
export async function haalKopVooruit(): Promise<void> {
  const { id } = await queryClient.fetchQuery(volgendeVraag)
  if (id !== null) await queryClient.prefetchQuery(kopVraag(id))
}

/** What was counted needs no lines. */
const ZONDER_REGELS = { aantal: '1' } as const

/** Its key follows the registers: another placement or contract gives another judgement. */
export const voorstelVraag = (bericht: string) =>
  queryOptions({
    queryKey: ['registers', 'voorstel', bericht],
    queryFn: ({ signal }) => haalVoorstel(bericht, ZONDER_REGELS, signal),
  })

type Bladvraag = Regelfilter & { readonly vanaf?: string; readonly aantal: string }

const haalVoorstel = async (bericht: string, query: Bladvraag, signal: AbortSignal) =>
  (await oordelen[':bericht'].voorstel.$get({ param: { bericht }, query }, { init: { signal } })).json()

/** The lines of the proposal, page by page. */
export const voorstelBron = (bericht: string, filter: Regelfilter): LijstBron<Oordeelregel> => ({
  sleutel: [...voorstelVraag(bericht).queryKey, 'regels', filter],
  haalPagina: async (offset, limit, _, signal) =>
    bladzijdeVan(await haalVoorstel(bericht, { ...filter, vanaf: String(offset), aantal: String(limit) }, signal)),
})

const bladzijdeVan = ({ regels, gevonden }: Pick<Voorstel, 'regels' | 'gevonden'>): Bladzijde<Oordeelregel> => ({
  rijen: regels,
  totaal: gevonden,
})

/** Which rules judge (or judged) this line, with outcome and source. */
export const uitlegVraag = (bericht: string, referentie: string) =>
  queryOptions({
    queryKey: ['registers', 'uitleg', bericht, referentie],
    queryFn: async ({ signal }) => {
      const vraag = { param: { bericht, referentie } }
      return (await (await oordelen[':bericht'].uitleg[':referentie'].$get(vraag, { init: { signal } })).json()).uitleg
    },
  })

export const beslistVraag = (bericht: string) =>
  queryOptions({
    queryKey: ['oordelen', 'beslist', bericht],
    queryFn: ({ signal }) => haalBeslist(bericht, ZONDER_REGELS, signal),
  })

const haalBeslist = async (bericht: string, query: Bladvraag, signal: AbortSignal) =>
  (await oordelen[':bericht'].$get({ param: { bericht }, query }, { init: { signal } })).json()

/** The lines of one decision, page by page. */
export const beslistBron = (bericht: string, uitvoering: string, filter: Regelfilter): LijstBron<Oordeelregel> => ({
  sleutel: [...beslistVraag(bericht).queryKey, uitvoering, filter],
  haalPagina: async (offset, limit, _, signal) => {
    const vraag = { ...filter, vanaf: String(offset), aantal: String(limit) }
    const { uitvoeringen } = await haalBeslist(bericht, vraag, signal)
    return bladzijdeVan(uitvoeringen.find(({ id }) => id === uitvoering) ?? { regels: [], gevonden: 0 })
  },
})

/** Decides: receipt and book are kept and the answer leaves. */
export const beslis = async (bericht: string) => (await oordelen[':bericht'].$post({ param: { bericht } })).json()

/** Takes a decision again by the rules and facts of then; keeps nothing. */
export const speelNa = async (bericht: string, uitvoering: string): Promise<Nagespeeld> =>
  (await oordelen[':bericht'].naspelen[':uitvoering'].$post({ param: { bericht, uitvoering } })).json()

/** Where the bytes of a message can be fetched. */
export const bestandPad = (bericht: string): string => `/api/berichten/${encodeURIComponent(bericht)}/bestand`
