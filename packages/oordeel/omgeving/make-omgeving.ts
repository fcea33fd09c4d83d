import type { Declaratie, Declaratieregel } from '@zorgketen/declaratie'
import { type EpochDay, periodOfMaand } from '@zorgketen/values'
import { contractSleutel } from '../feiten/contract-sleutel.ts'
import type { OordeelFeiten } from '../feiten/oordeel-feiten.ts'
import type { OordeelOmgeving } from './oordeel-omgeving.ts'

/** The surroundings of one declaration, and the pointer that the walker moves from line to line. */
export interface Wandeling {
  readonly omgeving: OordeelOmgeving
  readonly at: (regel: Declaratieregel) => void
}

export function makeOmgeving(
  declaratie: Declaratie,
  feiten: OordeelFeiten,
  vandaag: EpochDay,
  gecrediteerd: ReadonlySet<string>,
): Wandeling {
  let hier: Declaratieregel | null = null
  const omgeving: OordeelOmgeving = {
    feiten,
    vandaag,
    declaratie,
    maand: periodOfMaand(declaratie.maand),
    contractsleutel: contractSleutel(declaratie.declarant.agb, declaratie.betaler.uzovi),
    gecrediteerd,
    pad: () => (hier === null ? `declaratie ${declaratie.factuurnummer}` : `regel ${hier.referentie}`),
  }
  const at = (regel: Declaratieregel): void => {
    hier = regel
  }
  return { omgeving, at }
}
