import type { Debetregel } from '@zorgketen/declaratie'
import type { Antwoord } from '@zorgketen/rules'
import type { Plaatsing } from '@zorgketen/zorgtraject'
import type { OordeelOmgeving } from '../omgeving/oordeel-omgeving.ts'

/**
 * The plaatsingsbesluit a line names, as the register has it; null when the line names none. After a move a number
 * can stand at several providers: the row of this declarant then counts.
 */
export function zoekPlaatsing(regel: Debetregel, omgeving: OordeelOmgeving): Antwoord<Plaatsing> | null {
  if (regel.plaatsing === null) return null
  const { plaatsingen } = omgeving.feiten
  const rijen = plaatsingen.alle(regel.plaatsing.nummer)
  if (rijen.length > 1) {
    for (const rij of rijen) if (rij.declarant === omgeving.declaratie.declarant.agb) return rij
  }
  return rijen[0] ?? plaatsingen.zoek(regel.plaatsing.nummer)
}
