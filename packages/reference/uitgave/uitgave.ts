import type { RijVan, VormNaam } from '../vormen/vormen.ts'
import type { Kop, Laag } from './kop.ts'

/** One release of one subject: a file, read and checked. `bestand` is for error messages only. */
export type Uitgave<K extends VormNaam = VormNaam> = {
  readonly vorm: K
  readonly kop: Kop
  readonly laag: Laag
  readonly bestand: string
  readonly rijen: readonly RijVan[K][]
}

export function isVorm<K extends VormNaam>(uitgave: Uitgave, vorm: K): uitgave is Uitgave<K> {
  return uitgave.vorm === vorm
}
