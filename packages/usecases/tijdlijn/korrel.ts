import { type EpochDay, firstOfMonth, lastOfMonth, type Period } from '@zorgketen/values'
import type { Korrel } from './tijdlijn.ts'

/** Days of care that still stand apart; with more in a window each month becomes one. */
const MEEST_DAGEN = 120

type Venster = { readonly van: EpochDay; readonly tot: EpochDay }

export function korrelVan(dagen: Iterable<EpochDay>, { van, tot }: Venster): Korrel {
  const binnen = new Set<EpochDay>()
  for (const dag of dagen) if (dag >= van && dag <= tot) binnen.add(dag)
  return binnen.size > MEEST_DAGEN ? 'maand' : 'dag'
}

/** The day, or the month that it lies in. */
const vakVan = (dag: EpochDay, korrel: Korrel): Period & Venster =>
  korrel === 'dag' ? { van: dag, tot: dag } : { van: firstOfMonth(dag), tot: lastOfMonth(dag) }

/** The window with its first and last month whole when a month is one: a part of a month says nothing. */
export const heleVakken = ({ van, tot }: Venster, korrel: Korrel): Venster => ({
  van: vakVan(van, korrel).van,
  tot: vakVan(tot, korrel).tot,
})

/** What lies within the window, together per day or month and `sleutel`, in order of time. */
export function perVak<T>(
  rijen: readonly T[],
  dagVan: (rij: T) => EpochDay,
  sleutel: (rij: T) => string,
  venster: Venster,
  korrel: Korrel,
): readonly { readonly vak: Period & Venster; readonly rijen: readonly T[] }[] {
  const { van, tot } = heleVakken(venster, korrel)
  const binnen = rijen.filter((rij) => dagVan(rij) >= van && dagVan(rij) <= tot)
  const groepen = Map.groupBy(binnen, (rij) => `${vakVan(dagVan(rij), korrel).van} ${sleutel(rij)}`)
  return [...groepen.values()]
    .map((groep) => ({ vak: vakVan(dagVan(groep[0] as T), korrel), rijen: groep }))
    .sort((a, b) => a.vak.van - b.vak.van)
}
