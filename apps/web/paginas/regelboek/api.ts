import { queryOptions } from '@tanstack/react-query'
import type { Regelboek } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const regelboek = hc<Regelboek>('/api/regelboek', { fetch: haal })

/** A page of the rule book. */
export type Regelbladzijde = InferResponseType<typeof regelboek.index.$get>['regels'][number]

export const regelboekVraag = queryOptions({
  queryKey: ['regelboek'],
  queryFn: async () => (await (await regelboek.index.$get()).json()).regels,
  staleTime: Number.POSITIVE_INFINITY,
})
