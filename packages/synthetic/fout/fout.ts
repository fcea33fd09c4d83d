import type { Aanbieder } from '../land/land.ts'
import type { Werkplaats } from './werkplaats.ts'

/** On what a mistake works: the wider kinds are planted first, while their ground is still free. */
export type Bereik = 'aanbieder' | 'dagen' | 'patient' | 'code' | 'contact'

/**
 * A kind of mistake in the facts of a provider. `eisen` are the requirements a payer's refusal rests on (empty when no
 * payer sees it); `codes` are the candidates of gds801.md §2, where it has one. `plant` edits round 1 and writes the
 * key; it returns false when this country has no place for it.
 */
export interface Fout {
  readonly id: string
  readonly soort: 'registratie' | 'administratie' | 'correctie'
  readonly bereik: Bereik
  readonly bij: readonly Aanbieder['soort'][]
  readonly zegt: string
  readonly eisen: readonly string[]
  readonly codes: readonly string[]
  readonly bron: string
  readonly plant: (werkplaats: Werkplaats, fout: Fout) => boolean
}

export const OVERAL: readonly Aanbieder['soort'][] = ['praktijk', 'instelling', 'fz']
export const GGZ: readonly Aanbieder['soort'][] = ['praktijk', 'instelling']
export const FZ: readonly Aanbieder['soort'][] = ['fz']
