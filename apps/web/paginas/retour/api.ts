import { queryOptions } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { correcties } from '../correcties/api.ts'
import { berichten, declaraties } from '../declaraties/api.ts'
import { stuurBestand } from './stuur-bestand.ts'

/** The last line of a prestatie, rejected or refused. */
export type Afgekeurd = InferResponseType<typeof correcties.afgekeurd.$get>['rijen'][number]
/** A return that came in. */
export type Retourbericht = InferResponseType<typeof berichten.index.$get>['rijen'][number]
/** What became of a file. */
export type Ontvangst = InferResponseType<typeof berichten.index.$post>

/** Months with lines to be mended, the newest first. */
export const openVraag = queryOptions({
  queryKey: ['declaraties', 'te-herstellen'],
  queryFn: async () => (await (await correcties.open.$get()).json()).maanden,
})

export const haalAfgekeurd = async (maand: string, vanaf: number, aantal: number, signal: AbortSignal) => {
  const query = { maand, vanaf: String(vanaf), aantal: String(aantal) }
  return (await correcties.afgekeurd.$get({ query }, { init: { signal } })).json()
}

export const haalRetouren = async (vanaf: number, aantal: number, signal: AbortSignal) => {
  const query = { richting: 'in', soort: 'gds802', vanaf: String(vanaf), aantal: String(aantal) } as const
  return (await berichten.index.$get({ query }, { init: { signal } })).json()
}

/** How many returns came in, and how many of them are set apart. */
export const retourtellingVraag = queryOptions({
  queryKey: ['berichten', 'retourtelling'],
  queryFn: async () => {
    const basis = { richting: 'in', soort: 'gds802', aantal: '1' } as const
    const [alle, terzijde] = await Promise.all([
      berichten.index.$get({ query: basis }).then((r) => r.json()),
      berichten.index.$get({ query: { ...basis, stand: 'terzijde' } }).then((r) => r.json()),
    ])
    return { alle: alle.totaal, terzijde: terzijde.totaal }
  },
})

/** Declarations by reference of their message: which invoice, which payer, what was granted. */
export const perReferentieVraag = queryOptions({
  queryKey: ['declaraties', 'per-referentie'],
  queryFn: async () => {
    const { declaraties: alle } = await (await declaraties.index.$get({ query: {} })).json()
    return new Map(alle.map((rij) => [rij.berichtreferentie, rij]))
  },
})

/** Hands a file over as it is. Throws ApiFout when it is no return for this environment. */
export const leesIn = (bestand: File): Promise<Ontvangst> =>
  stuurBestand<Ontvangst>(`/api/berichten?naam=${encodeURIComponent(bestand.name.slice(0, 255))}`, bestand)
