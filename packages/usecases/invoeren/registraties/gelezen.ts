import type { Registratie } from '../../formaten/registratie.ts'
import type { Herstelling, Invoerfout } from '../../stam/invoer/tabel.ts'
import type { Kolomstand } from '../voorstel.ts'

/** A registration with the row of the file it (first) stands at. */
export interface Gelezenrij {
  readonly rij: number
  readonly registratie: Registratie
  /** Of a registration that several rows make: all of them, and the row that names each participant. */
  readonly samen?: { readonly rijen: readonly number[]; readonly vanPatient: ReadonlyMap<string, number> }
}

/** Some rows of a file as they were read, in the order of the file. */
export interface Gelezendeel {
  readonly rijen: readonly Gelezenrij[]
  readonly fouten: readonly Invoerfout[]
  readonly hersteld: readonly Herstelling[]
  /** Rows of the file up to the end of this part. */
  readonly gelezen: number
}

/** A file of registrations that was opened: its columns are known, its rows come in parts. */
export interface GeopendeInvoer {
  readonly kolommen: readonly Kolomstand[]
  readonly nietHerkend: readonly string[]
  /** Fields about which the file is silent, so that it changes nothing of them. */
  readonly zwijgt: readonly string[]
  /** Rows of the file. */
  readonly totaal: number
  readonly delen: () => AsyncIterable<Gelezendeel>
}
