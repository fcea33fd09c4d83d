import type { Kast } from '../opslag/opslag.ts'
import type { Contractoordeel } from '../stam/invoer/contractoordeel.ts'
import type { Oordeelgereedschap } from '../stappen/judge.ts'
import { packsVan } from './codes-op.ts'
import { makeContractoordeel } from './contracttarief.ts'
import { referentieVan } from './referentie-van.ts'

/** Judges agreed tariffs by the lists this organisation goes by. */
export const contractoordeelVan = async (kast: Kast, gereedschap: Oordeelgereedschap): Promise<Contractoordeel> =>
  makeContractoordeel(await referentieVan(kast, gereedschap), packsVan(await kast.organisaties.eigen()))
