import type { Merk } from '../merk.ts'
import { civilFromDays, daysFromCivil } from './civil.ts'
import { daysInMonth } from './days-in-month.ts'

/** A calendar day: whole days since 1970-01-01, from 1900-01-01 to 2199-12-31. Compare and subtract as numbers. */
export type EpochDay = Merk<number, 'EpochDay'>

export const EERSTE_JAAR = 1900
export const LAATSTE_JAAR = 2199
const EERSTE = daysFromCivil(EERSTE_JAAR, 1, 1)
const LAATSTE = daysFromCivil(LAATSTE_JAAR, 12, 31)

/** Asserts that a number is a day in range. Throws RangeError: a wrong number here is our mistake, not input. */
export function epochDay(n: number): EpochDay {
  if (!Number.isInteger(n) || n < EERSTE || n > LAATSTE) {
    throw new RangeError(`not a whole day from 1900-01-01 to 2199-12-31: ${n}`)
  }
  return (n + 0) as EpochDay
}

/** The day of a year, month (1-12) and day of the month. Throws RangeError when it does not exist or is out of range. */
export function dayOf(jaar: number, maand: number, dag: number): EpochDay {
  if (!Number.isInteger(jaar) || !Number.isInteger(dag) || dag < 1 || dag > daysInMonth(jaar, maand)) {
    throw new RangeError(`no such day: year ${jaar}, month ${maand}, day ${dag}`)
  }
  return epochDay(daysFromCivil(jaar, maand, dag))
}

export function yearOf(day: EpochDay): number {
  return civilFromDays(day) >> 9
}

/** Month of the year, 1-12. */
export function monthOf(day: EpochDay): number {
  return (civilFromDays(day) >> 5) & 15
}

export type DayParts = { readonly jaar: number; readonly maand: number; readonly dag: number }

/** Year, month (1-12) and day of the month. */
export function partsOf(day: EpochDay): DayParts {
  const c = civilFromDays(day)
  return { jaar: c >> 9, maand: (c >> 5) & 15, dag: c & 31 }
}

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: EpochDay): number {
  // 1899-12-31 was a Sunday and lies just before the range, so the remainder is never negative
  return ((day - EERSTE) % 7) + 1
}
