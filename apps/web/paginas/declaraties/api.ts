import { queryOptions } from '@tanstack/react-query'
import type { Berichten, Declaraties, Taken } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

export const declaraties = hc<Declaraties>('/api/declaraties', { fetch: haal })
export const berichten = hc<Berichten>('/api/berichten', { fetch: haal })
const taken = hc<Taken>('/api/taken', { fetch: haal })

/** A declaration as lists show it. Amounts in cents. */
export type Declaratierij = InferResponseType<typeof declaraties.index.$get>['declaraties'][number]
/** What a month would become when it is declared now. */
export type Voorbeeld = InferResponseType<typeof declaraties.voorbeeld.$get>
export type Achterblijver = Voorbeeld['achterblijvers'][number]
export type Betalervoorbeeld = Voorbeeld['perBetaler'][number]
export type Voorzien = Betalervoorbeeld['bevindingen'][number]
export type Apibevinding = Voorzien['bevinding']
/** A line that was sent and where it stands. */
export type Regel = InferResponseType<typeof declaraties.regels.$get>['rijen'][number]
export type Regelvraag = InferRequestType<typeof declaraties.regels.$get>['query']
export type Verzonden = InferResponseType<typeof declaraties.index.$post>['verzonden'][number]
export type Taak = InferResponseType<(typeof taken)[':id']['$get']>

export const voorbeeldVraag = (maand: string) =>
  queryOptions({
    queryKey: ['declaraties', 'voorbeeld', maand],
    queryFn: async ({ signal }) =>
      (await declaraties.voorbeeld.$get({ query: { maand } }, { init: { signal } })).json(),
    // a whole month goes through all rules: the server tells when it is no longer so, looking up is no reason
    staleTime: 10 * 60_000,
    refetchOnWindowFocus: false,
  })

export const declaratiesVraag = (maand: string) =>
  queryOptions({
    queryKey: ['declaraties', 'lijst', maand],
    queryFn: async () => (await (await declaraties.index.$get({ query: { maand } })).json()).declaraties,
  })

export const declaratieVraag = (berichtreferentie: string) =>
  queryOptions({
    queryKey: ['declaraties', 'een', berichtreferentie],
    queryFn: async () => (await declaraties[':berichtreferentie'].$get({ param: { berichtreferentie } })).json(),
  })

/** A part of the lines that were sent. */
export const haalRegels = async (vraag: Regelvraag, signal?: AbortSignal) =>
  (await declaraties.regels.$get({ query: vraag }, signal ? { init: { signal } } : {})).json()

/** The lines that one prestatie was sent in: the first, its credits and what came after. */
export const regelsVanPrestatieVraag = (prestatie: string) =>
  queryOptions({
    queryKey: ['declaraties', 'regels', 'prestatie', prestatie],
    queryFn: async ({ signal }) => (await haalRegels({ prestatie, aantal: '50' }, signal)).rijen,
  })

export const regelVraag = (referentie: string) =>
  queryOptions({
    queryKey: ['declaraties', 'regel', referentie],
    queryFn: async () => (await declaraties.regels[':referentie'].$get({ param: { referentie } })).json(),
  })

/** Starts declaring a month; the work goes on in the server. */
export const beginDeclareren = async (maand: string): Promise<Taak> =>
  (await taken.declareren.$post({ json: { maand } })).json()

export const stopTaak = async (id: string): Promise<Taak> => (await taken[':id'].$delete({ param: { id } })).json()

/** A job, asked again until it ended. */
export const taakVraag = (id: string) =>
  queryOptions({
    queryKey: ['taken', id],
    queryFn: async () => (await taken[':id'].$get({ param: { id } })).json(),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.stand === 'loopt' ? 300 : false),
  })

/** Where the bytes of a message can be fetched. */
export const bestandPad = (bericht: string): string => `/api/berichten/${encodeURIComponent(bericht)}/bestand`
