import type { Rule } from '@zorgketen/rules'
import { debetcreditcodeInCodelijst } from './rc046-debetcreditcode-in-codelijst.ts'
import { totaalIsSomVanRegels } from './vc016-totaal-is-som-van-regels.ts'

/** The rules on the totals of the message. */
export const overzichtRegels: readonly Rule[] = [totaalIsSomVanRegels, debetcreditcodeInCodelijst]
