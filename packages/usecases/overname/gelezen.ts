import type { Declaratie, Retour } from '@zorgketen/declaratie'
import type { EpochDay } from '@zorgketen/values'
import type { Overnamebevinding } from './bevinding.ts'
import type { Naam } from './overname.ts'

/** A declaration file, read. */
export interface GelezenDeclaratie {
  readonly bestand: string
  readonly vingerafdruk: string
  readonly declaratie: Declaratie
  /** Names of insured, by the reference of their first line. */
  readonly namen: ReadonlyMap<string, Naam>
}

/** A return file, read. `dag`: the day on which it was sent, which counts as the day it came in. */
export interface GelezenRetour {
  readonly bestand: string
  readonly vingerafdruk: string
  readonly retour: Retour
  readonly dag: EpochDay
}

/** Everything that came out of the files, in no particular order. */
export interface Gelezen {
  readonly declaraties: readonly GelezenDeclaratie[]
  readonly retouren: readonly GelezenRetour[]
  readonly bevindingen: readonly Overnamebevinding[]
}
