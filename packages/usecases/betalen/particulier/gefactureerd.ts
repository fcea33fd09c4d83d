import type { ParticuliereFactuur } from '@zorgketen/betaling'
import type { Kast } from '../../opslag/opslag.ts'

/**
 * Ids of the prestaties and appointments that stand on an invoice to a person: they are not declared to a payer too. What
 * stood on an invoice that was withdrawn is free again.
 */
export async function billedToPeople(kast: Kast): Promise<ReadonlySet<string>> {
  const geldig = (await kast.betalingen.facturen(null)).filter(({ ingetrokken }) => ingetrokken === null)
  return new Set(geldig.flatMap(({ inhoud }) => (inhoud as ParticuliereFactuur).regels.map(({ bron }) => bron)))
}
