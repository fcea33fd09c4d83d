import type { Rule } from '@zorgketen/rules'
import { prestatiecodelijstCreditInCodelijst } from './rc019-prestatiecodelijst-credit-in-codelijst.ts'
import { begindatumCreditNietNaVerzenddatum } from './vc039-begindatum-credit-niet-na-verzenddatum.ts'
import { codelijstCreditToegestaan } from './vc081-codelijst-credit-toegestaan.ts'
import { geenZpmCreditVoor7125 } from './vc082-geen-zpm-credit-voor-7125.ts'
import { creditNietOpDebetInZelfdeBericht } from './vc102-credit-niet-op-debet-in-zelfde-bericht.ts'
import { codelijst999CreditAlleenViaServicebureau } from './vc132-codelijst-999-credit-alleen-via-servicebureau.ts'
import { creditVersie10Voor2027 } from './vc173-credit-versie-1-0-voor-2027.ts'

/** The rules on the credit line. */
export const creditRegels: readonly Rule[] = [
  begindatumCreditNietNaVerzenddatum,
  codelijstCreditToegestaan,
  geenZpmCreditVoor7125,
  creditNietOpDebetInZelfdeBericht,
  codelijst999CreditAlleenViaServicebureau,
  creditVersie10Voor2027,
  prestatiecodelijstCreditInCodelijst,
]
