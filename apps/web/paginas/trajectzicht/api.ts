import { queryOptions } from '@tanstack/react-query'
import type { Trajectzicht } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import type { Zoek } from './zoek.ts'

const trajecten = hc<Trajectzicht>('/api/trajectzicht', { fetch: haal })

export type Traject = InferResponseType<typeof trajecten.index.$get>['rijen'][number]
export type Signaal = InferResponseType<typeof trajecten.signalen.$get>['rijen'][number]
export type Trajectblad = InferResponseType<(typeof trajecten)[':nummer']['$get']>
export type Trajectregel = InferResponseType<(typeof trajecten)[':nummer']['regels']['$get']>['rijen'][number]

export type Filter = Pick<Zoek, 'nummer' | 'declarant' | 'van' | 'tot'>

// The keys follow the judgements: another decision gives other sums.
export const trajectenBron = (filter: Filter): LijstBron<Traject> => ({
  sleutel: ['oordelen', 'trajecten', filter],
  haalPagina: async (vanaf, aantal, _, signal) => {
    const query = { ...filter, vanaf: String(vanaf), aantal: String(aantal) }
    return (await trajecten.index.$get({ query }, { init: { signal } })).json()
  },
})

export const signalenBron = (samenloop: boolean): LijstBron<Signaal> => ({
  sleutel: ['oordelen', 'signalen', samenloop],
  haalPagina: async (vanaf, aantal, _, signal) => {
    const query = { samenloop: samenloop ? 'ja' : 'nee', vanaf: String(vanaf), aantal: String(aantal) } as const
    return (await trajecten.signalen.$get({ query }, { init: { signal } })).json()
  },
})

export const trajectVraag = (nummer: string) =>
  queryOptions({
    queryKey: ['oordelen', 'traject', nummer],
    queryFn: async ({ signal }) =>
      (await trajecten[':nummer'].$get({ param: { nummer } }, { init: { signal } })).json(),
  })

export const regelsBron = (nummer: string): LijstBron<Trajectregel> => ({
  sleutel: ['oordelen', 'traject', nummer, 'regels'],
  haalPagina: async (vanaf, aantal, _, signal) => {
    const query = { vanaf: String(vanaf), aantal: String(aantal) }
    return (await trajecten[':nummer'].regels.$get({ param: { nummer }, query }, { init: { signal } })).json()
  },
})
