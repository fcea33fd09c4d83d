import type { Dossier } from '@zorgketen/declaratie'
import type { Agb, EpochDay, Uzovi } from '@zorgketen/values'
import type { Consultprestatie } from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Overnamebevinding } from './bevinding.ts'

/** A file of the old system as it was found. */
export interface Overnamebestand {
  readonly naam: string
  readonly bytes: Uint8Array
  /** Hash of the bytes, as it is made of every return that comes in: so the same return later changes nothing. */
  readonly vingerafdruk: string
}

export interface Overnameopdracht {
  /** GDS801 and GDS802 files, in any order. */
  readonly bestanden: readonly Overnamebestand[]
  /** Whose declarations are taken over; those of others are reported. A second declarant is a second take-over. */
  readonly declarant: Agb
  /** P(roductie) or T(est): files of the other environment are refused. */
  readonly milieu: 'P' | 'T'
  /** The clock, passed in: tells which ggz numbers have closed by themselves (ZTN-05). */
  readonly vandaag: EpochDay
  /** Whether invented prestatiecodes (FI....) may be recognised: only for a demonstration. */
  readonly fictief: boolean
}

/** Master data as far as the messages tell; the rest stays empty and is reported. */
export type Overnamestam = Pick<
  Stamgegevens,
  'declarant' | 'patienten' | 'zorgtrajecten' | 'plaatsingen' | 'zorgverleners' | 'contracten' | 'betalers'
>

/** A person's name as a message carried it. */
export type Naam = Stamgegevens['zorgverleners'][number]['naam']

/** Where a rebuilt prestatie comes from. */
interface Prestatieherkomst {
  /** The last line that was sent for it; its id comes of the first one. */
  readonly referentie: string
  /** Fields of the prestatie that no message carries and no reference list told: they hold a filler. */
  readonly aangenomen: readonly (keyof Consultprestatie)[]
  /**
   * False: composing it from the rebuilt administration gives another line than the one that was sent. Correcting is
   * then blocked (no line is credited because of what a message cannot tell) until a registration takes its place.
   */
  readonly naTeMaken: boolean
}

/**
 * A prestatie as the last line that was sent tells it. Its id is `overname-<reference of the first line>`. Leaving it out
 * of the administration withdraws it, a registration with the same id takes its place.
 */
export interface OvergenomenPrestatie extends Consultprestatie {
  readonly herkomst: Prestatieherkomst
}

/** What was rebuilt from the files of an old system, and what was not. */
export interface Overname {
  readonly stamgegevens: Overnamestam
  /** Names of patients, by patient id, where a message carried one. */
  readonly namen: ReadonlyMap<string, Naam>
  /** What was sent to each payer and where each line stands. */
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  /** To be offered to `correctAll` and `declare` beside those derived from registrations. */
  readonly prestaties: readonly OvergenomenPrestatie[]
  /** Everything that could not be rebuilt, or only with an assumption. */
  readonly bevindingen: readonly Overnamebevinding[]
}
