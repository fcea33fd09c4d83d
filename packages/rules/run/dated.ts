import type { Rule } from '../regel/rule.ts'
import { cutEras, type Era, isDated, rulesOn } from './era.ts'

/** The rules of one plek, ready to run: first those that always hold, then the dated ones by era. */
export interface Dated<T extends Rule> {
  readonly altijd: readonly T[]
  readonly eras: readonly Era<T>[]
}

export const splitDated = <T extends Rule>(rules: readonly T[]): Dated<T> => ({
  altijd: rules.filter((rule) => !isDated(rule)),
  eras: cutEras(rules.filter(isDated)),
})

/** A step that runs one rule over one record. */
type Step = (record: unknown) => void

/**
 * Makes of dated rules one step per record, with the step of each rule made beforehand. A dated rule without a
 * reference date goes to `unknown`. Index loops only: this runs for every record of a message.
 */
export function stepsOf<T extends Rule>(
  { altijd, eras }: Dated<T>,
  omgeving: unknown,
  make: (rule: T) => Step,
  unknown: (rule: T) => void,
): Step {
  const always = altijd.map(make)
  const made = new Map(eras.flatMap((era) => era.alle.map((rule) => [rule, make(rule)] as const)))
  return (record) => {
    for (let i = 0; i < always.length; i += 1) (always[i] as Step)(record)
    for (let i = 0; i < eras.length; i += 1) {
      const era = eras[i] as Era<T>
      const dag = era.peildatum(record, omgeving)
      if (dag === null) for (const rule of era.alle) unknown(rule)
      else for (const rule of rulesOn(era, dag)) (made.get(rule) as Step)(record)
    }
  }
}
