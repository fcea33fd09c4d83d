import type { ContractDocument } from '../documenten/overeenkomst.ts'
import type { Uitleg } from './tabel.ts'

/** What is wrong with the agreed tariff of a product; null when nothing is, or when no source limits it. */
export type Contractoordeel = (product: ContractDocument['producten'][number]) => Uitleg | null
