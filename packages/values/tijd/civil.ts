// Days-from-civil in whole numbers, for years from 1 on: years start in March, so the leap day is the last of the year.
// `| 0` is integer division of numbers that are never negative here.

/** Days since 1970-01-01 of a date that exists in the Gregorian calendar. */
export function daysFromCivil(jaar: number, maand: number, dag: number): number {
  const j = maand <= 2 ? jaar - 1 : jaar
  const era = (j / 400) | 0
  const jaarInEra = j - era * 400
  const dagInJaar = (((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) | 0) + dag - 1
  const dagInEra = jaarInEra * 365 + (jaarInEra >> 2) - ((jaarInEra / 100) | 0) + dagInJaar
  return era * 146097 + dagInEra - 719468
}

/** The date of a day number in one integer, without an object: year << 9 | month << 5 | day. */
export function civilFromDays(dagen: number): number {
  const z = dagen + 719468
  const era = (z / 146097) | 0
  const dagInEra = z - era * 146097
  const jaarInEra =
    ((dagInEra - ((dagInEra / 1460) | 0) + ((dagInEra / 36524) | 0) - ((dagInEra / 146096) | 0)) / 365) | 0
  const dagInJaar = dagInEra - (365 * jaarInEra + (jaarInEra >> 2) - ((jaarInEra / 100) | 0))
  const mp = ((5 * dagInJaar + 2) / 153) | 0
  const dag = dagInJaar - (((153 * mp + 2) / 5) | 0) + 1
  const maand = mp < 10 ? mp + 3 : mp - 9
  const jaar = jaarInEra + era * 400 + (maand <= 2 ? 1 : 0)
  return (jaar << 9) | (maand << 5) | dag
}
