import type { Bron } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { veldgrensOp } from '../afleiden/veldgrens.ts'

/**
 * Length of a unit in minutes, and the number of minutes a remainder must exceed to count as a unit; null: which
 * remainder counts was not found (ZPM-07; zpm.md §2.1).
 */
export interface Groepsregel {
  readonly eenheidMinuten: number
  readonly restMeerDan: number | null
  readonly bron: Bron
}

/** The rule of the day for units of a group, or null before the model. */
export function groepsregelOp(dag: EpochDay): Groepsregel | null {
  const eenheid = veldgrensOp('groep-eenheid', dag)
  if (eenheid === null || eenheid.aantal === null) return null
  const restMeerDan = veldgrensOp('groep-rest', dag)?.aantal ?? null
  return { eenheidMinuten: eenheid.aantal, restMeerDan, bron: eenheid.bron }
}
