import { type EpochDay, weekdayOf, yearOf } from './epoch-day.ts'
import { feestdagen } from './feestdagen.ts'
import { addDays } from './move-day.ts'

const GEEN: ReadonlySet<EpochDay> = new Set()
// A year's holidays never change, and term rules ask for the same years again and again.
const perJaar = new Map<number, ReadonlySet<EpochDay>>()

/**
 * A working day: no Saturday, no Sunday, no holiday of the Algemene termijnenwet.
 * `gelijkgesteld`: further days that a royal decree makes equal to a holiday (art. 3(3)), from reference data.
 */
export function isWerkdag(day: EpochDay, gelijkgesteld: ReadonlySet<EpochDay> = GEEN): boolean {
  return weekdayOf(day) < 6 && !vrijeDagen(yearOf(day)).has(day) && !gelijkgesteld.has(day)
}

/** The n-th working day after a day (before it when n is negative); 0 is the day itself, whatever it is. */
export function addWerkdagen(day: EpochDay, n: number, gelijkgesteld: ReadonlySet<EpochDay> = GEEN): EpochDay {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`)
  const stap = n < 0 ? -1 : 1
  let dag = day
  for (let rest = Math.abs(n); rest > 0; ) {
    dag = addDays(dag, stap)
    if (isWerkdag(dag, gelijkgesteld)) rest--
  }
  return dag
}

/** The day itself when it is a working day, else the first one after it: how art. 1 of the Algemene termijnenwet extends a term. */
export function nextWerkdag(day: EpochDay, gelijkgesteld: ReadonlySet<EpochDay> = GEEN): EpochDay {
  return isWerkdag(day, gelijkgesteld) ? day : addWerkdagen(day, 1, gelijkgesteld)
}

function vrijeDagen(jaar: number): ReadonlySet<EpochDay> {
  const bekend = perJaar.get(jaar)
  if (bekend !== undefined) return bekend
  const vers = new Set(feestdagen(jaar).map((f) => f.dag))
  perJaar.set(jaar, vers)
  return vers
}
