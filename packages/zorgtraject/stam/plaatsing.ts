import type { Agb, EpochDay, Period, Skn, Ztn } from '@zorgketen/values'

/** What a plaatsingsbericht or plaatsingsbrief brings (ZTN-06, DFZ-19). `nummer`: nine digits. */
export interface Plaatsing {
  readonly nummer: string
  readonly skn: Skn
  readonly declarant: Agb
  /** Running time of the forensische titel on the plaatsingsbesluit. */
  readonly titel: Period
  readonly zorgtraject: Ztn
  readonly startdatum: EpochDay
}
