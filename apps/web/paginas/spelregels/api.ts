import { queryOptions } from '@tanstack/react-query'
import type { Spelregels } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const spelregels = hc<Spelregels>('/api/spelregels', { fetch: haal })

/** Counts per rule, and what could not be judged. */
export type Spelregeloverzicht = InferResponseType<typeof spelregels.index.$get>
export type Onbekend = Spelregeloverzicht['onbekend'][number]
/** A signal or a breach. */
export type Spelregelrij = InferResponseType<typeof spelregels.rijen.$get>['rijen'][number]

/** What the list shows. */
export type Spelregelfilter = {
  readonly stand: Spelregelrij['stand']
  readonly regel: string | null
  readonly zoek: string
}

// what is registered changes what rules say, so these keys go with those of the registrations
const SLEUTEL = ['registraties', 'spelregels'] as const

export const spelregelVraag = queryOptions({
  queryKey: SLEUTEL,
  queryFn: async () => (await spelregels.index.$get()).json(),
})

export const sleutelVan = (filter: Spelregelfilter) => [...SLEUTEL, 'rijen', filter] as const

export async function haalSpelregels(
  { stand, regel, zoek }: Spelregelfilter,
  vanaf: number,
  aantal: number,
  signal: AbortSignal,
) {
  const query = { stand, zoek, vanaf: String(vanaf), aantal: String(aantal), ...(regel === null ? {} : { regel }) }
  return (await spelregels.rijen.$get({ query }, { init: { signal } })).json()
}

export const spelregelsVan = (patient: string) =>
  queryOptions({
    queryKey: [...SLEUTEL, 'patient', patient],
    queryFn: async () => (await spelregels.patient[':id'].$get({ param: { id: encodeURIComponent(patient) } })).json(),
  })

/** What the rules about professions, BIG, AGB and training say of a professional today. */
export const beroepVan = (zorgverlener: string) =>
  queryOptions({
    queryKey: ['stam', 'beroep', zorgverlener],
    queryFn: async () =>
      (await spelregels.zorgverlener[':id'].$get({ param: { id: encodeURIComponent(zorgverlener) } })).json(),
  })
