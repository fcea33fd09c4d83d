import type { Rule } from '../regel/rule.ts'
import type { Uitkomst } from '../uitkomst.ts'
import { cutEras, type Era, GEEN_PEILDATUM, isDated, rulesOn } from './era.ts'

/** The rules of one plek, ready to run: first those that always hold, then the dated ones by era. */
export interface Dated<T extends Rule> {
  readonly altijd: readonly T[]
  readonly eras: readonly Era<T>[]
}

export const splitDated = <T extends Rule>(rules: readonly T[]): Dated<T> => ({
  altijd: rules.filter((rule) => !isDated(rule)),
  eras: cutEras(rules.filter(isDated)),
})

/** Hands each rule that holds for the record to `run`; a dated rule without a reference date goes to `unknown`. */
export function eachHolding<T extends Rule>(
  dated: Dated<T>,
  record: unknown,
  omgeving: unknown,
  run: (rule: T) => void,
  unknown: (rule: T, uitkomst: Uitkomst) => void,
): void {
  for (const rule of dated.altijd) run(rule)
  for (const era of dated.eras) {
    const dag = era.peildatum(record, omgeving)
    if (dag === null) for (const rule of era.alle) unknown(rule, GEEN_PEILDATUM)
    else for (const rule of rulesOn(era, dag)) run(rule)
  }
}
