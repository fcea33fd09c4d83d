import type { Agb, EpochDay, Period, Ztn } from '@zorgketen/values'
import type { Stroom } from '@zorgketen/zorgprestatie'

/** The number of the asker as it came with its request; `startdatum` null: the asker has no prestatie on it yet. */
export interface Askernummer {
  readonly nummer: Ztn
  readonly startdatum: EpochDay | null
}

/** What one provider asked another to do for a patient (ZTN-14). `patient`: as whoever reads it knows the patient. */
export interface Dienstverzoek {
  readonly id: string
  readonly opdrachtgever: Agb
  readonly patient: string
  readonly stroom: Stroom
  readonly geldig: Period
  /** Null: the asker sent none yet. */
  readonly zorgtraject: Askernummer | null
}
