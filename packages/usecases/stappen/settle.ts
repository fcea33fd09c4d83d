import { type Dossier, type Retour, settle, type Vereffening } from '@zorgketen/declaratie'
import type { EpochDay, Uzovi } from '@zorgketen/values'

/** Takes a return in at the dossier that sent the message it answers; null when no dossier did. */
export function settleReturn(
  retour: Retour,
  vingerafdruk: string,
  ontvangen: EpochDay,
  dossiers: ReadonlyMap<Uzovi, Dossier>,
): { readonly betaler: Uzovi; readonly vereffening: Vereffening } | null {
  for (const [betaler, dossier] of dossiers) {
    if (!dossier.declaraties.some((d) => d.berichtreferentie === retour.berichtreferentie)) continue
    return { betaler, vereffening: settle(dossier, retour, vingerafdruk, ontvangen) }
  }
  return null
}
