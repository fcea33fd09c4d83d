/** A number from 0 to 99 in two digits. */
export function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
