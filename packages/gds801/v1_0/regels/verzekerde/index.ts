import type { Rule } from '@zorgketen/rules'
import { geslachtDebiteurInCodelijst } from './rc015-geslacht-debiteur-in-codelijst.ts'
import { geslachtVerzekerdeInCodelijst } from './rc015-geslacht-verzekerde-in-codelijst.ts'
import { soortRelatieInCodelijst } from './rc016-soort-relatie-in-codelijst.ts'
import { incassocodeInCodelijst } from './rc017-incassocode-in-codelijst.ts'
import { facturatievormInCodelijst } from './rc018-facturatievorm-in-codelijst.ts'
import { naamgebruikInCodelijst } from './rc047-naamgebruik-in-codelijst.ts'
import { aanduidingBijNummerInCodelijst } from './rc048-aanduiding-bij-nummer-in-codelijst.ts'
import { landInCodelijst } from './rc050-land-in-codelijst.ts'
import { adressoortInCodelijst } from './rc051-adressoort-in-codelijst.ts'
import { geenBsnVoorDjiEnBuitenland } from './vc017-geen-bsn-voor-dji-en-buitenland.ts'
import { bsnOfVerzekerdennummer } from './vc018-bsn-of-verzekerdennummer.ts'
import { uzoviIsOntvanger } from './vc019-uzovi-is-ontvanger.ts'
import { verzekerdennummerZonderBsn } from './vc020-verzekerdennummer-zonder-bsn.ts'
import { geboortedatumNietNaVerzenddatum } from './vc021-geboortedatum-niet-na-verzenddatum.ts'
import { geenGeboortedatumVoorDji } from './vc022-geen-geboortedatum-voor-dji.ts'
import { geboortedatumBehalveVoorDji } from './vc023-geboortedatum-behalve-voor-dji.ts'
import { buitenlandverzekerdeVoor7125 } from './vc024-buitenlandverzekerde-voor-7125.ts'
import { aanvullendeGegevensVoorServicebureau } from './vc025-aanvullende-gegevens-voor-servicebureau.ts'
import { gegevensAlleenVoorServicebureau } from './vc026-gegevens-alleen-voor-servicebureau.ts'
import { geboortedatumDebiteurNietNaVerzenddatum } from './vc027-geboortedatum-debiteur-niet-na-verzenddatum.ts'
import { soortRelatieBijOverlijden } from './vc028-soort-relatie-bij-overlijden.ts'
import { buitenlandverzekerdeAlleenVoor7125 } from './vc056-buitenlandverzekerde-alleen-voor-7125.ts'
import { geenVerzekerdennummerNaastBsn } from './vc060-geen-verzekerdennummer-naast-bsn.ts'

/** The rules on the insured and the additional data a service bureau gets. */
export const verzekerdeRegels: readonly Rule[] = [
  geenBsnVoorDjiEnBuitenland,
  bsnOfVerzekerdennummer,
  uzoviIsOntvanger,
  verzekerdennummerZonderBsn,
  geboortedatumNietNaVerzenddatum,
  geenGeboortedatumVoorDji,
  geboortedatumBehalveVoorDji,
  buitenlandverzekerdeVoor7125,
  aanvullendeGegevensVoorServicebureau,
  gegevensAlleenVoorServicebureau,
  buitenlandverzekerdeAlleenVoor7125,
  geenVerzekerdennummerNaastBsn,
  geboortedatumDebiteurNietNaVerzenddatum,
  soortRelatieBijOverlijden,
  geslachtVerzekerdeInCodelijst,
  geslachtDebiteurInCodelijst,
  soortRelatieInCodelijst,
  incassocodeInCodelijst,
  facturatievormInCodelijst,
  naamgebruikInCodelijst,
  aanduidingBijNummerInCodelijst,
  landInCodelijst,
  adressoortInCodelijst,
]
