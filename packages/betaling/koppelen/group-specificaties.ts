import { type Cents, sumCents, type Uzovi } from '@zorgketen/values'
import type { Betaalspecificatie, Specificatierij } from '../specificatie/betaalspecificatie.ts'
import type { Specificatieverwijzing } from './betaalmatch.ts'
import { compareText } from './compare-text.ts'

/** Rows that are paid together, with their total in cents. */
export interface Aankondiging {
  readonly bron: string
  readonly betaler: Uzovi | null
  readonly kenmerk: string | null
  readonly totaal: Cents
  readonly rijen: readonly Specificatierij[]
}

/**
 * The payments that specifications announce: rows with the same reference, or without one of the same day. The same
 * announcement in a second file counts once; rows that earlier matches rest on are left out.
 */
export function groupSpecificaties(
  specificaties: readonly Betaalspecificatie[],
  gebruikt: readonly Specificatieverwijzing[],
): readonly Aankondiging[] {
  const klaar = new Set(gebruikt.flatMap((v) => v.rijen.map((nummer) => `${v.bron} ${nummer}`)))
  const uit: Aankondiging[] = []
  const gezien = new Set<string>()
  for (const { bron, betaler, rijen } of specificaties.toSorted((a, b) => compareText(a.bron, b.bron))) {
    const groepen = Map.groupBy(rijen, (rij) => JSON.stringify([rij.kenmerk, rij.kenmerk === null ? rij.dag : null]))
    for (const groep of groepen.values()) {
      const inhoud = JSON.stringify(groep.map((r) => [r.kenmerk, r.factuurnummer, r.regelreferentie, r.bedrag, r.dag]))
      const used = groep.some((rij) => klaar.has(`${bron} ${rij.nummer}`))
      if (gezien.has(inhoud) && !used) continue
      gezien.add(inhoud)
      if (used) continue
      const totaal = sumCents(groep.map((rij) => rij.bedrag))
      uit.push({ bron, betaler, kenmerk: groep[0]?.kenmerk ?? null, totaal, rijen: groep })
    }
  }
  return uit
}
