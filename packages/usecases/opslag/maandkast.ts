import type { Maand } from '@zorgketen/values'

/** A closing or reopening of a month; `lijst` is the check list as it was then. */
export interface Maandstand {
  readonly maand: Maand
  readonly volgnummer: number
  readonly stand: 'gesloten' | 'heropend'
  readonly op: string
  readonly door: string
  readonly reden: string
  readonly lijst: readonly { readonly punt: string; readonly goed: boolean }[]
}

export interface Maandkast {
  /** All closings and reopenings, oldest first. */
  readonly historie: (maand: Maand) => Promise<readonly Maandstand[]>
  readonly zet: (stand: Maandstand) => Promise<void>
  /** How many registrations gave no prestatie in a month, though they should: one that counts in another is none. */
  readonly zonderPrestatie: (maand: Maand) => Promise<number>
  /** Months with registrations, with what was sent (a take-over brings lines only) or that were closed, newest first. */
  readonly maanden: () => Promise<
    readonly { readonly maand: Maand; readonly registraties: number; readonly gesloten: boolean }[]
  >
}
