import type { Rule } from '@zorgketen/rules'
import { kenmerklijstInCodelijst } from './rc029-kenmerklijst-in-codelijst.ts'
import { zorglabelInCodelijst } from './rc030-zorglabel-in-codelijst.ts'
import { alleenZorglabel } from './vc061-alleen-zorglabel.ts'

/** The rules on the characteristics of a debit line, by official number. */
export const kenmerkRegels: readonly Rule[] = [alleenZorglabel, kenmerklijstInCodelijst, zorglabelInCodelijst]
