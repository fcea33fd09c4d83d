import type { Agb, EpochDay, Uzovi } from '@zorgketen/values'
import type { Contract } from './contract.ts'
import { latestOn } from './latest.ts'

/**
 * The contract of a declarant with a payer that holds on a day, or null when there is none (DFZ-20).
 * Contracts hold per declarant AGB, never per organisation. Of several the one that began last counts.
 */
export function contractOn<C extends Contract>(
  contracten: readonly C[],
  declarant: Agb,
  betaler: Uzovi,
  dag: EpochDay,
): C | null {
  return latestOn(
    contracten.filter((contract) => contract.declarant === declarant && contract.betaler === betaler),
    dag,
  )
}
