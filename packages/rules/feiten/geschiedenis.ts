import type { Gebeurtenis } from '../regel/rule.ts'

/**
 * The past of a window rule, as a register of the facts: the events of a key before this run,
 * in canonical order (received, message, line).
 */
export interface Geschiedenis<I> {
  eerder(sleutel: string): readonly Gebeurtenis<I>[]
}

export function makeGeschiedenis<I>(
  gebeurtenissen: Iterable<readonly [sleutel: string, gebeurtenis: Gebeurtenis<I>]>,
): Geschiedenis<I> {
  const index = new Map<string, Gebeurtenis<I>[]>()
  for (const [sleutel, gebeurtenis] of gebeurtenissen) {
    const rij = index.get(sleutel)
    if (rij === undefined) index.set(sleutel, [gebeurtenis])
    else rij.push(gebeurtenis)
  }
  return Object.freeze({ eerder: (sleutel: string) => index.get(sleutel) ?? [] })
}
