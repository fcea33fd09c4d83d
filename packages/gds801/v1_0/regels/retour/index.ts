import type { Rule } from '@zorgketen/rules'
import { toekenningDebetFinancieelOfNiet } from './retour9459-toekenning-debet-financieel-of-niet.ts'
import { toekenningCreditFinancieelOfNiet } from './retour9460-toekenning-credit-financieel-of-niet.ts'
import { verzenderrolVanRetour } from './vc003-verzenderrol-van-retour.ts'
import { ontvangerrolVanRetour } from './vc005-ontvangerrol-van-retour.ts'
import { toekenningSluitElkaarUit } from './vc112-toekenning-sluit-elkaar-uit.ts'

/** The rules on the answer (GDS802). */
export const retourRegels: readonly Rule[] = [
  verzenderrolVanRetour,
  ontvangerrolVanRetour,
  toekenningDebetFinancieelOfNiet,
  toekenningCreditFinancieelOfNiet,
  toekenningSluitElkaarUit,
]
