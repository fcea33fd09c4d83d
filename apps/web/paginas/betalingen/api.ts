import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Betalingen } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'
import { stuurBestand } from '../retour/stuur-bestand.ts'

const betalingen = hc<Betalingen>('/api/betalingen', { fetch: haal })

/** An invoice and where it stands; amounts in cents. */
export type Factuur = InferResponseType<typeof betalingen.facturen.$get>['facturen'][number]
export type Herkomst = Factuur['herkomst'][number]
export type Factuurregel = InferResponseType<typeof betalingen.facturen.regels.$get>['rijen'][number]
export type Wachtrij = InferResponseType<typeof betalingen.wachtrij.$get>
/** Money that waits for a person. */
export type Wachtpost = Wachtrij['posten'][number]
export type Bestand = InferResponseType<typeof betalingen.afschriften.$get>['bestanden'][number]
export type Inname = InferResponseType<typeof betalingen.afschriften.$post>
export type TeKoppelen = NonNullable<Inname['koppelen']>
/** Which heading of a specification holds which field. */
export type Koppeling = Readonly<Record<string, string | null>>
export type TeFactureren = InferResponseType<typeof betalingen.particulier.$get>
export type Patientregels = TeFactureren['rijen'][number]
export type Factureervraag = InferRequestType<typeof betalingen.particulier.$post>['json']
export type Regelkeuze = Factureervraag['facturen'][number]['regels'][number]

// Returns and claims change what is due; their pages cannot know that it is on the screen.
const VERS = { staleTime: 0 } as const

export const facturenVraag = queryOptions({
  ...VERS,
  queryKey: ['betalingen', 'facturen'],
  queryFn: async () => (await betalingen.facturen.$get()).json(),
})

type Bladzijde = { readonly rijen: readonly unknown[]; readonly totaal: number }

/** Where the next page begins; null when all is there. */
const verder = (bladen: readonly Bladzijde[]): number | null => {
  const n = bladen.reduce((som, { rijen }) => som + rijen.length, 0)
  return n < (bladen[0]?.totaal ?? 0) ? n : null
}

export const factuurregelsVraag = (post: string) =>
  infiniteQueryOptions({
    ...VERS,
    queryKey: ['betalingen', 'regels', post],
    queryFn: async ({ pageParam }) =>
      (await betalingen.facturen.regels.$get({ query: { post, vanaf: String(pageParam) } })).json(),
    initialPageParam: 0,
    getNextPageParam: (_, bladen) => verder(bladen),
  })

export const wachtrijVraag = queryOptions({
  ...VERS,
  queryKey: ['betalingen', 'wachtrij'],
  queryFn: async () => (await betalingen.wachtrij.$get()).json(),
})

export const bestandenVraag = queryOptions({
  ...VERS,
  queryKey: ['betalingen', 'afschriften'],
  queryFn: async () => (await (await betalingen.afschriften.$get()).json()).bestanden,
})

export const terzijdeVraag = queryOptions({
  ...VERS,
  queryKey: ['betalingen', 'terzijde'],
  queryFn: async () => (await (await betalingen.terzijde.$get()).json()).boekingen,
})

/** Which care of a month: only without a contract or insurance, or all that no payer was asked for; of which patients. */
export type TeFacturerenVraag = {
  readonly maand: string
  readonly toon: 'nodig' | 'alle'
  readonly zoek: string
}

export const teFacturerenVraag = (vraag: TeFacturerenVraag) =>
  infiniteQueryOptions({
    ...VERS,
    queryKey: ['betalingen', 'particulier', vraag.maand, vraag.toon, vraag.zoek],
    queryFn: async ({ pageParam, signal }) =>
      (
        await betalingen.particulier.$get({ query: { ...vraag, vanaf: String(pageParam) } }, { init: { signal } })
      ).json(),
    initialPageParam: 0,
    getNextPageParam: (_, bladen) => verder(bladen),
    // While words are typed the patients of the words before stay; those of another month do not.
    placeholderData: (eerder, was) => (was?.queryKey[2] === vraag.maand ? keepPreviousData(eerder) : undefined),
  })

const ververs = () => queryClient.invalidateQueries({ queryKey: ['betalingen'] })

/** Hands a statement or specification over as it is, with what a person said of its columns. */
export async function leesIn(bestand: File, koppeling: Koppeling = {}): Promise<Inname> {
  const vraag = new URLSearchParams({ naam: bestand.name.slice(0, 255), koppeling: JSON.stringify(koppeling) })
  const pad = `/api/betalingen/afschriften?${vraag}`
  const uitslag = await stuurBestand<Inname>(pad, bestand)
  await ververs()
  return uitslag
}

/** Confirms the proposal of a booking as it stands on the screen. */
export async function bevestig({ sleutel, voorstel }: Wachtpost): Promise<void> {
  const delen = voorstel.map(({ post, bedrag }) => ({ post, bedrag }))
  await betalingen.bevestigen.$post({ json: { sleutel, delen } })
  await ververs()
}

export async function koppel(sleutel: string, post: string): Promise<void> {
  await betalingen.koppelen.$post({ json: { sleutel, post } })
  await ververs()
}

export async function legTerzijde(sleutels: readonly string[], reden: string): Promise<void> {
  await betalingen.terzijde.$post({ json: { sleutels: [...sleutels], reden } })
  await ververs()
}

/** Keeps what is certain by now. */
export async function koppelZekere(): Promise<readonly string[]> {
  const { facturen } = await (await betalingen.zekere.$post()).json()
  await ververs()
  return facturen
}

export async function trekIn(nummer: string, reden: string): Promise<void> {
  await betalingen.particulier.intrekken.$post({ json: { nummer, reden } })
  await ververs()
}

export async function maakOngedaan(betaling: string, reden: string): Promise<void> {
  await betalingen.ongedaan.$post({ json: { betaling, reden } })
  await ververs()
}

export async function maakFacturen(vraag: Factureervraag) {
  const gemaakt = (await (await betalingen.particulier.$post({ json: vraag })).json()).facturen
  await ververs()
  return gemaakt
}

/** The invoice as a page of its own, to print. */
export const afdrukPad = (nummer: string, taal: 'nl' | 'en'): string =>
  `/api/betalingen/particulier/${encodeURIComponent(nummer)}/afdruk?taal=${taal}`
