import { findProduct } from '@zorgketen/contract'
import type { Debetregel, Declaratie, Declaratieregel } from '@zorgketen/declaratie'
import { isGemis } from '@zorgketen/rules'
import { type EpochDay, periodOfMaand } from '@zorgketen/values'
import { contractSleutel } from '../feiten/contract-sleutel.ts'
import { findContract } from '../feiten/find-contract.ts'
import { findPlaatsing } from '../feiten/find-plaatsing.ts'
import type { OordeelFeiten } from '../feiten/oordeel-feiten.ts'
import type { OordeelOmgeving } from './oordeel-omgeving.ts'
import { rememberLast } from './remember-last.ts'

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
  const { agb } = declaratie.declarant
  // Absent registers: no rule that needs them runs, so nobody asks.
  const contracten = feiten.namen.has('contracten')
    ? feiten.contracten.alle(contractSleutel(agb, declaratie.betaler.uzovi))
    : []
  const plaatsing = rememberLast((regel: Debetregel) => findPlaatsing(feiten.plaatsingen, agb, regel))
  const contract = rememberLast((regel: Debetregel) => findContract(contracten, feiten.contracten.volledig, regel))
  let hier: Declaratieregel | null = null
  const omgeving: OordeelOmgeving = {
    feiten,
    vandaag,
    declaratie,
    maand: periodOfMaand(declaratie.maand),
    plaatsing,
    eigenPlaatsing: rememberLast((regel) => {
      const antwoord = plaatsing(regel)
      if (antwoord === null || isGemis(antwoord)) return antwoord
      return antwoord.skn === regel.verzekerde.skn && antwoord.declarant === agb ? antwoord : null
    }),
    contract,
    product: rememberLast((regel) => {
      const antwoord = contract(regel)
      return isGemis(antwoord) ? null : findProduct(antwoord, regel.code, regel.datum)
    }),
    contracten,
    gecrediteerd,
    pad: () => (hier === null ? `declaratie ${declaratie.factuurnummer}` : `regel ${hier.referentie}`),
  }
  const at = (regel: Declaratieregel): void => {
    hier = regel
  }
  return { omgeving, at }
}
