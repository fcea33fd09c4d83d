import type { Contract, Inkoopproduct } from '@zorgketen/contract'
import { type Agb, contains, type EpochDay, type Uzovi } from '@zorgketen/values'

/** A contract with its products by prestatiecode: a contract holds hundreds of products, and every line asks for one. */
export interface Inkoopcontract {
  readonly contract: Contract
  readonly producten: ReadonlyMap<string, readonly Inkoopproduct[]>
}

export function indexContract(contract: Contract): Inkoopcontract {
  const producten = new Map<string, Inkoopproduct[]>()
  for (const product of contract.producten) {
    const lijst = producten.get(product.prestatiecode)
    if (lijst === undefined) producten.set(product.prestatiecode, [product])
    else lijst.push(product)
  }
  return { contract, producten }
}

/** Contracts are kept by the two parties that made them. */
export const contractSleutel = (declarant: Agb, betaler: Uzovi): string => `${declarant} ${betaler}`

/** The product as it was bought for a day, or null when the contract does not hold it then. */
export function productOp(inkoop: Inkoopcontract, code: string, dag: EpochDay): Inkoopproduct | null {
  const lijst = inkoop.producten.get(code)
  if (lijst === undefined) return null
  for (const product of lijst) if (contains(product.geldig, dag)) return product
  return null
}
