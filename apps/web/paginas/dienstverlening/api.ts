import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Dienstverlening } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'
import { stuurBestand } from '../retour/stuur-bestand.ts'

const dienst = hc<Dienstverlening>('/api/dienstverlening', { fetch: haal })

type Overzicht = InferResponseType<typeof dienst.index.$get>
/** A request we made, one that came to us, and an invoice either way; amounts in cents. */
export type Gevraagd = Overzicht['gevraagd'][number]
export type Ontvangen = Overzicht['ontvangen'][number]
export type Dienstfactuur = Overzicht['facturen'][number]
export type Dienstregel = Dienstfactuur['regels'][number]
export type Askernummer = NonNullable<Gevraagd['zorgtraject']>
export type Vraag = InferRequestType<typeof dienst.verzoeken.$post>['json']
export type Inhoud = InferRequestType<(typeof dienst.verzoeken)[':id']['$put']>['json']
export type Innamekeuze = InferRequestType<(typeof dienst.verzoeken)[':id']['inname']['$post']>['json']['keuze']
export type Opdrachtgever = InferResponseType<(typeof dienst)['te-factureren']['$get']>['opdrachtgevers'][number]
type Opdracht = InferRequestType<typeof dienst.facturen.$post>['json']
export type Bestandsinname = InferResponseType<typeof dienst.bestanden.$post>
type Keuzevraag = InferRequestType<typeof dienst.keuzen.$get>['query']

// The other end changes what stands here; its pages tell, but a page that was away did not hear.
const VERS = { staleTime: 0 } as const

export const overzichtVraag = queryOptions({
  ...VERS,
  queryKey: ['dienstverlening', 'overzicht'],
  queryFn: async () => (await dienst.index.$get()).json(),
})

export const innameVraag = (id: string) =>
  queryOptions({
    ...VERS,
    queryKey: ['dienstverlening', 'inname', id],
    queryFn: async () => (await dienst.verzoeken[':id'].inname.$get({ param: { id } })).json(),
  })

export const teFacturerenVraag = (maand: string) =>
  queryOptions({
    ...VERS,
    queryKey: ['dienstverlening', 'te-factureren', maand],
    queryFn: async () => (await (await dienst['te-factureren'].$get({ query: { maand } })).json()).opdrachtgevers,
  })

/** What a registration form may offer, and the number of the asker that was chosen; null: too little was filled in. */
export const keuzenVraag = (vraag: Keuzevraag | null) =>
  queryOptions({
    ...VERS,
    queryKey: ['dienstverlening', 'keuzen', vraag],
    queryFn: vraag === null ? skipToken : async () => (await dienst.keuzen.$get({ query: vraag })).json(),
  })

const ververs = () => queryClient.invalidateQueries({ queryKey: ['dienstverlening'] })

async function metVers<T>(doe: () => Promise<T>): Promise<T> {
  const gedaan = await doe()
  await ververs()
  return gedaan
}

export const vraagDienst = (json: Vraag) => metVers(async () => (await dienst.verzoeken.$post({ json })).json())

export const stuurOpnieuw = (id: string, json: Inhoud) =>
  metVers(async () => (await dienst.verzoeken[':id'].$put({ param: { id }, json })).json())

export const neemIn = (id: string, verwachteVersie: number, keuze: Innamekeuze) =>
  metVers(async () =>
    (await dienst.verzoeken[':id'].inname.$post({ param: { id }, json: { verwachteVersie, keuze } })).json(),
  )

export const maakFactuur = (json: Opdracht) => metVers(async () => (await dienst.facturen.$post({ json })).json())

export const trekFactuurIn = (nummer: string, reden: string) =>
  metVers(async () => {
    await dienst.facturen.intrekken.$post({ json: { nummer, reden } })
  })

export const bezorgFactuur = (nummer: string) =>
  metVers(async () => (await dienst.facturen.bezorgen.$post({ json: { nummer } })).json())

/** Hands a request or invoice of a provider elsewhere over as it is. */
export const leesBestand = (bestand: File) =>
  metVers(() =>
    stuurBestand<Bestandsinname>(
      `/api/dienstverlening/bestanden?naam=${encodeURIComponent(bestand.name.slice(0, 255))}`,
      bestand,
    ),
  )

export const verzoekPad = (id: string): string => `/api/dienstverlening/verzoeken/${encodeURIComponent(id)}/bestand`
export const factuurPad = (nummer: string): string =>
  `/api/dienstverlening/facturen/${encodeURIComponent(nummer)}/bestand`
/** The invoice as a page of its own, to print. */
export const afdrukPad = (nummer: string, taal: 'nl' | 'en'): string =>
  `/api/dienstverlening/facturen/${encodeURIComponent(nummer)}/afdruk?taal=${taal}`
