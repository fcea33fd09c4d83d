import type { Rule } from '@zorgketen/rules'
import { titelBegintNietNaVerzending } from './vc054-titel-begint-niet-na-verzending.ts'
import { titelEindigtNietVoorBegin } from './vc055-titel-eindigt-niet-voor-begin.ts'
import { nietAanVerzekeraar } from './vc059-niet-aan-verzekeraar.ts'

/** The rules on the placement decision of a debit line, by official number. */
export const plaatsingsbesluitRegels: readonly Rule[] = [
  titelBegintNietNaVerzending,
  titelEindigtNietVoorBegin,
  nietAanVerzekeraar,
]
