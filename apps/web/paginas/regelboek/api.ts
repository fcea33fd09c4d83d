import { queryOptions } from '@tanstack/react-query'
import type { Regelboek } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const regelboek = hc<Regelboek>('/api/regelboek', { fetch: haal })

/** A page of the rule book. */
export type Regelbladzijde = InferResponseType<typeof regelboek.index.$get>['regels'][number]
/** A return code: its meaning, and the rules that answer with it. */
export type Retourcode = InferResponseType<typeof regelboek.retourcodes.$get>['retourcodes'][number]
/** Who answers with a code: the gate, DJI, or a health insurer. */
export type Gever = Retourcode['regels'][number]['gever']

// the book changes with the program, and then the page is told to refresh
const BLIJFT = { staleTime: Number.POSITIVE_INFINITY }

export const regelboekVraag = queryOptions({
  ...BLIJFT,
  queryKey: ['regelboek'],
  queryFn: async () => (await (await regelboek.index.$get()).json()).regels,
})

export const retourcodesVraag = queryOptions({
  ...BLIJFT,
  queryKey: ['regelboek', 'retourcodes'],
  queryFn: async () => (await (await regelboek.retourcodes.$get()).json()).retourcodes,
})
