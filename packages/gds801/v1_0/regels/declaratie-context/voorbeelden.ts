import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { soortDeclarantInCodelijstVoorbeelden } from './rc008-soort-declarant-in-codelijst.voorbeelden.ts'
import { soortZorgaanbiederInCodelijstVoorbeelden } from './rc010-soort-zorgaanbieder-in-codelijst.voorbeelden.ts'
import { informatiesysteemcodeInCodelijstVoorbeelden } from './rc052-informatiesysteemcode-in-codelijst.voorbeelden.ts'
import { betalingAanServicebureauDoorServicebureauVoorbeelden } from './vc007-betaling-aan-servicebureau-door-servicebureau.voorbeelden.ts'
import { factuurdatumNietNaVerzenddatumVoorbeelden } from './vc008-factuurdatum-niet-na-verzenddatum.voorbeelden.ts'
import { informatiesysteemversieBijCodeVoorbeelden } from './vc009-informatiesysteemversie-bij-code.voorbeelden.ts'
import { geenInformatiesysteemversieZonderCodeVoorbeelden } from './vc010-geen-informatiesysteemversie-zonder-code.voorbeelden.ts'
import { eindeBijBeginDeclaratieperiodeVoorbeelden } from './vc012-einde-bij-begin-declaratieperiode.voorbeelden.ts'
import { geenEindeZonderBeginDeclaratieperiodeVoorbeelden } from './vc013-geen-einde-zonder-begin-declaratieperiode.voorbeelden.ts'
import { declaratieperiodeVoorbijBijVerzendingVoorbeelden } from './vc014-declaratieperiode-voorbij-bij-verzending.voorbeelden.ts'
import { declaratieperiodeInVolgordeVoorbeelden } from './vc015-declaratieperiode-in-volgorde.voorbeelden.ts'
import { productieperiodeVanaf2022Voorbeelden } from './vc098-productieperiode-vanaf-2022.voorbeelden.ts'
import { zorgaanbiederNaastZorgverlenerVoorbeelden } from './vc111-zorgaanbieder-naast-zorgverlener.voorbeelden.ts'
import { factuurnummerInSepaTekensVoorbeelden } from './vc171-factuurnummer-in-sepa-tekens.voorbeelden.ts'

export const contextVoorbeelden: readonly Voorbeelden<Geval>[] = [
  betalingAanServicebureauDoorServicebureauVoorbeelden,
  factuurdatumNietNaVerzenddatumVoorbeelden,
  informatiesysteemversieBijCodeVoorbeelden,
  geenInformatiesysteemversieZonderCodeVoorbeelden,
  eindeBijBeginDeclaratieperiodeVoorbeelden,
  geenEindeZonderBeginDeclaratieperiodeVoorbeelden,
  declaratieperiodeVoorbijBijVerzendingVoorbeelden,
  declaratieperiodeInVolgordeVoorbeelden,
  productieperiodeVanaf2022Voorbeelden,
  zorgaanbiederNaastZorgverlenerVoorbeelden,
  factuurnummerInSepaTekensVoorbeelden,
  informatiesysteemcodeInCodelijstVoorbeelden,
  soortDeclarantInCodelijstVoorbeelden,
  soortZorgaanbiederInCodelijstVoorbeelden,
]
