import { queryOptions } from '@tanstack/react-query'
import type { Tarieven } from '@zorgketen/server/api'
import { hc, type InferResponseType } from 'hono/client'
import { haal } from '../../api/client.ts'
import { bewaarAntwoord } from '../../uitvoer/bewaar-bestand.ts'

const tarieven = hc<Tarieven>('/api/tarieven', { fetch: haal })

export type Overzicht = InferResponseType<typeof tarieven.index.$get>
export type Tariefjaar = Overzicht['jaren'][number]
export type Uitgaveregel = Tariefjaar['uitgaven'][number]
/** A file that was accepted. */
export type Tariefuitgave = Overzicht['aanvaard'][number]
export type Voorbeeld = InferResponseType<typeof tarieven.voorbeeld.$post>
export type Opgave = Voorbeeld['opgave']
export type Verschil = Voorbeeld['verschil'][number]
export type Tariefregel = InferResponseType<typeof tarieven.zoek.$get>['rijen'][number]
export type Tariefstuk = InferResponseType<(typeof tarieven.geschiedenis)[':code']['$get']>['stukken'][number]

export const overzichtVraag = queryOptions({
  queryKey: ['tarieven', 'overzicht'],
  queryFn: async () => (await tarieven.index.$get()).json(),
})

export const geschiedenisVraag = (code: string) =>
  queryOptions({
    queryKey: ['tarieven', 'geschiedenis', code],
    queryFn: async () => (await (await tarieven.geschiedenis[':code'].$get({ param: { code } })).json()).stukken,
  })

export const zoekTarieven = async (
  { woorden, dag }: { readonly woorden: string; readonly dag: string },
  vanaf: number,
  aantal: number,
  signal: AbortSignal,
) => {
  const query = { zoek: woorden, dag, vanaf: String(vanaf), aantal: String(aantal) }
  return (await tarieven.zoek.$get({ query }, { init: { signal } })).json()
}

const formVan = (bestand: File, opgave: Opgave | null) => ({
  bestand,
  ...(opgave === null ? {} : { opgave: JSON.stringify(opgave) }),
})

/** What the file would change; null: what it is for is read from the file itself. */
export const bekijk = async (bestand: File, opgave: Opgave | null): Promise<Voorbeeld> =>
  (await tarieven.voorbeeld.$post({ form: formVan(bestand, opgave) })).json()

export const aanvaard = async (bestand: File, { opgave, stempel }: Voorbeeld, reden: string) =>
  (await tarieven.index.$post({ form: { ...formVan(bestand, opgave), reden, gezien: stempel } })).json()

export const trekIn = async (volgnummer: number, reden: string) =>
  (await tarieven[':volgnummer'].intrekken.$post({ param: { volgnummer: String(volgnummer) }, json: { reden } })).json()

export const bestandPad = (volgnummer: number): string => `/api/tarieven/${volgnummer}/bestand`

/** Findings and difference of an offered file, as a sheet to keep. */
export async function bewaarVerschil(bestand: File, opgave: Opgave, taal: string): Promise<void> {
  const body = new FormData()
  for (const [naam, waarde] of Object.entries(formVan(bestand, opgave))) body.append(naam, waarde)
  await bewaarAntwoord(
    await haal(`/api/tarieven/voorbeeld/uitvoer/verschil.xlsx?taal=${taal}`, { method: 'POST', body }),
  )
}
