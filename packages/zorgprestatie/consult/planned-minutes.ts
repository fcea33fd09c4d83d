import type { Minutes } from '@zorgketen/values'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'

/** A real duration further than this from the planned one, either way, is what counts (ZPM-06). In minutes. */
export const GRENS_AFWIJKING = 15

/**
 * The planned minutes when they count as realised, else null and the realised minutes count (ZPM-06).
 * A plan shorter than the shortest consult is no planned consult, so there is nothing to count as realised.
 */
export function plannedMinutes(registratie: Consultregistratie, stam: Stam, tarieven: Tarieven): Minutes | null {
  const gepland = registratie.geplandeMinuten
  if (gepland === null || stam.besluitOp(registratie.datum) === null) return null
  if (tarieven.duurklasse(gepland, registratie.datum) === 0) return null
  return Math.abs(registratie.directeMinuten - gepland) > GRENS_AFWIJKING ? null : gepland
}
