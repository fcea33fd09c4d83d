import type { EpochDay } from '@zorgketen/values'
import type { Administratie } from '../model/administratie.ts'
import type { Berichtgegevens } from '../model/berichtgegevens.ts'
import type { Declaratie } from '../model/declaratie.ts'
import type { Jaartermijn } from '../termijnen/jaargrens.ts'
import type { Reden } from '../uitleg/reden.ts'

/**
 * What a payer asks of corrections in time, from reference data; null where it asks nothing. `maanden`: calendar months
 * within which a rejected line is corrected (DFZ-11, `fz-corrigeren`). `jaargrens`: the day before which everything about
 * a year is done (DFZ-12, `fz-jaarafsluiting`).
 */
export interface Correctietermijnen {
  readonly maanden: number | null
  readonly jaargrens: Jaartermijn | null
}

/**
 * `bericht.maand` is the month that is corrected. `opnieuw`: prestaties a person decided to send although nothing changed,
 * or although the year is closed. `alleen`: the prestaties this correction is about; left out: all of the month.
 */
export interface Correctieopties extends Pick<Administratie, 'declarant' | 'betaler'> {
  readonly bericht: Berichtgegevens
  readonly opnieuw: ReadonlySet<string>
  readonly termijnen: Correctietermijnen
  readonly alleen?: ReadonlySet<string>
}

/** What happens to one prestatie, about which line that was sent, and why. */
export interface Correctiestap {
  readonly prestatie: string
  /** The line this is about: the granted one, else the last that was sent. */
  readonly referentie: string
  readonly actie: 'debet' | 'credit' | 'credit en debet' | 'geblokkeerd' | 'ongewijzigd'
  readonly reden: Reden
  /** Last day on which a rejected line is to be corrected (DFZ-11); null when nothing was rejected or no term holds. */
  readonly uiterlijk: EpochDay | null
  /** Whether this message leaves after `uiterlijk`. */
  readonly teLaat: boolean
}

/**
 * Each prestatie of the month that was ever sent stands once in `stappen` (a line comes of it), `geblokkeerd` or
 * `ongewijzigd`. `teSamenstellen`: wanted prestaties of the month that were never sent; those are for `compose`.
 */
export interface Correctie {
  readonly declaratie: Declaratie | null
  readonly belemmeringen: readonly Reden[]
  readonly stappen: readonly Correctiestap[]
  readonly geblokkeerd: readonly Correctiestap[]
  readonly ongewijzigd: readonly Correctiestap[]
  readonly teSamenstellen: readonly string[]
  readonly volgnummer: number
}
