import type { Cents } from '@zorgketen/values'
import type { Dossier, Regelstand } from '../model/dossier.ts'
import type { Reden } from '../uitleg/reden.ts'

/** What a return did to one line. A granted credit changes two lines: itself and the debit it takes back. */
export interface Regelwijziging {
  readonly referentie: string
  readonly prestatie: string | null
  readonly van: Regelstand
  readonly naar: Regelstand
  /** Cents granted after the change. */
  readonly toegekend: Cents
  readonly reden: Reden
}

/**
 * What became of a return. `reden` is null when it was processed. `terzijde`: recorded in the dossier's queue with the
 * reason, no line changed. `niet voor ons` and `reeds verwerkt`: the dossier is the one that was given.
 */
export interface Vereffening {
  readonly uitkomst: 'verwerkt' | 'reeds verwerkt' | 'terzijde' | 'niet voor ons'
  readonly dossier: Dossier
  readonly reden: Reden | null
  readonly wijzigingen: readonly Regelwijziging[]
}
