import { daysInMonth } from './days-in-month.ts'
import { dayOf, type EpochDay, epochDay, partsOf } from './epoch-day.ts'

/** Moves by calendar days, back when negative. Throws RangeError outside 1900-2199. */
export function addDays(day: EpochDay, days: number): EpochDay {
  return epochDay(day + days)
}

/** Moves by calendar months and keeps the day of the month, or the last day of a shorter month (31 January + 1 = 28 or 29 February). */
export function addMonths(day: EpochDay, months: number): EpochDay {
  const { jaar, maand, dag } = partsOf(day)
  const teller = jaar * 12 + (maand - 1) + months
  const doelJaar = Math.floor(teller / 12)
  const doelMaand = teller - doelJaar * 12 + 1
  return dayOf(doelJaar, doelMaand, Math.min(dag, daysInMonth(doelJaar, doelMaand)))
}

export function firstOfMonth(day: EpochDay): EpochDay {
  return (day - partsOf(day).dag + 1) as EpochDay
}

export function lastOfMonth(day: EpochDay): EpochDay {
  const { jaar, maand, dag } = partsOf(day)
  return (day - dag + daysInMonth(jaar, maand)) as EpochDay
}
