import type { Contract } from '@zorgketen/contract'
import type { Debetregel } from '@zorgketen/declaratie'
import { AFWEZIG, type Antwoord, NIET_BEKEND } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'

/**
 * Of the contracts of this declarant and payer the one that counts on the day of a line: the one the line names, else
 * the one that began last. In an incomplete register another contract than the one named proves nothing.
 */
export function findContract(
  contracten: readonly Contract[],
  volledig: boolean,
  regel: Debetregel,
): Antwoord<Contract> {
  let ander: Contract | null = null
  for (const contract of contracten) {
    if (!contains(contract.geldig, regel.datum)) continue
    if (contract.nummer === regel.contract) return contract
    if (ander === null || contract.geldig.van >= ander.geldig.van) ander = contract
  }
  if (ander !== null && (volledig || regel.contract === null)) return ander
  return volledig ? AFWEZIG : NIET_BEKEND
}
