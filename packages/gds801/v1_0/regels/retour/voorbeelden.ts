import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { toekenningDebetFinancieelOfNietVoorbeelden } from './retour9459-toekenning-debet-financieel-of-niet.voorbeelden.ts'
import { toekenningCreditFinancieelOfNietVoorbeelden } from './retour9460-toekenning-credit-financieel-of-niet.voorbeelden.ts'
import { verzenderrolVanRetourVoorbeelden } from './vc003-verzenderrol-van-retour.voorbeelden.ts'
import { ontvangerrolVanRetourVoorbeelden } from './vc005-ontvangerrol-van-retour.voorbeelden.ts'
import { toekenningSluitElkaarUitVoorbeelden } from './vc112-toekenning-sluit-elkaar-uit.voorbeelden.ts'

export const retourVoorbeelden: readonly Voorbeelden<Geval>[] = [
  verzenderrolVanRetourVoorbeelden,
  ontvangerrolVanRetourVoorbeelden,
  toekenningDebetFinancieelOfNietVoorbeelden,
  toekenningCreditFinancieelOfNietVoorbeelden,
  toekenningSluitElkaarUitVoorbeelden,
]
