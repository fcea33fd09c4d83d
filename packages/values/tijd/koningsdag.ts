import { dayOf, type EpochDay, weekdayOf } from './epoch-day.ts'
import { addDays } from './move-day.ts'

const ZONDAG = 7

/**
 * The day on which the birthday of the King is celebrated: 27 April from 2014, 30 April (Koninginnedag) before.
 * Never on a Sunday: one day earlier since 1980, one day later before that.
 */
export function koningsdag(jaar: number): EpochDay {
  const dag = dayOf(jaar, 4, jaar >= 2014 ? 27 : 30)
  if (weekdayOf(dag) !== ZONDAG) return dag
  return addDays(dag, jaar >= 1980 ? -1 : 1)
}
