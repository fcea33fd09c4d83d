import { contains, type EpochDay, type Period } from '@zorgketen/values'
import type { Eenheid } from './eenheid.ts'
import type { PlanningIsRealisatie } from './planning-is-realisatie.ts'
import type { Gebrek, Stam } from './stam.ts'
import type { Zorgverlener } from './zorgverlener.ts'

export interface Stamgegevens {
  readonly eenheden: readonly Eenheid[]
  readonly zorgverleners: readonly Zorgverlener[]
  readonly planningIsRealisatie: readonly PlanningIsRealisatie[]
}

/**
 * Indexes what a provider recorded. Rows with the same id are read together, so a double row that contradicts the
 * first shows up as 'meer' and is never dropped silently.
 */
export function makeStam({ eenheden, zorgverleners, planningIsRealisatie }: Stamgegevens): Stam {
  const settings = gather(eenheden, (eenheid) => eenheid.settings)
  const beroepen = gather(zorgverleners, (zorgverlener) => zorgverlener.beroepen)
  return {
    settingOp: (eenheid, dag) => onlyOn(settings.get(eenheid), dag, (a, b) => a.setting === b.setting),
    beroepOp: (zorgverlener, dag) => onlyOn(beroepen.get(zorgverlener), dag, (a, b) => a.beroep === b.beroep),
    besluitOp: (dag) => {
      for (const besluit of planningIsRealisatie) {
        // planned time must be agreed beforehand, so a decision never reaches back before the day it was recorded
        if (contains(besluit.geldig, dag) && besluit.vastgelegd <= dag) return besluit
      }
      return null
    },
  }
}

function gather<Row extends { readonly id: string }, Part>(
  rows: readonly Row[],
  partsOf: (row: Row) => readonly Part[],
): ReadonlyMap<string, readonly Part[]> {
  const byId = new Map<string, readonly Part[]>()
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), ...partsOf(row)])
  return byId
}

function onlyOn<T extends { readonly geldig: Period }>(
  parts: readonly T[] | undefined,
  dag: EpochDay,
  same: (a: T, b: T) => boolean,
): T | Gebrek {
  if (parts === undefined) return 'onbekend'
  let found: T | null = null
  for (const part of parts) {
    if (!contains(part.geldig, dag)) continue
    if (found !== null && !same(found, part)) return 'meer'
    found ??= part
  }
  return found ?? 'geen'
}
