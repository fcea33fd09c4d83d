import type { Kop, Laag } from './kop.ts'
import type { Uitgave } from './uitgave.ts'

/** A release as a receipt names it. */
export type Versie = Pick<
  Kop,
  'onderwerp' | 'geldigVanaf' | 'geldigTot' | 'uitgave' | 'bekendSinds' | 'zekerheid' | 'fictief' | 'volledig'
> & { readonly laag: Laag; readonly rijen: number }

export function versieVan(uitgave: Uitgave): Versie {
  const { onderwerp, geldigVanaf, geldigTot, uitgave: naam, bekendSinds, zekerheid, fictief, volledig } = uitgave.kop
  return {
    onderwerp,
    geldigVanaf,
    geldigTot,
    uitgave: naam,
    bekendSinds,
    laag: uitgave.laag,
    zekerheid,
    fictief,
    volledig,
    rijen: uitgave.rijen.length,
  }
}
