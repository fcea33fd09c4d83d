import type { Cents, ClockTime, EpochDay } from '@zorgketen/values'

/** A column to write, with a function that takes its value from a row; null is an empty cell. */
export type Schrijfkolom<Rij> =
  | { readonly kop: string; readonly soort: 'tekst' | 'code'; readonly waarde: (rij: Rij) => string | null }
  | { readonly kop: string; readonly soort: 'bedrag'; readonly waarde: (rij: Rij) => Cents | null }
  | { readonly kop: string; readonly soort: 'getal'; readonly waarde: (rij: Rij) => number | null }
  | { readonly kop: string; readonly soort: 'dag'; readonly waarde: (rij: Rij) => EpochDay | null }
  | { readonly kop: string; readonly soort: 'tijd'; readonly waarde: (rij: Rij) => ClockTime | null }

/** A table to write. `naam` becomes the name of the sheet. `getal` is a whole number; `bedrag` is cents. */
export interface Schrijftabel<Rij> {
  readonly naam: string
  readonly kolommen: readonly Schrijfkolom<Rij>[]
  readonly rijen: readonly Rij[]
}
