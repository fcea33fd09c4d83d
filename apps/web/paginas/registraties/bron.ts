import type { QueryClient } from '@tanstack/react-query'
import type { Bladzijde, LijstBron, Sortering } from '../../kit/lijst-kolom.ts'
import { type Registratierij, registraties } from './api.ts'
import type { Soort } from './concept/gedeeld.ts'
import { leesKeuze } from './zoek.ts'

type Filter = {
  readonly maand: string
  readonly uitkomst?: 'prestatie' | 'weigering' | undefined
  /** Gave this prestatie. */
  readonly code?: string | undefined
  /** Was refused for this reason. */
  readonly weigering?: string | undefined
  readonly soort?: Soort | undefined
  readonly patient?: string | undefined
  readonly zorgverlener?: string | undefined
}

/** The registrations of a month, page by page; the newest day first unless sorted otherwise. */
export function bronVan({
  maand,
  uitkomst,
  code,
  weigering,
  soort,
  patient,
  zorgverlener,
}: Filter): LijstBron<Registratierij> {
  const wie = leesKeuze(patient)?.sleutel
  const door = leesKeuze(zorgverlener)?.sleutel
  const filter = {
    maand,
    ...(uitkomst ? { uitkomst } : {}),
    ...(code ? { code } : {}),
    ...(weigering ? { weigering } : {}),
    ...(soort ? { soort } : {}),
    ...(wie ? { patient: wie } : {}),
    ...(door ? { zorgverlener: door } : {}),
  }
  return {
    sleutel: ['registraties', 'lijst', filter],
    haalPagina: async (offset, limit, sortering, signal) => {
      const volgorde = sortering?.richting === 'op' ? ('datum' as const) : ('-datum' as const)
      const query = { ...filter, vanaf: String(offset), aantal: String(limit), volgorde }
      return (await registraties.index.$get({ query }, { init: { signal } })).json()
    },
  }
}

/** The rows of a source that are in this tab, in their order. Reads the keys that `Lijst` gives its pages. */
function geladen(client: QueryClient, bron: LijstBron<Registratierij>, sortering: Sortering | null) {
  const sleutel = [...bron.sleutel, 'bladzijde', sortering?.kolom, sortering?.richting]
  return client
    .getQueriesData<Bladzijde<Registratierij>>({ queryKey: sleutel })
    .map(([queryKey, data]) => ({ nummer: Number(queryKey.at(-1)), rijen: data?.rijen ?? [] }))
    .sort((a, b) => a.nummer - b.nummer)
    .flatMap(({ rijen }) => rijen)
}

/** The first row of a source that is in this tab. */
export function eersteVan(client: QueryClient, bron: LijstBron<Registratierij>): Registratierij | null {
  return geladen(client, bron, null)[0] ?? null
}

/** The id of the row before (-1) or after (1) a row of the list, as far as it is in this tab. */
export function buurVan(
  client: QueryClient,
  bron: LijstBron<Registratierij>,
  sortering: Sortering | null,
  id: string,
  richting: 1 | -1,
): string | null {
  const rijen = geladen(client, bron, sortering)
  const nu = rijen.findIndex(({ registratie }) => registratie.id === id)
  return nu < 0 ? null : (rijen[nu + richting]?.registratie.id ?? null)
}
