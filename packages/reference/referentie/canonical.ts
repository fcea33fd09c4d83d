import { stabiel } from '../uitgave/stabiel.ts'
import type { Referentie } from './referentie.ts'

/**
 * One deterministic text of all content, for hashing by the caller: the same releases give the same text,
 * in whatever order and from whatever folder they were loaded.
 */
export function canonical(referentie: Referentie): string {
  return stabiel(referentie.uitgaven.map(({ vorm, kop, laag, rijen }) => ({ vorm, kop, laag, rijen })))
}
