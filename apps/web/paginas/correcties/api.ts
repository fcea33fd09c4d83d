import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Correcties } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

export const correcties = hc<Correcties>('/api/correcties', { fetch: haal })

/** What a correction to one payer would hold. Amounts in cents. */
export type Correctie = InferResponseType<typeof correcties.voorbeeld.$post>['correcties'][number]
/** What would happen to one prestatie, and why. */
export type Stap = Correctie['stappen'][number]
export type Verzonden = InferResponseType<typeof correcties.index.$post>['verzonden'][number]

/** What a month would correct now. `opnieuw`: prestaties to be sent again although nothing changed. */
export const correctieVraag = (maand: string, opnieuw: readonly string[]) =>
  queryOptions({
    queryKey: ['declaraties', 'correctie', maand, opnieuw],
    queryFn: async ({ signal }) => {
      const json = { maand, opnieuw: [...opnieuw] }
      return (await (await correcties.voorbeeld.$post({ json }, { init: { signal } })).json()).correcties
    },
    // registrations and master data change it as well; their pages cannot know that it is on the screen
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

/** Sends what the preview showed. */
export const verzendCorrectie = async (maand: string, opnieuw: readonly string[]): Promise<readonly Verzonden[]> =>
  (await (await correcties.index.$post({ json: { maand, opnieuw: [...opnieuw] } })).json()).verzonden
