import type { Rule } from '../regel/rule.ts'
import { type Dated, splitDated } from './dated.ts'

/** The places a rule looks at, whatever its form. */
const plekkenOf = (rule: Rule): readonly string[] => ('plekken' in rule ? rule.plekken : [rule.plek])

/** Rules of one form by the place they look at. */
export function byPlek<T extends Rule>(rules: readonly Rule[], vorm: T['vorm']): ReadonlyMap<string, Dated<T>> {
  const lists = new Map<string, T[]>()
  for (const rule of rules) {
    if (rule.vorm !== vorm) continue
    for (const plek of plekkenOf(rule)) {
      const list = lists.get(plek)
      if (list === undefined) lists.set(plek, [rule as T])
      else list.push(rule as T)
    }
  }
  return new Map([...lists].map(([plek, list]) => [plek, splitDated(list)]))
}
