import { isDeepStrictEqual } from 'node:util'
import type { Answer, Contender } from './race.ts'

/** A contender gave another answer: its time would say nothing. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement'
}

/** Runs every contender on the check input and compares with the first. Returns the answer all gave. */
export async function agree(deelnemers: readonly Contender[]): Promise<Answer> {
  const [eerste, ...anderen] = deelnemers
  if (eerste === undefined) throw new Disagreement('a race without contenders')
  const verwacht = await eerste.toets()
  for (const ander of anderen) sameAnswer(ander.naam, await ander.toets(), eerste.naam, verwacht)
  return verwacht
}

export function sameAnswer(naam: string, gevonden: Answer, ijknaam: string, verwacht: Answer): void {
  if (isDeepStrictEqual(gevonden, verwacht)) return
  const [plek, a, b] = firstDifference(gevonden, verwacht, '')
  throw new Disagreement(`${naam} differs from ${ijknaam} at ${plek || 'the answer'}: ${a} instead of ${b}`)
}

function firstDifference(a: Answer, b: Answer, plek: string): readonly [plek: string, a: string, b: string] {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [links, rechts] = [a as Record<string, unknown>, b as Record<string, unknown>]
    for (const sleutel of new Set([...Object.keys(links), ...Object.keys(rechts)])) {
      if (!isDeepStrictEqual(links[sleutel], rechts[sleutel]))
        return firstDifference(links[sleutel], rechts[sleutel], `${plek}/${sleutel}`)
    }
  }
  return [plek, show(a), show(b)]
}

const show = (answer: Answer): string => (JSON.stringify(answer) ?? 'nothing').slice(0, 200)
