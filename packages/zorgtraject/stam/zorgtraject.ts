import type { Agb, EpochDay, Ztn } from '@zorgketen/values'

/** A diagnosis or type on a trajectory: code list 029-033 of COD392, its code and the day it was set. */
export interface Trajectdiagnose {
  readonly codelijst: string
  readonly code: string
  readonly datum: EpochDay | null
}

/**
 * A zorgtraject as its holder keeps it. ggz: issued by the declarant, `startdatum` null until its first prestatie
 * (ZTN-03). fz: issued by DJI, startdatum = day of the indication (ZTN-06, ZTN-07), `plaatsing` names the
 * plaatsingsbesluit. `gesloten` is the last day, null while open.
 */
export interface Zorgtraject {
  readonly nummer: Ztn
  readonly soort: 'ggz' | 'fz'
  readonly patient: string
  readonly declarant: Agb
  readonly startdatum: EpochDay | null
  readonly gesloten: EpochDay | null
  readonly plaatsing: string | null
  readonly diagnoses: readonly Trajectdiagnose[]
  /** Zorgverlener id of the regiebehandelaar. */
  readonly regiebehandelaar: string | null
}
