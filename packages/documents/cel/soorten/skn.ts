import { parseSkn } from '@zorgketen/values'
import { fromParser } from '../from-parser.ts'
import type { GelezenCel } from '../gelezen-cel.ts'
import { leesNummer } from './nummer.ts'

/** Seven and eight digits both exist and there is no check digit, so a lost zero cannot be seen and none is put back. */
export function leesSkn(tekst: string): GelezenCel {
  return leesNummer(tekst, (cijfers, hersteld) => fromParser(cijfers, parseSkn(cijfers), hersteld))
}
