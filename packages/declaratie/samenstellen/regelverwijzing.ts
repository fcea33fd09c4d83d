import type { RegelVerwijzing } from '../model/declaratieregel.ts'

// CL0004: type 06, the only one that may go to DJI (VC106), and then bare (VC108).
const TYPE_FZ = '06'

/** The referral as this payer may get it. */
export function regelverwijzing(verwijzing: RegelVerwijzing | null, isDji: boolean): RegelVerwijzing | null {
  if (!isDji || verwijzing === null) return verwijzing
  return verwijzing.soort === TYPE_FZ ? { soort: TYPE_FZ, datum: null, verwijzer: null } : null
}
