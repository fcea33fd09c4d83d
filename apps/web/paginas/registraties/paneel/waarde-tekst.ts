import type { Tekst } from '@zorgketen/values'
import { formatDag } from '../../../kit/dag-schrijven.ts'
import type { Concept, Veld } from './concept.ts'
import { STROMEN, ZORGSOORTEN } from './veld-teksten.ts'

/** The value of a field as people read it; a dash when it is empty. */
export function waardeTekst(concept: Concept, veld: Veld, taal: keyof Tekst): string {
  const waarde = concept[veld]
  if (waarde === null) return '–'
  if (typeof waarde === 'object') return waarde.naam
  if (veld === 'datum') return formatDag(String(waarde), taal)
  if (waarde === 'ggz' || waarde === 'fz') return STROMEN[waarde][taal]
  if (waarde === 'behandeling' || waarde === 'diagnostiek') return ZORGSOORTEN[waarde][taal]
  return String(waarde)
}
