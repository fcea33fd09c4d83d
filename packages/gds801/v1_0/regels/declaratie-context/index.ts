import type { Rule } from '@zorgketen/rules'
import { soortDeclarantInCodelijst } from './rc008-soort-declarant-in-codelijst.ts'
import { soortZorgaanbiederInCodelijst } from './rc010-soort-zorgaanbieder-in-codelijst.ts'
import { informatiesysteemcodeInCodelijst } from './rc052-informatiesysteemcode-in-codelijst.ts'
import { betalingAanServicebureauDoorServicebureau } from './vc007-betaling-aan-servicebureau-door-servicebureau.ts'
import { factuurdatumNietNaVerzenddatum } from './vc008-factuurdatum-niet-na-verzenddatum.ts'
import { informatiesysteemversieBijCode } from './vc009-informatiesysteemversie-bij-code.ts'
import { geenInformatiesysteemversieZonderCode } from './vc010-geen-informatiesysteemversie-zonder-code.ts'
import { eindeBijBeginDeclaratieperiode } from './vc012-einde-bij-begin-declaratieperiode.ts'
import { geenEindeZonderBeginDeclaratieperiode } from './vc013-geen-einde-zonder-begin-declaratieperiode.ts'
import { declaratieperiodeVoorbijBijVerzending } from './vc014-declaratieperiode-voorbij-bij-verzending.ts'
import { declaratieperiodeInVolgorde } from './vc015-declaratieperiode-in-volgorde.ts'
import { productieperiodeVanaf2022 } from './vc098-productieperiode-vanaf-2022.ts'
import { zorgaanbiederNaastZorgverlener } from './vc111-zorgaanbieder-naast-zorgverlener.ts'
import { factuurnummerInSepaTekens } from './vc171-factuurnummer-in-sepa-tekens.ts'

/** The rules on the declaration context and its parties. */
export const contextRegels: readonly Rule[] = [
  betalingAanServicebureauDoorServicebureau,
  factuurdatumNietNaVerzenddatum,
  informatiesysteemversieBijCode,
  geenInformatiesysteemversieZonderCode,
  eindeBijBeginDeclaratieperiode,
  geenEindeZonderBeginDeclaratieperiode,
  declaratieperiodeVoorbijBijVerzending,
  declaratieperiodeInVolgorde,
  productieperiodeVanaf2022,
  zorgaanbiederNaastZorgverlener,
  factuurnummerInSepaTekens,
  informatiesysteemcodeInCodelijst,
  soortDeclarantInCodelijst,
  soortZorgaanbiederInCodelijst,
]
