import type { Groepsregel } from './groepsregel.ts'

/** How many units a number of minutes gives, and what becomes of the minutes left over. */
export interface Eenhedental {
  readonly aantal: number
  readonly rest: number
  /** `onbekend`: no rule says whether these minutes make a unit; they are not counted in `aantal`. */
  readonly oordeel: 'geen' | 'telt' | 'vervalt' | 'onbekend'
}

/**
 * Cuts a session into units (ZPM-07). A remainder counts only above the limit of the day. Minutes that would count as
 * a remainder but have no whole unit before them stay `onbekend`: the specification speaks of what is left over, and
 * also of a unit "from 30 minutes".
 */
export function countUnits(minuten: number, { eenheidMinuten, restMeerDan }: Groepsregel): Eenhedental {
  const rest = minuten % eenheidMinuten
  const heel = (minuten - rest) / eenheidMinuten
  if (rest === 0) return { aantal: heel, rest, oordeel: 'geen' }
  if (restMeerDan === null) return { aantal: heel, rest, oordeel: 'onbekend' }
  if (rest <= restMeerDan) return { aantal: heel, rest, oordeel: 'vervalt' }
  if (heel === 0) return { aantal: 0, rest, oordeel: 'onbekend' }
  return { aantal: heel + 1, rest, oordeel: 'telt' }
}
