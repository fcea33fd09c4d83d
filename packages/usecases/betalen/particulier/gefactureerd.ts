import type { ParticuliereFactuur } from '@zorgketen/betaling'
import type { Dossier } from '@zorgketen/declaratie'
import type { Kast } from '../../opslag/opslag.ts'

/**
 * Ids of the prestaties and appointments that stand on an invoice to a person: they are not declared to a payer too. What
 * stood on an invoice that was withdrawn is free again.
 */
export async function billedToPeople(kast: Kast): Promise<ReadonlySet<string>> {
  const geldig = (await kast.betalingen.facturen(null)).filter(({ ingetrokken }) => ingetrokken === null)
  return new Set(geldig.flatMap(({ inhoud }) => (inhoud as ParticuliereFactuur).regels.map(({ bron }) => bron)))
}

/** Ids of prestaties that a payer was or is asked to pay: sent and not answered, or granted. */
export const claimedAtPayers = (dossiers: Iterable<Dossier>): ReadonlySet<string> =>
  new Set(
    [...dossiers].flatMap((dossier) =>
      [...dossier.regels.values()].flatMap(({ regel, stand }) =>
        regel.soort === 'debet' && regel.prestatie !== null && (stand === 'verzonden' || stand === 'toegekend')
          ? [regel.prestatie]
          : [],
      ),
    ),
  )
