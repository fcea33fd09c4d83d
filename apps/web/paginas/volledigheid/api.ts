import { queryOptions } from '@tanstack/react-query'
import type { Volledigheid } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const volledigheid = hc<Volledigheid>('/api/volledigheid', { fetch: haal })

type Antwoord = InferResponseType<typeof volledigheid.index.$post>
/** What still blocks declaring a month. Amounts in cents. */
export type Volledigheidsbeeld = NonNullable<Antwoord['beeld']>
export type Gebrek = Volledigheidsbeeld['gebreken'][number]
export type Betrokkene = Gebrek['betrokken'][number]

/** Asks what blocks a month: the answer, or for a large month the job that finds it. */
export const volledigheidVraag = (maand: string) =>
  queryOptions({
    queryKey: ['volledigheid', maand],
    queryFn: async () => (await volledigheid.index.$post({ json: { maand } })).json(),
  })
