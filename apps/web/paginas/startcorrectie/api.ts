import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Startcorrecties } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import type { Verzonden } from '../correcties/api.ts'

const startcorrecties = hc<Startcorrecties>('/api/startcorrecties', { fetch: haal })

/** A number of which lines were sent with another startdatum. Amounts in cents. */
export type Startcorrectie = InferResponseType<typeof startcorrecties.index.$get>['rijen'][number]
/** What correcting it would do. */
export type Voorbeeld = InferResponseType<typeof startcorrecties.voorbeeld.$post>

export const startcorrectiesVraag = queryOptions({
  queryKey: ['declaraties', 'startcorrecties'],
  queryFn: async ({ signal }) => (await (await startcorrecties.index.$get({}, { init: { signal } })).json()).rijen,
  staleTime: 0,
})

export const startcorrectieVraag = (nummer: string, opnieuw: readonly string[]) =>
  queryOptions({
    queryKey: ['declaraties', 'startcorrectie', nummer, opnieuw],
    queryFn: async ({ signal }) => {
      const json = { nummer, opnieuw: [...opnieuw] }
      return await (await startcorrecties.voorbeeld.$post({ json }, { init: { signal } })).json()
    },
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

export const verzendStartcorrectie = async (
  nummer: string,
  opnieuw: readonly string[],
): Promise<readonly Verzonden[]> =>
  (await (await startcorrecties.index.$post({ json: { nummer, opnieuw: [...opnieuw] } })).json()).verzonden
