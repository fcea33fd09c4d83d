import type { FeitPrestatie } from '../feiten/feiten.ts'
import type { Toeval } from '../toeval/toeval.ts'

/** How often a class occurs, roughly as in a real agenda. */
const DRUKTE: Readonly<Record<number, number>> = { 5: 6, 15: 10, 30: 18, 45: 28, 60: 22, 75: 7, 90: 6, 120: 3 }

/** Chooses the prestatie a contact will be made from. Throws RangeError when the facts hold none. */
export function kiesRij(toeval: Toeval, rijen: readonly FeitPrestatie[]): FeitPrestatie {
  if (rijen.length === 0)
    throw new RangeError('de feiten hebben geen prestatie met tarief voor deze setting en beroepscategorie')
  return toeval.weeg(
    rijen.map((rij) => [rij, (DRUKTE[rij.minuten] ?? 1) * (rij.soort === 'behandeling' ? 3 : 1)] as const),
  )
}
