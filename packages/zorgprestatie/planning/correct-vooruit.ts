import { addDays, contains, type EpochDay, formatDay, type Minutes } from '@zorgketen/values'
import { type Planningweigering, weigerPlanning } from './bevinding.ts'
import type { Standaardduur } from './standaardduur.ts'

export interface Duurcorrectie {
  readonly minuten: Minutes
  readonly vanaf: EpochDay
  readonly besloten: EpochDay
  readonly reden: string
}

/**
 * Replaces a standard duration from a later day on; planned against real is corrected only forward, so the new one
 * begins after the day of the decision. The old one ends the day before and stays to be read.
 */
export function correctVooruit(
  duren: readonly Standaardduur[],
  oud: Standaardduur,
  { minuten, vanaf, besloten, reden }: Duurcorrectie,
): { readonly soort: 'gecorrigeerd'; readonly duren: readonly Standaardduur[] } | Planningweigering {
  const params = { van: formatDay(vanaf), datum: formatDay(besloten) }
  if (vanaf <= besloten) return weigerPlanning(oud.voor, 'planning.correctie-terug', params)
  if (oud.geldig.van >= vanaf || !contains(oud.geldig, vanaf)) {
    return weigerPlanning(oud.voor, 'planning.duur-geldt-niet', params)
  }
  const nieuw: Standaardduur = { ...oud, minuten, geldig: { van: vanaf, tot: oud.geldig.tot }, besloten, reden }
  const beeindigd: Standaardduur = { ...oud, geldig: { van: oud.geldig.van, tot: addDays(vanaf, -1) } }
  return { soort: 'gecorrigeerd', duren: duren.flatMap((duur) => (duur === oud ? [beeindigd, nieuw] : [duur])) }
}
