import { queryOptions } from '@tanstack/react-query'
import type { Berichten, Oordelen } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'

const berichten = hc<Berichten>('/api/berichten', { fetch: haal })
const oordelen = hc<Oordelen>('/api/oordelen', { fetch: haal })

export type Bericht = InferResponseType<typeof berichten.index.$get>['rijen'][number]
/** The judgement as it would be now. */
export type Voorstel = InferResponseType<(typeof oordelen)[':bericht']['voorstel']['$get']>
export type Oordeelregel = Voorstel['regels'][number]
/** What was decided about a message, run by run. */
export type Beslist = InferResponseType<(typeof oordelen)[':bericht']['$get']>

/** Declarations that came in. `stand`: still to be judged, or judged. */
export const haalBerichten = async (
  stand: 'ontvangen' | 'verwerkt',
  vanaf: number,
  aantal: number,
  signal: AbortSignal,
) => {
  const query = {
    richting: 'in' as const,
    soort: 'gds801' as const,
    stand,
    vanaf: String(vanaf),
    aantal: String(aantal),
  }
  return (await berichten.index.$get({ query }, { init: { signal } })).json()
}

export const voorstelVraag = (bericht: string) =>
  queryOptions({
    queryKey: ['oordelen', 'voorstel', bericht],
    queryFn: async () => (await oordelen[':bericht'].voorstel.$get({ param: { bericht }, query: {} })).json(),
  })

/** Which rules judged this line, with outcome and source. */
export const uitlegVraag = (bericht: string, referentie: string) =>
  queryOptions({
    queryKey: ['oordelen', 'uitleg', bericht, referentie],
    queryFn: async () => {
      const vraag = { param: { bericht }, query: { uitleg: referentie } }
      return (await (await oordelen[':bericht'].voorstel.$get(vraag)).json()).uitleg
    },
  })

export const beslistVraag = (bericht: string) =>
  queryOptions({
    queryKey: ['oordelen', 'beslist', bericht],
    queryFn: async () => (await oordelen[':bericht'].$get({ param: { bericht } })).json(),
  })

/** Decides: receipt and book are kept and the answer leaves. */
export const beslis = async (bericht: string) => (await oordelen[':bericht'].$post({ param: { bericht } })).json()
