import { queryOptions } from '@tanstack/react-query'
import type { Invoer, Logboek } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import type { Taak } from '../declaraties/api.ts'

const invoer = hc<Invoer>('/api/invoer', { fetch: haal })
const logboek = hc<Logboek>('/api/logboek', { fetch: haal })

/** What can be filled from a file: a register, or registrations. */
export type Invoersoort = InferRequestType<(typeof invoer)[':soort']['$post']>['param']['soort']
/** What a file would do. */
export type Invoervoorbeeld = InferResponseType<(typeof invoer)[':soort']['voorbeeld']['$post']>
export type Kolomstand = Invoervoorbeeld['kolommen'][number]
export type Invoerregel = Invoervoorbeeld['regels'][number]
export type Invoerfout = Invoervoorbeeld['fouten'][number]
export type Auditrij = InferResponseType<typeof logboek.index.$get>['rijen'][number]

/** What a person decided of one cell, in place of what stands there. */
export type Besluit = { readonly rij: number; readonly kolom: string; readonly waarde: string }

/** What a person changed of the mapping and decided of cells. */
export type Keuzes = {
  readonly koppeling: Readonly<Record<string, string | null>>
  readonly besluiten: readonly Besluit[]
}

/** What an import did. */
export type Invoerverslag = {
  readonly nieuw: number
  readonly gewijzigd: number
  readonly ongewijzigd: number
  readonly fouten: number
  readonly afgeleid: number
}

export const soortenVraag = queryOptions({
  queryKey: ['invoer', 'soorten'],
  queryFn: async () => (await (await invoer.index.$get()).json()).soorten,
  staleTime: 10 * 60_000,
})

const formVan = (bestand: File, { koppeling, besluiten }: Keuzes) => ({
  bestand,
  koppeling: JSON.stringify(koppeling),
  besluiten: JSON.stringify(besluiten),
})

/** Reads the file without keeping anything. */
export const bekijk = async (soort: Invoersoort, bestand: File, keuzes: Keuzes): Promise<Invoervoorbeeld> =>
  (await invoer[':soort'].voorbeeld.$post({ param: { soort }, form: formVan(bestand, keuzes) })).json()

/** Starts taking the file in; the work goes on in the server. */
export const leesIn = async (soort: Invoersoort, bestand: File, keuzes: Keuzes): Promise<Taak> =>
  (await invoer[':soort'].$post({ param: { soort }, form: formVan(bestand, keuzes) })).json()

/** Tables of registrations: their files may be too big for one answer, so they wait on the server and jobs read them. */
const REGISTRATIES = ['registratie', 'groepssessie', 'verblijf', 'overig'] as const
export type Registratietabel = (typeof REGISTRATIES)[number]

export const isRegistratietabel = (soort: string): soort is Registratietabel =>
  (REGISTRATIES as readonly string[]).includes(soort)

/** Brings a file to the server, where it waits; gives its id. */
export const legBestand = async (bestand: File): Promise<string> => {
  const pad = `/api/invoer/plank/bestand?naam=${encodeURIComponent(bestand.name)}`
  const antwoord = await haal(pad, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bestand,
  })
  return ((await antwoord.json()) as { readonly id: string }).id
}

const vraagVan = (id: string, { koppeling, besluiten }: Keuzes) => ({
  id,
  koppeling: { ...koppeling },
  besluiten: [...besluiten],
})

/** Starts looking through a file that waits; what the job gives is an `Invoervoorbeeld`. */
export const kijkNa = async (soort: Registratietabel, id: string, keuzes: Keuzes): Promise<Taak> =>
  (await invoer[':soort'].nakijken.$post({ param: { soort }, json: vraagVan(id, keuzes) })).json()

/** Starts taking a file in that waits. */
export const leesGelegd = async (soort: Registratietabel, id: string, keuzes: Keuzes): Promise<Taak> =>
  (await invoer[':soort'].inlezen.$post({ param: { soort }, json: vraagVan(id, keuzes) })).json()

export const foutenPad = (id: string, taal: string): string => `/api/invoer/plank/${id}/fouten/fouten.csv?taal=${taal}`

export const sjabloonPad = (soort: string, vorm: 'csv' | 'xlsx', taal: string): string =>
  `/api/invoer/${soort}/sjabloon/voorbeeld.${vorm}?taal=${taal}`

/** A part of the audit, the newest first. */
export const haalLogboek = async (
  query: { readonly onderwerp?: string; readonly vanaf: number; readonly aantal: number },
  signal: AbortSignal,
) => {
  const { onderwerp, vanaf, aantal } = query
  const deel = { vanaf: String(vanaf), aantal: String(aantal), ...(onderwerp === undefined ? {} : { onderwerp }) }
  return (await logboek.index.$get({ query: deel }, { init: { signal } })).json()
}
