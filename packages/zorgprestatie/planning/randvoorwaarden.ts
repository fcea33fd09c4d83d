import { type EpochDay, formatDay, type Period } from '@zorgketen/values'
import type { PlanningIsRealisatie } from '../stam/planning-is-realisatie.ts'
import { type Planningweigering, weigerPlanning } from './bevinding.ts'

/** Under what an organisation may let planned time count as realised (ZPM-24). */
export const RANDVOORWAARDEN = [
  'transparant-agendabeheer',
  'realistische-agenda',
  'controleerbaar-voor-patient',
  'controleerbaar-voor-betaler',
] as const
export type Randvoorwaarde = (typeof RANDVOORWAARDEN)[number]

/** Where and when a precondition was recorded; `document` names what a patient or payer can ask to see. */
export interface Vastlegging {
  readonly voorwaarde: Randvoorwaarde
  readonly vastgelegd: EpochDay
  readonly document: string
}

/** The recorded policy: its preconditions, and the average deviation in minutes that the yearly check allows. */
export interface Agendabeleid {
  readonly vastleggingen: readonly Vastlegging[]
  readonly tolerantieMinuten: number
}

/**
 * The decision that planned time counts as realised, made only when every precondition was recorded no later than the
 * decision and the first day on which it holds; else a refusal that names what is missing. The caller keeps it.
 */
export function besluitPlanningIsRealisatie(
  { vastleggingen }: Agendabeleid,
  geldig: Period,
  vastgelegd: EpochDay,
): PlanningIsRealisatie | Planningweigering {
  const van = formatDay(geldig.van)
  if (vastgelegd > geldig.van) {
    return weigerPlanning(van, 'besluit.achteraf', { van, datum: formatDay(vastgelegd) })
  }
  const tijdig = vastleggingen.filter((een) => een.vastgelegd <= vastgelegd && een.document.trim() !== '')
  const mist = RANDVOORWAARDEN.filter((naam) => !tijdig.some(({ voorwaarde }) => voorwaarde === naam))
  if (mist.length > 0) return weigerPlanning(van, 'besluit.zonder-randvoorwaarde', { veld: mist.join(', ') })
  const toelichting = RANDVOORWAARDEN.map((naam) => tijdig.find(({ voorwaarde }) => voorwaarde === naam)?.document)
  return { geldig, vastgelegd, toelichting: [...new Set(toelichting)].join('; ') }
}
