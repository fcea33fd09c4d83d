import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { EpochDay } from './epoch-day.ts'
import { formatDay } from './format-day.ts'

/** Days from `van` to `tot`, both included; `tot` null has no end. Made by `period`, `periodFrom` or `parsePeriod`. */
export type Period = { readonly van: EpochDay; readonly tot: EpochDay | null }

/** A period from two days that came as input: refuses an end before the beginning. */
export function periodFrom(van: EpochDay, tot: EpochDay | null): Result<Period> {
  if (tot !== null && tot < van) return weiger('periode.omgekeerd', { van: formatDay(van), tot: formatDay(tot) })
  return ok({ van, tot })
}

/** A period of which the order is known. Throws RangeError when it is not so. */
export function period(van: EpochDay, tot: EpochDay | null): Period {
  if (tot !== null && tot < van)
    throw new RangeError(`period ends ${formatDay(tot)} before it begins ${formatDay(van)}`)
  return { van, tot }
}

export function contains(p: Period, day: EpochDay): boolean {
  return p.van <= day && (p.tot === null || day <= p.tot)
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.tot === null || a.van <= b.tot) && (a.tot === null || b.van <= a.tot)
}

/** The days that both have, or null when there are none. */
export function intersect(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null
  const laatsteBegin = a.van > b.van ? a : b
  const eersteEinde = b.tot === null || (a.tot !== null && a.tot < b.tot) ? a : b
  return { van: laatsteBegin.van, tot: eersteEinde.tot }
}

/** Number of days, both ends counted; null when the period has no end. */
export function daysIn(p: Period): number | null {
  return p.tot === null ? null : p.tot - p.van + 1
}
