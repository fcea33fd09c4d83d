import { queryOptions } from '@tanstack/react-query'
import type { Typemethoden, Typering } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import { stuurBestand } from '../retour/stuur-bestand.ts'

const typering = hc<Typering>('/api/typering', { fetch: haal })
const methoden = hc<Typemethoden>('/api/typemethoden', { fetch: haal })

export type Typeregel = InferResponseType<typeof typering.typen.$get>['rijen'][number]
export type Zorgvraagregel = InferResponseType<typeof typering.zorgvragen.$get>['rijen'][number]
export type Methode = InferResponseType<typeof methoden.index.$get>['methoden'][number]
export type Methodeaanbod = InferRequestType<typeof methoden.voorbeeld.$post>['json']
export type Methodevoorstel = InferResponseType<typeof methoden.voorbeeld.$post>
export type Bevoegdheid = InferResponseType<typeof methoden.bevoegdheden.$get>['besluiten'][number]
type Besluit = InferRequestType<typeof methoden.bevoegdheden.$put>['json']

export const typenVraag = (van: string, tot: string) =>
  queryOptions({
    queryKey: ['typering', 'typen', van, tot],
    queryFn: async () => (await (await typering.typen.$get({ query: { van, tot } })).json()).rijen,
  })

export const zorgvragenVraag = queryOptions({
  queryKey: ['typering', 'zorgvragen'],
  queryFn: async () => (await (await typering.zorgvragen.$get()).json()).rijen,
})

export const methodenVraag = queryOptions({
  queryKey: ['typemethoden'],
  queryFn: async () => (await (await methoden.index.$get()).json()).methoden,
})

export const bevoegdhedenVraag = queryOptions({
  queryKey: ['typemethoden', 'bevoegdheden'],
  queryFn: async () => (await (await methoden.bevoegdheden.$get()).json()).besluiten,
})

/** The sheets of the NZa's workbook, each as CSV; '' for one that is not in it. */
export const openWerkmap = (bestand: File) =>
  stuurBestand<Record<'coefficienten' | 'constanten' | 'uitsluitingen', string>>('/api/typemethoden/werkmap', bestand)

export const bekijkMethode = async (json: Methodeaanbod) => (await methoden.voorbeeld.$post({ json })).json()

export const neemMethode = async (json: Methodeaanbod & { readonly reden: string }) =>
  (await methoden.index.$post({ json })).json()

export const trekMethodeIn = async (id: string, reden: string) =>
  (await methoden.een[':id'].intrekken.$post({ param: { id }, json: { reden } })).json()

export const zetBevoegdheid = async (json: Besluit) => (await methoden.bevoegdheden.$put({ json })).json()

export const trekBevoegdheidIn = async (id: string) =>
  (await methoden.bevoegdheden[':id'].intrekken.$post({ param: { id } })).json()
