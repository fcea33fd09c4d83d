import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Tijdlijn as Kamer } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const tijdlijn = hc<Kamer>('/api/tijdlijn', { fetch: haal })
const een = tijdlijn[':patient']

export type Tijdlijn = InferResponseType<typeof een.$get>
export type Item = Tijdlijn['items'][number]
export type Deel = Item['delen'][number]
export type Feit = Item['feiten'][number]
export type Waarheen = NonNullable<Item['waarheen']>
export type Trajectset = Tijdlijn['trajecten'][number]
export type Baan = Item['baan']

/** The lanes, in the order in which they stand. */
export const BANEN: readonly Baan[] = ['titel', 'zorgvraag', 'zorgtraject', 'zorg', 'declaratie']

/** Null: from the first to the last day of which anything is known. */
export const tijdlijnVraag = (patient: string, venster: { readonly van: string; readonly tot: string } | null) =>
  queryOptions({
    // what changes registrations, declarations or patients makes it anew
    queryKey: ['patienten', 'tijdlijn', patient, venster],
    queryFn: async ({ signal }) =>
      (await een.$get({ param: { patient }, query: venster ?? {} }, { init: { signal } })).json(),
    placeholderData: keepPreviousData,
  })
