import type { ClockTime, EpochDay, Period } from '@zorgketen/values'
import type { Stroom } from './consultregistratie.ts'

/** A moment in the institution; without a time the rules that need it say so. */
export interface Verblijfsmoment {
  readonly dag: EpochDay
  readonly tijd: ClockTime | null
}

/** What care the stay was during a period. `beveiligingsniveau` 1 to 4, null for none. */
export interface Verblijfszorg {
  readonly geldig: Period
  readonly verzorgingsgraad: string
  readonly beveiligingsniveau: number | null
  /** Verblijf met rechtvaardigingsgrond (VMR, ggz). */
  readonly rechtvaardigingsgrond: boolean
}

/** A stay of one patient from admission to discharge, as registered (ZPM-11). `ontslag` null: still there. */
export interface Verblijfsregistratie {
  readonly soort: 'verblijf'
  readonly id: string
  readonly patient: string
  readonly stroom: Stroom
  readonly eenheid: string
  readonly opname: Verblijfsmoment
  readonly ontslag: Verblijfsmoment | null
  readonly zorg: readonly Verblijfszorg[]
  /** Leave and absence; `tot` null: not back yet. */
  readonly afwezig: readonly { readonly van: Verblijfsmoment; readonly tot: Verblijfsmoment | null }[]
  /** Contracted integral day: consults during the stay are then not declared apart (ZPM-12). */
  readonly integraal: boolean
}
