import type { EpochDay, Period } from '@zorgketen/values'
import type { Toeslagsoort } from '../prestatie/prestatie.ts'
import { OVERIGE_SOORTEN, type OverigeSoort } from '../registratie/overige-registratie.ts'

/** What an organisation decides on: every toeslag and every other prestatie that can be registered. */
export type Vastlegbaar = Toeslagsoort | OverigeSoort
export const VASTLEGBAAR: readonly Vastlegbaar[] = ['reistijd', 'tolk', ...OVERIGE_SOORTEN]

/**
 * Whether a toeslag or other prestatie applies here, and if so which role records it, and when (ZPM-28): a row of the
 * organisation's own dated document. `rol` and `moment` are the organisation's own words, null where it does not apply.
 */
export interface Vastlegafspraak {
  readonly prestatie: Vastlegbaar
  readonly vanToepassing: boolean
  readonly rol: string | null
  readonly moment: string | null
  readonly geldig: Period
  readonly besloten: EpochDay
  readonly reden: string
}
