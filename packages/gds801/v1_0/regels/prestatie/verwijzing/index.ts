import type { Rule } from '@zorgketen/rules'
import { typeVerwijzingInCodelijst } from './rc031-type-verwijzing-in-codelijst.ts'
import { verwijsdatumNietNaBegin } from './vc042-verwijsdatum-niet-na-begin.ts'
import { djiAlleenAndereGrond } from './vc106-dji-alleen-andere-grond.ts'
import { verwijzerMetAgbCode } from './vc107-verwijzer-met-agb-code.ts'
import { zonderVerwijzingGeenVerwijzer } from './vc108-zonder-verwijzing-geen-verwijzer.ts'
import { verwijzerMetSpecificatie } from './vc109-verwijzer-met-specificatie.ts'
import { zonderVerwijzingAlleenServicebureau } from './vc110-zonder-verwijzing-alleen-servicebureau.ts'

/** The rules on the referral of a debit line, by official number. */
export const verwijzingRegels: readonly Rule[] = [
  verwijsdatumNietNaBegin,
  djiAlleenAndereGrond,
  verwijzerMetAgbCode,
  zonderVerwijzingGeenVerwijzer,
  verwijzerMetSpecificatie,
  zonderVerwijzingAlleenServicebureau,
  typeVerwijzingInCodelijst,
]
