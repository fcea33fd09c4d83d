import type { Debetregel } from '@zorgketen/declaratie'
import type { Antwoord, Register } from '@zorgketen/rules'
import type { Agb } from '@zorgketen/values'
import type { Plaatsing } from '@zorgketen/zorgtraject'

/**
 * The plaatsingsbesluit a line names, as the register has it; null when the line names none. After a move a number
 * can stand at several providers: the row of this declarant then counts.
 */
export function findPlaatsing(
  plaatsingen: Register<Plaatsing>,
  declarant: Agb,
  regel: Debetregel,
): Antwoord<Plaatsing> | null {
  if (regel.plaatsing === null) return null
  const rijen = plaatsingen.alle(regel.plaatsing.nummer)
  if (rijen.length > 1) {
    for (const rij of rijen) if (rij.declarant === declarant) return rij
  }
  return rijen[0] ?? plaatsingen.zoek(regel.plaatsing.nummer)
}
