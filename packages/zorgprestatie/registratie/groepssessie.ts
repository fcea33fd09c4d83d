import type { ClockTime, EpochDay, Minutes } from '@zorgketen/values'
import type { Stroom } from './consultregistratie.ts'

/** When someone was there, in minutes from the beginning of the session; `van` equal to `tot`: not at all. */
interface Aanwezig {
  readonly van: Minutes
  readonly tot: Minutes
}

/** A patient of a group. Those of another funding stream count for the size and are not billed (ZPM-07). */
export interface Deelnemer extends Aanwezig {
  readonly patient: string
  readonly stroom: Stroom | 'anders'
}

/** A professional of a group; each declares its own units (ZPM-07). */
export interface Groepsleider extends Aanwezig {
  readonly zorgverlener: string
}

/** One session of a group as it was held. `geplandeMinuten` is null for an unplanned one. */
export interface Groepssessie {
  readonly soort: 'groepssessie'
  readonly id: string
  readonly datum: EpochDay
  readonly begintijd: ClockTime | null
  readonly eenheid: string
  readonly geplandeMinuten: Minutes | null
  readonly directeMinuten: Minutes
  readonly deelnemers: readonly Deelnemer[]
  readonly zorgverleners: readonly Groepsleider[]
}
