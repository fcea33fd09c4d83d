import { canonical } from '@zorgketen/rules'
import { addDays, overlaps } from '@zorgketen/values'
import type { MetPeriode, Reeks } from '../perioden/reeks.ts'

/**
 * Whether two rows of one file claim the same day for different things, or tell one period in two ways. An open end does not claim the days of what
 * begins later: many systems write only the first day of each period.
 */
export function contradicts<D, T extends MetPeriode>(reeks: Reeks<D, T>, a: T, b: T): boolean {
  if (reeks.groep(a) !== reeks.groep(b)) return false
  if (reeks.waarde(a) === reeks.waarde(b)) return a.geldig.van === b.geldig.van && canonical(a) !== canonical(b)
  if (!overlaps(a.geldig, b.geldig)) return false
  const eerste = a.geldig.van <= b.geldig.van ? a : b
  return eerste.geldig.tot !== null || a.geldig.van === b.geldig.van
}

/** The rows of a file in order of time, where an open period ends the day before the next other thing begins. */
export function closeOpenEnds<D, T extends MetPeriode>(reeks: Reeks<D, T>, items: readonly T[]): readonly T[] {
  const opVolgorde = items.toSorted((a, b) => a.geldig.van - b.geldig.van)
  return opVolgorde.map((item, i) => {
    if (item.geldig.tot !== null) return item
    const volgende = opVolgorde
      .slice(i + 1)
      .find((later) => reeks.groep(later) === reeks.groep(item) && reeks.waarde(later) !== reeks.waarde(item))
    return volgende === undefined
      ? item
      : { ...item, geldig: { van: item.geldig.van, tot: addDays(volgende.geldig.van, -1) } }
  })
}
