import { queryOptions } from '@tanstack/react-query'
import type { Stam } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const stam = hc<Stam>('/api/stam', { fetch: haal })
const ding = stam[':register'][':id']

export type RegisterNaam = InferRequestType<(typeof stam)[':register']['$get']>['param']['register']
export type Registerbeeld = InferResponseType<typeof stam.index.$get>['registers'][number]
export type Stamrij = InferResponseType<(typeof stam)[':register']['$get']>['rijen'][number]
export type Stamdossier = InferResponseType<typeof ding.$get>
export type Keuzelijsten = InferResponseType<typeof stam.keuzelijsten.$get>
export type Registerstanden = InferResponseType<typeof stam.volledigheid.$get>
export type Document = Readonly<Record<string, unknown>>

export const registersVraag = queryOptions({
  queryKey: ['stam', 'registers'],
  queryFn: async () => (await (await stam.index.$get()).json()).registers,
})

export const keuzelijstenVraag = queryOptions({
  queryKey: ['stam', 'keuzelijsten'],
  queryFn: async () => (await stam.keuzelijsten.$get()).json(),
  staleTime: 5 * 60_000,
})

export const registerstandenVraag = queryOptions({
  queryKey: ['stam', 'volledigheid'],
  queryFn: async () => (await stam.volledigheid.$get()).json(),
})

export const zetRegisterstand = async (json: InferRequestType<typeof stam.volledigheid.$put>['json']) =>
  (await stam.volledigheid.$put({ json })).json()

export const haalRegister = async (
  register: RegisterNaam,
  query: { readonly zoek: string; readonly vanaf: number; readonly aantal: number },
  signal?: AbortSignal,
) => {
  const { zoek, vanaf, aantal } = query
  const vraag = { param: { register }, query: { zoek, vanaf: String(vanaf), aantal: String(aantal) } }
  return (await stam[':register'].$get(vraag, signal ? { init: { signal } } : {})).json()
}

export const stamVraag = (register: RegisterNaam, id: string) =>
  queryOptions({
    queryKey: ['stam', 'een', register, id],
    queryFn: async () => (await ding.$get({ param: { register, id } })).json(),
  })

export const maakDocument = async (register: RegisterNaam, document: Document, reden: string) =>
  (await stam[':register'].$post({ param: { register }, json: { document: { ...document }, reden } })).json()

export const bewaarDocument = async (
  register: RegisterNaam,
  id: string,
  document: Document,
  op: { readonly verwachteVersie: number; readonly reden: string },
) => (await ding.$put({ param: { register, id }, json: { document: { ...document }, ...op } })).json()

export const zetStand = async (
  register: RegisterNaam,
  id: string,
  op: { readonly verwachteVersie: number; readonly reden: string; readonly vervallen: boolean },
) => (await ding.stand.$post({ param: { register, id }, json: op })).json()
