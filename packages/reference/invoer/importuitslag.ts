import type { Uitgave } from '../uitgave/uitgave.ts'
import type { Importbevinding } from './bevinding.ts'

/** What a file gave. `uitgave` is null when nothing of it can be used; else it has the form of the shipped files. */
export type Importuitslag = {
  readonly uitgave: Uitgave<'prestaties'> | null
  /** In the order of the lines, those of the whole file last. */
  readonly bevindingen: readonly Importbevinding[]
  readonly gelezen: number
  readonly overgenomen: number
  /** Rows with a mistake; `gelezen` less these and less what is double or of another period is `overgenomen`. */
  readonly geweigerd: number
}
