import { type Cents, cents } from '@zorgketen/values'
import type { Declaratieregel } from '../model/declaratieregel.ts'
import type { Dossier } from '../model/dossier.ts'

/** What a line asks at most, in cents: paid, and granted without payment. */
export interface Claim {
  readonly financieel: Cents
  readonly nietFinancieel: Cents
}

/** A debit may be granted up to its amount in either way; a credit takes back exactly what its debit was granted. */
export function claimOf(dossier: Dossier, regel: Declaratieregel): Claim {
  return regel.soort === 'debet'
    ? { financieel: regel.bedrag, nietFinancieel: regel.bedrag }
    : {
        financieel: regel.bedrag,
        nietFinancieel: dossier.regels.get(regel.gerelateerd)?.toegekendNietFinancieel ?? cents(0),
      }
}
