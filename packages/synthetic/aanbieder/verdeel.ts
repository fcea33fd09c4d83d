import type { Toeval } from '../toeval/toeval.ts'

/** Splits a number of contacts over patients, one to eight each; many have few, some have many. */
export function verdeel(toeval: Toeval, totaal: number): number[] {
  const delen: number[] = []
  for (let rest = totaal; rest > 0; ) {
    const deel = toeval.weeg([
      [toeval.getal(1, 3), 50],
      [toeval.getal(3, 5), 35],
      [toeval.getal(6, 8), 15],
    ])
    delen.push(Math.min(deel, rest))
    rest -= deel
  }
  return delen
}
