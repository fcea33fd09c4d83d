import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { geslachtDebiteurInCodelijstVoorbeelden } from './rc015-geslacht-debiteur-in-codelijst.voorbeelden.ts'
import { geslachtVerzekerdeInCodelijstVoorbeelden } from './rc015-geslacht-verzekerde-in-codelijst.voorbeelden.ts'
import { soortRelatieInCodelijstVoorbeelden } from './rc016-soort-relatie-in-codelijst.voorbeelden.ts'
import { incassocodeInCodelijstVoorbeelden } from './rc017-incassocode-in-codelijst.voorbeelden.ts'
import { facturatievormInCodelijstVoorbeelden } from './rc018-facturatievorm-in-codelijst.voorbeelden.ts'
import { naamgebruikInCodelijstVoorbeelden } from './rc047-naamgebruik-in-codelijst.voorbeelden.ts'
import { aanduidingBijNummerInCodelijstVoorbeelden } from './rc048-aanduiding-bij-nummer-in-codelijst.voorbeelden.ts'
import { landInCodelijstVoorbeelden } from './rc050-land-in-codelijst.voorbeelden.ts'
import { adressoortInCodelijstVoorbeelden } from './rc051-adressoort-in-codelijst.voorbeelden.ts'
import { geenBsnVoorDjiEnBuitenlandVoorbeelden } from './vc017-geen-bsn-voor-dji-en-buitenland.voorbeelden.ts'
import { bsnOfVerzekerdennummerVoorbeelden } from './vc018-bsn-of-verzekerdennummer.voorbeelden.ts'
import { uzoviIsOntvangerVoorbeelden } from './vc019-uzovi-is-ontvanger.voorbeelden.ts'
import { verzekerdennummerZonderBsnVoorbeelden } from './vc020-verzekerdennummer-zonder-bsn.voorbeelden.ts'
import { geboortedatumNietNaVerzenddatumVoorbeelden } from './vc021-geboortedatum-niet-na-verzenddatum.voorbeelden.ts'
import { geenGeboortedatumVoorDjiVoorbeelden } from './vc022-geen-geboortedatum-voor-dji.voorbeelden.ts'
import { geboortedatumBehalveVoorDjiVoorbeelden } from './vc023-geboortedatum-behalve-voor-dji.voorbeelden.ts'
import { buitenlandverzekerdeVoor7125Voorbeelden } from './vc024-buitenlandverzekerde-voor-7125.voorbeelden.ts'
import { aanvullendeGegevensVoorServicebureauVoorbeelden } from './vc025-aanvullende-gegevens-voor-servicebureau.voorbeelden.ts'
import { gegevensAlleenVoorServicebureauVoorbeelden } from './vc026-gegevens-alleen-voor-servicebureau.voorbeelden.ts'
import { geboortedatumDebiteurNietNaVerzenddatumVoorbeelden } from './vc027-geboortedatum-debiteur-niet-na-verzenddatum.voorbeelden.ts'
import { soortRelatieBijOverlijdenVoorbeelden } from './vc028-soort-relatie-bij-overlijden.voorbeelden.ts'
import { buitenlandverzekerdeAlleenVoor7125Voorbeelden } from './vc056-buitenlandverzekerde-alleen-voor-7125.voorbeelden.ts'
import { geenVerzekerdennummerNaastBsnVoorbeelden } from './vc060-geen-verzekerdennummer-naast-bsn.voorbeelden.ts'

export const verzekerdeVoorbeelden: readonly Voorbeelden<Geval>[] = [
  geenBsnVoorDjiEnBuitenlandVoorbeelden,
  bsnOfVerzekerdennummerVoorbeelden,
  uzoviIsOntvangerVoorbeelden,
  verzekerdennummerZonderBsnVoorbeelden,
  geboortedatumNietNaVerzenddatumVoorbeelden,
  geenGeboortedatumVoorDjiVoorbeelden,
  geboortedatumBehalveVoorDjiVoorbeelden,
  buitenlandverzekerdeVoor7125Voorbeelden,
  aanvullendeGegevensVoorServicebureauVoorbeelden,
  gegevensAlleenVoorServicebureauVoorbeelden,
  buitenlandverzekerdeAlleenVoor7125Voorbeelden,
  geenVerzekerdennummerNaastBsnVoorbeelden,
  geboortedatumDebiteurNietNaVerzenddatumVoorbeelden,
  soortRelatieBijOverlijdenVoorbeelden,
  geslachtVerzekerdeInCodelijstVoorbeelden,
  geslachtDebiteurInCodelijstVoorbeelden,
  soortRelatieInCodelijstVoorbeelden,
  incassocodeInCodelijstVoorbeelden,
  facturatievormInCodelijstVoorbeelden,
  naamgebruikInCodelijstVoorbeelden,
  aanduidingBijNummerInCodelijstVoorbeelden,
  landInCodelijstVoorbeelden,
  adressoortInCodelijstVoorbeelden,
]
