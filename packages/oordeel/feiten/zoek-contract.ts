import type { Debetregel } from '@zorgketen/declaratie'
import { AFWEZIG, type Antwoord, NIET_BEKEND } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'
import type { OordeelOmgeving } from '../omgeving/oordeel-omgeving.ts'
import type { Inkoopcontract } from './inkoopcontract.ts'

/**
 * The contract of this declarant and payer on the day of a line: the one the line names, else the first that holds.
 * In an incomplete register another contract than the one named proves nothing.
 */
export function zoekContract(regel: Debetregel, omgeving: OordeelOmgeving): Antwoord<Inkoopcontract> {
  const { contracten } = omgeving.feiten
  let ander: Inkoopcontract | null = null
  for (const inkoop of contracten.alle(omgeving.contractsleutel)) {
    if (!contains(inkoop.contract.geldig, regel.datum)) continue
    if (inkoop.contract.nummer === regel.contract) return inkoop
    ander ??= inkoop
  }
  if (ander !== null && (contracten.volledig || regel.contract === null)) return ander
  return contracten.volledig ? AFWEZIG : NIET_BEKEND
}
