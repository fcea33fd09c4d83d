import type { ParticuliereFactuur } from '@zorgketen/betaling'
import type { Dossier } from '@zorgketen/declaratie'
import type { Kast } from '../../opslag/opslag.ts'

/** Ids of the prestaties and appointments that stand on an invoice to a person: they are not declared to a payer too. */
export async function billedToPeople(kast: Kast): Promise<ReadonlySet<string>> {
  const facturen = (await kast.betalingen.facturen(null)).map(({ inhoud }) => inhoud as ParticuliereFactuur)
  return new Set(facturen.flatMap(({ regels }) => regels.map(({ bron }) => bron)))
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
