import type { Toestand } from '../../../kit/toestand.ts'
import type { Gevraagd } from '../api.ts'

export const GEVRAAGD_TEKSTEN = {
  bijTeWerken: { nl: 'Nummer nasturen', en: 'Send the number' },
  nietGoed: { nl: 'Klopt niet alles', en: 'Not all right' },
  klaar: { nl: 'Bestand klaar', en: 'File ready' },
  terug: { nl: 'Teruggekomen', en: 'Came back' },
  bezorgd: { nl: 'Bezorgd', en: 'Delivered' },
} as const

/** What is most worth knowing of a request: what to do first, then what came of it. */
export function standVanGevraagd({
  bijTeWerken,
  bezorgd,
  terug,
}: Pick<Gevraagd, 'bijTeWerken' | 'bezorgd' | 'terug'>): {
  readonly toestand: Toestand
  readonly naam: keyof typeof GEVRAAGD_TEKSTEN
} {
  if (bijTeWerken) return { toestand: 'letop', naam: 'bijTeWerken' }
  if (terug.nietGoed > 0) return { toestand: 'letop', naam: 'nietGoed' }
  if (terug.regels > 0) return { toestand: 'goed', naam: 'terug' }
  return bezorgd ? { toestand: 'info', naam: 'bezorgd' } : { toestand: 'wacht', naam: 'klaar' }
}
