import type { Bsn, EpochDay, Skn, Uzovi } from '@zorgketen/values'

/**
 * Who a line is about, as a message needs it: for Zvw care a BSN and a birth date, for DJI only an SKN
 * (GDS801 VC017, VC020, VC022, VC023). `id` is the provider's own patient number.
 */
export interface Verzekerde {
  readonly id: string
  readonly betaler: Uzovi
  readonly bsn: Bsn | null
  readonly skn: Skn | null
  readonly geboortedatum: EpochDay | null
}
