import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { titelBegintNietNaVerzendingVoorbeelden } from './vc054-titel-begint-niet-na-verzending.voorbeelden.ts'
import { titelEindigtNietVoorBeginVoorbeelden } from './vc055-titel-eindigt-niet-voor-begin.voorbeelden.ts'
import { nietAanVerzekeraarVoorbeelden } from './vc059-niet-aan-verzekeraar.voorbeelden.ts'

export const plaatsingsbesluitVoorbeelden: readonly Voorbeelden<Geval>[] = [
  titelBegintNietNaVerzendingVoorbeelden,
  titelEindigtNietVoorBeginVoorbeelden,
  nietAanVerzekeraarVoorbeelden,
]
