import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Planning } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

export const planning = hc<Planning>('/api/planning', { fetch: haal })

export type Register = InferResponseType<typeof planning.registers.$get>['registers'][number]
export type RegisterNaam = Register['register']
export type Veld = Register['velden'][number]
export type Planrij = InferResponseType<(typeof planning.registers)[':register']['$get']>['rijen'][number]
export type Plandocument = Readonly<Record<string, unknown>>
export type Rapport = InferResponseType<typeof planning.rapport.$get>
export type Rapportregel = Rapport['regels'][number]
export type Contactloos = InferResponseType<typeof planning.zondercontact.$get>['regels'][number]
export type Trajectkeuze = InferRequestType<(typeof planning.zondercontact)[':zorgtraject']['$post']>['json']['keuze']

/** Kinds of documents that steer the agenda, with the fields of their forms. */
export const registersVraag = queryOptions({
  queryKey: ['planning', 'registers'],
  queryFn: async () => (await (await planning.registers.$get()).json()).registers,
  staleTime: Number.POSITIVE_INFINITY,
})

export const rijenVraag = (register: RegisterNaam) =>
  queryOptions({
    queryKey: ['planning', 'rijen', register],
    queryFn: async () => (await planning.registers[':register'].$get({ param: { register } })).json(),
  })

export const rapportVraag = (periode: { readonly van: string; readonly tot: string } | null) =>
  queryOptions({
    queryKey: ['planning', 'rapport', periode],
    queryFn: async () => (await planning.rapport.$get({ query: periode ?? {} })).json(),
    placeholderData: keepPreviousData,
  })

export const zonderContactVraag = queryOptions({
  queryKey: ['planning', 'zondercontact'],
  queryFn: async () => (await planning.zondercontact.$get()).json(),
})

export const vastleggingVraag = (maand: string) =>
  queryOptions({
    queryKey: ['planning', 'vastlegging', maand],
    queryFn: async () => (await planning.vastlegging.$get({ query: { maand } })).json(),
    placeholderData: keepPreviousData,
  })
