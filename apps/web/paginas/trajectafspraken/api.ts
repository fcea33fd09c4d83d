import { queryOptions } from '@tanstack/react-query'
import type { Trajectafspraken } from '@zorgketen/server/api'
import { hc, type InferRequestType, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import type { LijstBron } from '../../kit/lijst-kolom.ts'

const afspraken = hc<Trajectafspraken>('/api/trajectafspraken', { fetch: haal })

export type Afspraak = InferResponseType<typeof afspraken.index.$get>['rijen'][number]
export type Afspraakregel = InferResponseType<(typeof afspraken)[':id']['regels']['$get']>['rijen'][number]
export type Opdracht = InferRequestType<typeof afspraken.index.$post>['json']

export const afsprakenBron = (zoek: string): LijstBron<Afspraak> => ({
  sleutel: ['trajectafspraken', zoek],
  haalPagina: async (vanaf, aantal, _, signal) => {
    const query = { zoek, vanaf: String(vanaf), aantal: String(aantal) }
    return (await afspraken.index.$get({ query }, { init: { signal } })).json()
  },
})

export const regelsVraag = (id: string) =>
  queryOptions({
    queryKey: ['trajectafspraken', 'regels', id],
    queryFn: async ({ signal }) =>
      (await (await afspraken[':id'].regels.$get({ param: { id } }, { init: { signal } })).json()).rijen,
  })

export const bewaar = async (opdracht: Opdracht): Promise<void> => {
  await afspraken.index.$post({ json: opdracht })
}

export const trekIn = async ({ id, versie }: Pick<Afspraak, 'id' | 'versie'>): Promise<void> => {
  await afspraken[':id'].intrekken.$post({ param: { id }, json: { verwachteVersie: versie } })
}
