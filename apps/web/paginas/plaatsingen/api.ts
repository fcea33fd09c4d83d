import { queryOptions } from '@tanstack/react-query'
import type { Plaatsingen } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const plaatsingen = hc<Plaatsingen>('/api/plaatsingen', { fetch: haal })
const innemen = plaatsingen.een[':kenmerk'].innemen

export type Plaatsingsbericht = InferResponseType<typeof plaatsingen.index.$get>['rijen'][number]
export type Stand = Plaatsingsbericht['stand']

export const haalBerichten = async (
  { stand, vanaf, aantal }: { stand: Stand | null; vanaf: number; aantal: number },
  signal?: AbortSignal,
) => {
  const query = { vanaf: String(vanaf), aantal: String(aantal), ...(stand === null ? {} : { stand }) }
  return (await plaatsingen.index.$get({ query }, signal ? { init: { signal } } : {})).json()
}

/** How many messages wait to be taken in. */
export const tellingVraag = queryOptions({
  queryKey: ['plaatsingen', 'telling'],
  queryFn: async () => (await (await plaatsingen.telling.$get()).json()).teDoen,
})

export const neemIn = async (kenmerk: string, json: InferRequestType<typeof innemen.$post>['json']) =>
  (await innemen.$post({ param: { kenmerk }, json })).json()

/** Receives a file; the server says whether it is new. */
export async function stuurBestand(bestand: File): Promise<{ readonly kenmerk: string; readonly nieuw: boolean }> {
  const antwoord = await haal(`/api/plaatsingen/bestand?naam=${encodeURIComponent(bestand.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bestand,
  })
  return (await antwoord.json()) as { kenmerk: string; nieuw: boolean }
}
