export type { Contract, Inkoopproduct } from './contract.ts'
export { contractOn } from './contract-on.ts'
export { findProduct } from './find-product.ts'
