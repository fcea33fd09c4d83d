import { dayOf } from '@zorgketen/values'
import { comparePlanning, type Meting, type Rapport } from './planning-tegen-real.ts'
import type { Agendabeleid } from './randvoorwaarden.ts'

/** Whether planned and real time were alike on average; without a single measurement nobody can say. */
export interface Jaartoets {
  readonly jaar: number
  readonly uitkomst: 'klopt' | 'wijkt af' | 'onbekend'
  readonly rapport: Rapport
}

/**
 * The yearly check that goes with planning = realisatie. No margin was published, so the organisation's own recorded
 * one counts. A deviation is mended in later plans only (`correctVooruit`): prestaties of the year stay as they are.
 */
export function toetsJaar(metingen: readonly Meting[], jaar: number, beleid: Agendabeleid): Jaartoets {
  const rapport = comparePlanning(metingen, { van: dayOf(jaar, 1, 1), tot: dayOf(jaar, 12, 31) })
  const { gemiddelde } = rapport.totaal
  if (gemiddelde === null) return { jaar, uitkomst: 'onbekend', rapport }
  return { jaar, uitkomst: Math.abs(gemiddelde) <= beleid.tolerantieMinuten ? 'klopt' : 'wijkt af', rapport }
}
