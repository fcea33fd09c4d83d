import type { Minutes } from '@zorgketen/values'
import { GRENS_AFWIJKING } from '../consult/planned-minutes.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { Stam } from '../stam/stam.ts'
import { countUnits } from './count-units.ts'
import type { Groepsregel } from './groepsregel.ts'

export interface GeteldeTijd {
  readonly minuten: Minutes
  readonly tijdsoort: 'gepland' | 'gerealiseerd'
}

/**
 * The minutes of a session that count (ZPM-06 holds for groups too): planned when planning = realisatie is recorded,
 * the plan gives a unit, and the real time deviates no more than 15 minutes; else realised.
 */
export function countedTime(sessie: Groepssessie, stam: Stam, regel: Groepsregel): GeteldeTijd {
  const { geplandeMinuten: gepland, directeMinuten } = sessie
  const telt =
    gepland !== null &&
    stam.besluitOp(sessie.datum) !== null &&
    countUnits(gepland, regel).aantal > 0 &&
    Math.abs(directeMinuten - gepland) <= GRENS_AFWIJKING
  return telt ? { minuten: gepland, tijdsoort: 'gepland' } : { minuten: directeMinuten, tijdsoort: 'gerealiseerd' }
}
