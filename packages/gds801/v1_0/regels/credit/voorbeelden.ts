import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { prestatiecodelijstCreditInCodelijstVoorbeelden } from './rc019-prestatiecodelijst-credit-in-codelijst.voorbeelden.ts'
import { begindatumCreditNietNaVerzenddatumVoorbeelden } from './vc039-begindatum-credit-niet-na-verzenddatum.voorbeelden.ts'
import { codelijstCreditToegestaanVoorbeelden } from './vc081-codelijst-credit-toegestaan.voorbeelden.ts'
import { geenZpmCreditVoor7125Voorbeelden } from './vc082-geen-zpm-credit-voor-7125.voorbeelden.ts'
import { creditNietOpDebetInZelfdeBerichtVoorbeelden } from './vc102-credit-niet-op-debet-in-zelfde-bericht.voorbeelden.ts'
import { codelijst999CreditAlleenViaServicebureauVoorbeelden } from './vc132-codelijst-999-credit-alleen-via-servicebureau.voorbeelden.ts'
import { creditVersie10Voor2027Voorbeelden } from './vc173-credit-versie-1-0-voor-2027.voorbeelden.ts'

export const creditVoorbeelden: readonly Voorbeelden<Geval>[] = [
  begindatumCreditNietNaVerzenddatumVoorbeelden,
  codelijstCreditToegestaanVoorbeelden,
  geenZpmCreditVoor7125Voorbeelden,
  creditNietOpDebetInZelfdeBerichtVoorbeelden,
  codelijst999CreditAlleenViaServicebureauVoorbeelden,
  creditVersie10Voor2027Voorbeelden,
  prestatiecodelijstCreditInCodelijstVoorbeelden,
]
