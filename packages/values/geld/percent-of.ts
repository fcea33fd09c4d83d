import { type Cents, cents } from './cents.ts'

/**
 * A share of an amount in basispunten (1 % = 100), exact, rounded to the cent half up:
 * half a cent goes away from zero, so that a credit is the mirror of its debit.
 * Throws RangeError when `basispunten` is no whole number of zero or more, or the outcome is no safe integer.
 */
export function percentOf(bedrag: Cents, basispunten: number): Cents {
  if (!Number.isSafeInteger(basispunten) || basispunten < 0) {
    throw new RangeError(`basispunten must be a whole number of 0 or more: ${basispunten}`)
  }
  const absoluut = (BigInt(Math.abs(bedrag)) * BigInt(basispunten) + 5000n) / 10000n
  return cents(Number(bedrag < 0 ? -absoluut : absoluut))
}
