import type { EpochDay } from '@zorgketen/values'

/** Days (inclusive) on which a rule holds, measured on the rule's own reference date; null is unbounded. */
export interface Geldigheid {
  readonly vanaf: EpochDay | null
  readonly tot: EpochDay | null
}

export const ALTIJD: Geldigheid = { vanaf: null, tot: null }

export const holdsOn = (geldig: Geldigheid, dag: EpochDay): boolean =>
  (geldig.vanaf === null || geldig.vanaf <= dag) && (geldig.tot === null || dag <= geldig.tot)
