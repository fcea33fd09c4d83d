import type { EpochDay } from '@zorgketen/values'
import type { Kop } from '../uitgave/kop.ts'
import type { VeldLezer } from '../uitgave/veld-lezer.ts'

/** A kind of reference file: how a row is read, and what makes it the same row in another release. */
export type Vorm<T> = {
  readonly parse: (lezer: VeldLezer, kop: Kop) => T
  readonly sleutel: (rij: T) => string
  /** Days on which a row itself holds, within those of its release; absent for a kind of which rows follow the release. */
  readonly geldig?: (rij: T) => Rijgeldigheid
  /** Which of two rows with one key stays when a release lies over another; absent: the upper one. */
  readonly over?: (onder: T, boven: T) => 'onder' | 'boven'
}

/** Null: as long as the release. `tot` is the first day it no longer holds. */
type Rijgeldigheid = { readonly vanaf: EpochDay | null; readonly tot: EpochDay | null }
