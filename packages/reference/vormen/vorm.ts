import type { Kop } from '../uitgave/kop.ts'
import type { VeldLezer } from '../uitgave/veld-lezer.ts'

/** A kind of reference file: how a row is read, and what makes it the same row in another release. */
export type Vorm<T> = {
  readonly parse: (lezer: VeldLezer, kop: Kop) => T
  readonly sleutel: (rij: T) => string
}
