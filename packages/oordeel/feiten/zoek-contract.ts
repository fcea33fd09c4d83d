import type { Contract } from '@zorgketen/contract'
import type { Debetregel } from '@zorgketen/declaratie'
import { AFWEZIG, type Antwoord, NIET_BEKEND } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'
import type { OordeelOmgeving } from '../omgeving/oordeel-omgeving.ts'

/**
 * The contract of this declarant and payer on the day of a line: the one the line names, else the one that began
 * last.
 * In an incomplete register another contract than the one named proves nothing.
 */
export function zoekContract(regel: Debetregel, omgeving: OordeelOmgeving): Antwoord<Contract> {
  const { contracten } = omgeving.feiten
  let ander: Contract | null = null
  for (const contract of contracten.alle(omgeving.contractsleutel)) {
    if (!contains(contract.geldig, regel.datum)) continue
    if (contract.nummer === regel.contract) return contract
    if (ander === null || contract.geldig.van >= ander.geldig.van) ander = contract
  }
  if (ander !== null && (contracten.volledig || regel.contract === null)) return ander
  return contracten.volledig ? AFWEZIG : NIET_BEKEND
}
