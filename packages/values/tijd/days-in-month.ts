const LENGTES: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month (1-12) of the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(jaar: number, maand: number): number {
  if (maand === 2 && jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)) return 29
  return LENGTES[maand - 1] ?? 0
}
