import type { Result } from '@zorgketen/values'
import { celfout } from '../cel-fout-teksten.ts'
import { fromParser } from '../from-parser.ts'
import { type GelezenCel, goed, mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import type { Kolombeeld } from '../kolombeeld.ts'
import { leesNummer } from './nummer.ts'

/**
 * A code of fixed length without a check digit (AGB, UZOVI). Too short: zeros are put back only when a register knows
 * that code; without a register it is a suggestion, because a digit may just as well have been left out elsewhere.
 */
export function leesMetNullen<T>(
  tekst: string,
  lengte: number,
  parse: (cijfers: string) => Result<T>,
  kent: Kolombeeld['kent'],
): GelezenCel {
  return leesNummer(tekst, (cijfers, hersteld) => {
    if (!/^\d+$/.test(cijfers) || cijfers.length >= lengte) return fromParser(cijfers, parse(cijfers), hersteld)
    const metNullen = cijfers.padStart(lengte, '0')
    if (!parse(metNullen).ok) return fromParser(cijfers, parse(cijfers), hersteld)
    return kent?.(metNullen) === true
      ? goed(metNullen, herstel('voorloopnul'))
      : mis(celfout('voorloopnul', [metNullen]))
  })
}
