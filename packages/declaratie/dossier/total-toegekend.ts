import { type Cents, sumCents } from '@zorgketen/values'
import type { Dossier } from '../model/dossier.ts'

/** What a payer has granted and not taken back, in cents: the net of all its returns that count. */
export function totalToegekend(dossier: Dossier): Cents {
  return sumCents(
    dossier.regels
      .values()
      .filter((s) => s.regel.soort === 'debet' && s.stand === 'toegekend')
      .map((s) => s.toegekend),
  )
}
