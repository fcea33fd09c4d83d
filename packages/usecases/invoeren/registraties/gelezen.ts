import type { Registratie } from '../../formaten/registratie.ts'
import type { Herstelling, Invoerfout } from '../../stam/invoer/tabel.ts'
import type { Kolomstand } from '../voorstel.ts'

/** A registration with the row of the file it stands at. */
export interface Gelezenrij {
  readonly rij: number
  readonly registratie: Registratie
}

/** A file of registrations as it was read, before it is held against what is recorded. */
export interface Gelezen {
  readonly kolommen: readonly Kolomstand[]
  readonly nietHerkend: readonly string[]
  readonly rijen: readonly Gelezenrij[]
  readonly fouten: readonly Invoerfout[]
  readonly hersteld: readonly Herstelling[]
}
