import { contains, type EpochDay } from '@zorgketen/values'
import type { Contract, Inkoopproduct } from './contract.ts'
import { latestOn } from './latest.ts'

// A contract never changes once made, and a payer looks up millions of lines in the same few contracts.
const indexes = new WeakMap<Contract, ReadonlyMap<string, readonly Inkoopproduct[]>>()

/**
 * What the contract says of a prestatiecode on a day: the product with its agreed tariff in cents, or null when the
 * code is not on the contract or the contract itself does not hold on that day (DFZ-03, DFZ-20).
 */
export function findProduct(contract: Contract, code: string, dag: EpochDay): Inkoopproduct | null {
  if (!contains(contract.geldig, dag)) return null
  const producten = indexOf(contract).get(code)
  return producten === undefined ? null : latestOn(producten, dag)
}

function indexOf(contract: Contract): ReadonlyMap<string, readonly Inkoopproduct[]> {
  const known = indexes.get(contract)
  if (known !== undefined) return known
  const index = new Map<string, Inkoopproduct[]>()
  for (const product of contract.producten) {
    const same = index.get(product.prestatiecode)
    if (same === undefined) index.set(product.prestatiecode, [product])
    else same.push(product)
  }
  indexes.set(contract, index)
  return index
}
