import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Agenda } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const agenda = hc<Agenda>('/api/agenda', { fetch: haal })

export type Dagbeeld = InferResponseType<typeof agenda.dag.$get>
export type Dagregel = Dagbeeld['regels'][number]
export type Afspraak = Dagregel['afspraak']
export type Afspraakinvoer = InferRequestType<typeof agenda.proef.$post>['json']
export type Afspraakproef = InferResponseType<typeof agenda.proef.$post>
export type Planningtekst = Afspraakproef['bevindingen'][number]
export type Soortkeuze = InferResponseType<typeof agenda.keuzes.$get>['soorten'][number]
export type Afloop = InferRequestType<(typeof agenda.afspraken)[':id']['afloop']['$post']>['json']['status']

/** How an appointment was held, as far as someone said so; null: as planned. */
export type Gehouden = { readonly directeMinuten: number | null; readonly afwezig: readonly string[] }
export const ZOALS_GEPLAND: Gehouden = { directeMinuten: null, afwezig: [] }

/** The day of a professional. */
export const dagVraag = (zorgverlener: string, dag: string) =>
  queryOptions({
    queryKey: ['agenda', 'dag', zorgverlener, dag],
    queryFn: async ({ signal }) =>
      (await agenda.dag.$get({ query: { zorgverlener, dag } }, { init: { signal } })).json(),
    placeholderData: keepPreviousData,
  })

/** What appointments on a day choose from, and who has appointments then. */
export const keuzesVraag = (dag: string) =>
  queryOptions({
    queryKey: ['agenda', 'keuzes', dag],
    queryFn: async () => (await agenda.keuzes.$get({ query: { dag } })).json(),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

export const patientVraag = (id: string, dag: string) =>
  queryOptions({
    queryKey: ['agenda', 'patient', id, dag],
    queryFn: async () => (await agenda.patient[':id'].$get({ param: { id }, query: { dag } })).json(),
  })

/** One appointment with its versions. */
export const dossierVraag = (id: string) =>
  queryOptions({
    queryKey: ['agenda', 'een', id],
    queryFn: async () => (await agenda.afspraken[':id'].$get({ param: { id } })).json(),
  })

/** What confirming would give, of one version of an appointment. */
export const proefVraag = (id: string, versie: number, { directeMinuten, afwezig }: Gehouden) =>
  queryOptions({
    queryKey: ['agenda', 'proef', id, versie, directeMinuten, afwezig.join(' ')],
    queryFn: async ({ signal }) =>
      (
        await agenda.afspraken[':id'].proef.$post(
          { param: { id }, json: { directeMinuten, afwezig: [...afwezig] } },
          { init: { signal } },
        )
      ).json(),
    staleTime: 30_000,
  })

/** What an appointment that is being entered would give. */
export const beproef = async (invoer: Afspraakinvoer, signal: AbortSignal): Promise<Afspraakproef> =>
  (await agenda.proef.$post({ json: invoer }, { init: { signal } })).json()

export const bevestig = async (id: string, verwachteVersie: number, { directeMinuten, afwezig }: Gehouden) =>
  (
    await agenda.afspraken[':id'].bevestig.$post({
      param: { id },
      json: { verwachteVersie, directeMinuten, afwezig: [...afwezig] },
    })
  ).json()

export const maakOngedaan = async (id: string, verwachteVersie: number): Promise<Dagregel> =>
  (await agenda.afspraken[':id'].ongedaan.$post({ param: { id }, json: { verwachteVersie } })).json()

export const zetAfloop = async (id: string, verwachteVersie: number, status: Afloop): Promise<Dagregel> =>
  (await agenda.afspraken[':id'].afloop.$post({ param: { id }, json: { verwachteVersie, status } })).json()

export const bewaarAfspraak = async ({ id, ...afspraak }: Afspraakinvoer, verwachteVersie: number): Promise<Dagregel> =>
  (await agenda.afspraken[':id'].$put({ param: { id }, json: { afspraak, verwachteVersie } })).json()
