import type { Merk } from '../merk.ts'

/** An amount in whole euro cents: a safe integer, negative allowed. */
export type Cents = Merk<number, 'Cents'>

/** Asserts that a number is a whole, safe number of cents. Throws RangeError: a wrong number here is our mistake, not input. */
export function cents(n: number): Cents {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe whole number of cents: ${n}`)
  return (n + 0) as Cents
}

export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b)
}

export function sumCents(bedragen: Iterable<Cents>): Cents {
  let som = cents(0)
  for (const bedrag of bedragen) som = addCents(som, bedrag)
  return som
}
