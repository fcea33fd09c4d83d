import { queryOptions } from '@tanstack/react-query'
import type { Jaarafsluiting } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import type { LijstBron } from '../../kit/lijst-kolom.ts'

const jaren = hc<Jaarafsluiting>('/api/jaarafsluiting', { fetch: haal })

/** What of a book year is settled, what is open and why. */
export type Rapport = InferResponseType<(typeof jaren)[':jaar']['$get']>
export type Betaler = Rapport['betalers'][number]
export type Post = Betaler['posten'][number]
export type Nooit = Rapport['zonderBetaler'][number]
export type Regel = InferResponseType<(typeof jaren)[':jaar']['regels']['$get']>['rijen'][number]
export type Nooitregel = InferResponseType<(typeof jaren)['nooit'][':maand']['$get']>['rijen'][number]

// The keys follow the declarations: a return gives other sums.
export const jarenVraag = queryOptions({
  queryKey: ['declaraties', 'boekjaren'],
  queryFn: async ({ signal }) => (await (await jaren.index.$get({}, { init: { signal } })).json()).jaren,
})

export const rapportVraag = (jaar: number) =>
  queryOptions({
    queryKey: ['declaraties', 'jaarafsluiting', jaar],
    queryFn: async ({ signal }) =>
      (await jaren[':jaar'].$get({ param: { jaar: String(jaar) } }, { init: { signal } })).json(),
  })

export const regelsBron = (jaar: number, betaler: string, stand: Post['stand']): LijstBron<Regel> => ({
  sleutel: ['declaraties', 'jaarafsluiting', jaar, 'regels', betaler, stand],
  haalPagina: async (vanaf, aantal, _, signal) => {
    const query = { betaler, stand, vanaf: String(vanaf), aantal: String(aantal) }
    return (await jaren[':jaar'].regels.$get({ param: { jaar: String(jaar) }, query }, { init: { signal } })).json()
  },
})

export const nooitBron = (maand: string, reden: string): LijstBron<Nooitregel> => ({
  sleutel: ['declaraties', 'jaarafsluiting', 'nooit', maand, reden],
  haalPagina: async (vanaf, aantal, _, signal) => {
    const query = { reden, vanaf: String(vanaf), aantal: String(aantal) }
    return (await jaren.nooit[':maand'].$get({ param: { maand }, query }, { init: { signal } })).json()
  },
})
