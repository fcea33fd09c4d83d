import type { Agb, EpochDay, Ztn } from '@zorgketen/values'

/** A diagnosis or type on a trajectory: code list 029-033 of COD392, its code and the day it was set. */
export interface Trajectdiagnose {
  readonly codelijst: string
  readonly code: string
  readonly datum: EpochDay | null
}

/**
 * Why a number closed: by itself after 365 days without care (ggz, ZTN-05), because treatment ended (ZTN-05, ZTN-08),
 * or because the forensische titel ended or lapsed (fz, ZTN-08).
 */
export type Sluitreden = 'zonder-zorg' | 'behandeling' | 'titel'

/**
 * A zorgtraject as its holder keeps it. ggz: issued by the declarant, `startdatum` null until its first prestatie
 * (ZTN-03). fz: issued by DJI, startdatum = day of the indication (ZTN-06, ZTN-07), `plaatsing` names the
 * plaatsingsbesluit. `gesloten` is the last day, null while open; `sluitreden` is left out when it is not known, as of a
 * number that came from another system.
 */
export interface Zorgtraject {
  readonly nummer: Ztn
  readonly soort: 'ggz' | 'fz'
  readonly patient: string
  readonly declarant: Agb
  readonly startdatum: EpochDay | null
  readonly gesloten: EpochDay | null
  readonly sluitreden?: Sluitreden | null | undefined
  readonly plaatsing: string | null
  readonly diagnoses: readonly Trajectdiagnose[]
  /** Zorgverlener id of the regiebehandelaar. */
  readonly regiebehandelaar: string | null
}
