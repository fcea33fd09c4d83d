import type { Hulpmiddelen } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import { veiligeNaam } from './bestandsnaam.ts'

const hulp = hc<Hulpmiddelen>('/api/hulpmiddelen', { fetch: haal })

/** A file as a person reads it. Amounts in cents, days ISO. */
export type Leesdocument = InferResponseType<typeof hulp.lezen.$post>
export type Leessectie = Leesdocument['secties'][number]
export type Leesregel = Leessectie['regels'][number]
export type Leesvondst = Leesdocument['bevindingen'][number]
export type Leesveld = Leesdocument['samenvatting'][number]
export type Leesretourcode = Leesdocument['retourcodes'][number]
type Zoekuitslag = InferResponseType<typeof hulp.zoek.$get>
export type Zoekresultaat = Zoekuitslag['resultaten'][number]

/** What the server takes at most: 64 MiB. */
export const GROOTSTE = 64 * 1024 * 1024

/** Has the server read a file. Nothing of it is kept. Throws ApiFout. */
export async function leesBestand(bestand: File): Promise<Leesdocument> {
  const pad = `/api/hulpmiddelen/lezen?${new URLSearchParams({ naam: veiligeNaam(bestand.name) })}`
  const antwoord = await haal(pad, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body: bestand,
  })
  return (await antwoord.json()) as Leesdocument
}

/** Looks a word up: return codes, rules, prestatiecodes. `dag`: the day of the tariff, ISO; null: today. */
export const zoekVraag = (woord: string, dag: string | null) => ({
  queryKey: ['hulpmiddelen', woord, dag],
  // codes and rules change with the program, and then the page is told to refresh
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Zoekuitslag> => {
    const query = { woord, ...(dag === null ? {} : { dag }) }
    return (await hulp.zoek.$get({ query }, { init: { signal } })).json()
  },
})
