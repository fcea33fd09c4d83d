import type { Graad } from './invoerfout.ts'
import type { Tekst } from './tekst.ts'

/** One row of the catalogue. `{name}` in a text is filled from the params of the fout. */
export type Sjabloon = {
  readonly graad: Graad
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}
