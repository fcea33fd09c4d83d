import type { EpochDay } from '@zorgketen/values'

/** What decides which diagnosis lists go with a prestatie. */
export interface Omstandigheden {
  readonly betaler: 'dji' | 'anders'
  /** The patient signed a privacy statement. */
  readonly privacyverklaring: boolean
  /** First day of the prestatie. */
  readonly datum: EpochDay
}
