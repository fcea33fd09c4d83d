import { queryOptions } from '@tanstack/react-query'
import type { Maanden } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const maanden = hc<Maanden>('/api/maanden', { fetch: haal })

/** The check list of a month as it is now, and every closing and reopening. */
export type Afsluiting = InferResponseType<(typeof maanden)[':maand']['afsluiting']['$get']>

export const afsluitingVraag = (maand: string) =>
  queryOptions({
    queryKey: ['maanden', 'afsluitlijst', maand],
    queryFn: async () => (await maanden[':maand'].afsluiting.$get({ param: { maand } })).json(),
  })

export const sluit = async (maand: string, reden: string): Promise<void> => {
  await maanden[':maand'].sluiten.$post({ param: { maand }, json: { reden } })
}

export const heropen = async (maand: string, reden: string): Promise<void> => {
  await maanden[':maand'].heropenen.$post({ param: { maand }, json: { reden } })
}
