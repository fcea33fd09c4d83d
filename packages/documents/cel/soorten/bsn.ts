import { parseBsn } from '@zorgketen/values'
import { fromParser } from '../from-parser.ts'
import type { GelezenCel } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import { leesNummer } from './nummer.ts'

/** Eight digits are mended because the elfproef confirms the zero; fewer are not: two zeros lost cannot be told from a typing error. */
export function leesBsn(tekst: string): GelezenCel {
  return leesNummer(tekst, (cijfers, hersteld) => {
    const metNul = `0${cijfers}`
    if (cijfers.length === 8 && parseBsn(metNul).ok)
      return fromParser(metNul, parseBsn(metNul), herstel('voorloopnul-bsn'))
    return fromParser(cijfers, parseBsn(cijfers), hersteld)
  })
}
