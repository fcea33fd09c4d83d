import type { EpochDay } from '@zorgketen/values'
import { holdsOn } from '../regel/geldigheid.ts'
import type { Rule } from '../regel/rule.ts'
import { onbekend } from '../uitkomst.ts'

type Peildatum<R, O> = (record: R, omgeving: O) => EpochDay | null

/** Rules that share one reference date, cut into eras: between two borders the list of rules is fixed. */
export interface Era<T extends Rule> {
  readonly peildatum: Peildatum<unknown, unknown>
  /** First days of the eras after the first, ascending. */
  readonly grenzen: readonly EpochDay[]
  readonly lijsten: readonly (readonly T[])[]
  /** All rules of the group, for a record without a reference date. */
  readonly alle: readonly T[]
}

/** What a dated rule answers when the record has no reference date. */
export const GEEN_PEILDATUM = onbekend(
  'De peildatum ontbreekt, dus of de regel geldt is niet te zeggen.',
  'The reference date is missing, so whether the rule applies cannot be said.',
)

export const isDated = (rule: Rule): boolean => rule.geldig.vanaf !== null || rule.geldig.tot !== null

/** Groups dated rules by their reference date and cuts each group at the first and last days of its rules. */
export function cutEras<T extends Rule>(rules: readonly T[]): readonly Era<T>[] {
  const groups = new Map<Peildatum<unknown, unknown>, T[]>()
  for (const rule of rules) {
    const group = groups.get(rule.peildatum)
    if (group === undefined) groups.set(rule.peildatum, [rule])
    else group.push(rule)
  }
  return [...groups].map(([peildatum, alle]) => {
    const days = new Set<number>()
    for (const { geldig } of alle) {
      if (geldig.vanaf !== null) days.add(geldig.vanaf)
      if (geldig.tot !== null) days.add(geldig.tot + 1)
    }
    const grenzen = [...days].sort((a, b) => a - b) as EpochDay[]
    const starts = [Number.NEGATIVE_INFINITY as EpochDay, ...grenzen]
    return { peildatum, grenzen, alle, lijsten: starts.map((dag) => alle.filter((rule) => holdsOn(rule.geldig, dag))) }
  })
}

/** The rules of an era group that hold on a day. */
export function rulesOn<T extends Rule>(era: Era<T>, dag: EpochDay): readonly T[] {
  let i = era.grenzen.length
  while (i > 0 && dag < (era.grenzen[i - 1] as EpochDay)) i -= 1
  return era.lijsten[i] as readonly T[]
}
