import { queryOptions } from '@tanstack/react-query'
import type { Overname } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal, lees, stuur } from '../../api/client.ts'
import type { Taak } from '../declaraties/api.ts'

const overname = hc<Overname>('/api/overname', { fetch: haal })

/** What a take-over would do. Amounts in cents. */
export type Voorbeeld = InferResponseType<typeof overname.voorbeeld.$post>
/** What a take-over did: the result of its job. */
export type Verslag = Voorbeeld & {
  readonly berichten: number
  readonly documenten: number
  readonly declaraties: number
  readonly nieuwePrestaties: number
}
export type Punt = Voorbeeld['punten'][number]
export type Overgenomen = InferResponseType<(typeof overname)[':maand']['$get']>['prestaties'][number]

async function stuurBestanden<T>(pad: string, bestanden: readonly File[], signal?: AbortSignal): Promise<T> {
  const delen = new FormData()
  for (const bestand of bestanden) delen.append('bestanden', bestand, bestand.name)
  const antwoord = await haal(pad, { method: 'POST', body: delen, ...(signal ? { signal } : {}) })
  return (await antwoord.json()) as T
}

/** Works a take-over out; nothing is kept. Throws ApiFout. */
export const bekijk = (bestanden: readonly File[], signal: AbortSignal) =>
  stuurBestanden<Voorbeeld>('/api/overname/voorbeeld', bestanden, signal)

/** Starts the job that takes over, all or nothing. Throws ApiFout. */
export const neemOver = (bestanden: readonly File[]) => stuurBestanden<Taak>('/api/overname', bestanden)

export const maandenVraag = queryOptions({
  queryKey: ['overname', 'maanden'],
  queryFn: async () => (await (await overname.index.$get()).json()).maanden,
})

export const overgenomenVraag = (maand: string) =>
  queryOptions({
    queryKey: ['overname', 'maand', maand],
    queryFn: async () => (await (await overname[':maand'].$get({ param: { maand } })).json()).prestaties,
  })

/** The prestatie was not delivered; a correction credits its line. Throws ApiFout. */
export const neemTerug = (id: string, maand: string, reden: string) =>
  stuur('POST', '/api/overname/terugnemen', { id, maand, reden })

/** Puts a registration in the place of a prestatie that was taken over. Throws ApiFout. */
export const registreerOpnieuw = (registratie: Overgenomen['registratie']) =>
  stuur('PUT', `/api/registraties/${encodeURIComponent(registratie.id)}`, { registratie, verwachteVersie: 0 })

type Keuze = { readonly id: string; readonly label: string }

/** Professionals or units for a form, by words of the name. */
export const zoekKeuzes = async (register: 'zorgverlener' | 'eenheid', zoek: string, signal: AbortSignal) => {
  const vraag = new URLSearchParams({ zoek })
  const { keuzes } = await lees<{ keuzes: readonly Keuze[] }>(`/api/keuzes/${register}?${vraag}`, signal)
  return keuzes.map(({ id, label }) => ({ sleutel: id, naam: label }))
}
