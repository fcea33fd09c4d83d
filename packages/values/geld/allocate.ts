import { type Cents, cents } from './cents.ts'

/**
 * Divides an amount over weights by largest remainder: the parts add up to the total and each differs
 * less than one cent from its exact share. Equal remainders go to the first in the list. A negative total
 * is the mirror of its positive. Throws RangeError on weights that are no whole numbers of zero or more, or sum to zero.
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  const gewichten = weights.map(toWeight)
  const som = gewichten.reduce((a, b) => a + b, 0n)
  if (som === 0n) throw new RangeError('allocate needs at least one weight above zero')
  const bedrag = BigInt(Math.abs(total))
  const delen = gewichten.map((gewicht, index) => {
    const product = bedrag * gewicht
    return { index, deel: product / som, rest: product % som }
  })
  const over = Number(bedrag - delen.reduce((a, d) => a + d.deel, 0n))
  const opRest = [...delen].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  for (const d of opRest.slice(0, over)) d.deel += 1n
  return delen.map((d) => cents(Number(total < 0 ? -d.deel : d.deel)))
}

function toWeight(gewicht: number): bigint {
  if (!Number.isSafeInteger(gewicht) || gewicht < 0) {
    throw new RangeError(`a weight must be a whole number of 0 or more: ${gewicht}`)
  }
  return BigInt(gewicht)
}
