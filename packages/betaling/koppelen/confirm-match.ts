import type { EpochDay } from '@zorgketen/values'
import type { Betaalmatch } from './betaalmatch.ts'

/** A proposal that a person confirms: who (a user id) and on which day become part of where “paid” comes from. */
export function confirmMatch(match: Betaalmatch, door: string, dag: EpochDay): Betaalmatch {
  return { ...match, zekerheid: 'bevestigd', bron: { ...match.bron, bevestigd: { door, dag } } }
}
