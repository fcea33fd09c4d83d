import type { Agb, EpochDay, Period, Ztn } from '@zorgketen/values'

/** Why an fz number closed at DJI (ZTN-08): the forensische titel ended, or treatment stopped. */
export type Fzsluitreden = 'titel' | 'behandeling'

/** What the patient needs care for, under a key of DJI's own. */
export interface Fzzorgvraag {
  readonly id: string
  readonly omschrijving: string
}

/** A forensische titel: how DJI knows it, and how long it runs. `kenmerk` null: of a number from before the register. */
export interface Fztitel {
  readonly kenmerk: string | null
  readonly geldig: Period
}

/** A plaatsing on a number: its plaatsingsbesluit (nine digits) and the provider. */
export interface Fzplaatsing {
  readonly besluit: string
  readonly declarant: Agb
}

/**
 * An fz number as DJI's central register keeps it (ZTN-06). `persoon` is DJI's own key: an SKN does not belong in keys.
 * `zorgvraag` and `indicatiedatum` are null for a number from before the register. `gesloten` is the last day.
 */
export interface Fztraject {
  readonly nummer: Ztn
  readonly persoon: string
  readonly titel: Fztitel
  readonly zorgvraag: Fzzorgvraag | null
  readonly indicatiedatum: EpochDay | null
  readonly startdatum: EpochDay
  readonly gesloten: EpochDay | null
  readonly reden: Fzsluitreden | null
  readonly plaatsingen: readonly Fzplaatsing[]
}
