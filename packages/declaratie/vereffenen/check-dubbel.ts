import { geldendeRegel, indexHistorie } from '../dossier/historie.ts'
import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import type { Antwoorden } from './antwoord.ts'

/**
 * A new debit that was granted while the credit of the old one was not leaves one prestatie granted twice: no line of
 * such a return may count before a person has asked the payer.
 */
export function checkDubbel(dossier: Dossier, declaratie: Declaratie, antwoorden: Antwoorden): Reden | null {
  const historie = indexHistorie(dossier)
  const isToegekend = (referentie: string): boolean => antwoorden.get(referentie)?.stand === 'toegekend'
  const teruggenomen = new Set(
    declaratie.regels.flatMap((r) => (r.soort === 'credit' && isToegekend(r.referentie) ? [r.gerelateerd] : [])),
  )
  for (const { soort, prestatie, referentie } of declaratie.regels) {
    if (soort === 'credit' || prestatie === null || !isToegekend(referentie)) continue
    const eerder = historie.get(prestatie)
    const geldend = eerder === undefined ? null : geldendeRegel(eerder)
    if (geldend !== null && !teruggenomen.has(geldend.regel.referentie)) {
      return reden('retour.dubbel-toegekend', { referentie })
    }
  }
  return null
}
