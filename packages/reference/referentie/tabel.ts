import type { EpochDay } from '@zorgketen/values'
import type { Uitgave } from '../uitgave/uitgave.ts'
import type { RijVan, VormNaam } from '../vormen/vormen.ts'
import { bouwTijdlijn, vakOp } from './tijdlijn.ts'

/** A subject that is looked up by key on a day; null takes the newest. */
export type Tabel<K extends VormNaam> = {
  readonly vind: (sleutel: string, dag: EpochDay | null) => RijVan[K] | undefined
  readonly rijen: (dag: EpochDay | null) => readonly RijVan[K][]
}

export function bouwTabel<K extends VormNaam>(uitgaven: readonly Uitgave<K>[]): Tabel<K> {
  const vakken = bouwTijdlijn(uitgaven)
  return {
    vind: (sleutel, dag) => vakOp(vakken, dag)?.rijen.get(sleutel)?.rij,
    rijen: (dag) => [...(vakOp(vakken, dag)?.rijen.values() ?? [])].map(({ rij }) => rij),
  }
}
