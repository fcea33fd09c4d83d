import type { Milieu } from '../store.ts'

/** Which migration made the schema of a backup. */
export type Schemastap = { readonly nummer: number; readonly naam: string; readonly sha256: string }

/** One table in a backup: its rows, and the sha256 (hex) of their lines. */
export type Tabelverslag = { readonly naam: string; readonly aantal: number; readonly sha256: string }

/** What a backup holds. */
export type Backupverslag = {
  readonly milieu: Milieu
  readonly schema: readonly Schemastap[]
  readonly tabellen: readonly Tabelverslag[]
}
