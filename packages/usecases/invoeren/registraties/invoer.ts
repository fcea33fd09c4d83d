import type { Tabel } from '../../stam/invoer/tabel.ts'
import type { Tabelinvoer } from '../voorstel.ts'

type Rij = Tabel['rijen'][number]

/** A table that is read from its beginning as often as asked, a part at a time. */
export interface Tabelstroom {
  readonly koppen: readonly string[]
  /** Rows it holds. */
  readonly aantal: number
  readonly rijen: () => AsyncIterable<readonly Rij[]>
}

/** A table that need not fit in memory, with what a person decided about it. */
export interface Stroominvoer extends Omit<Tabelinvoer, 'tabel'> {
  readonly stroom: Tabelstroom
}

/** NDJSON: one registration of any kind on each line, whole or as bytes that are read from their beginning as asked. */
export interface Ndjsoninvoer {
  readonly ndjson: string | (() => AsyncIterable<Uint8Array>)
  /** SHA-256 of the file, for the audit. */
  readonly vingerafdruk: string
}

/** A file of registrations. */
export type Registratieinvoer = Tabelinvoer | Stroominvoer | Ndjsoninvoer

/** Rows of one file; more is told loudly, to be split. */
export const MEEST_RIJEN = 2_000_000
