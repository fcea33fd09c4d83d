import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { diagnosecodelijstInCodelijstVoorbeelden } from './rc036-diagnosecodelijst-in-codelijst.voorbeelden.ts'
import { dsmHoofdgroepGgzInCodelijstVoorbeelden } from './rc037-dsm-hoofdgroep-ggz-in-codelijst.voorbeelden.ts'
import { dsmHoofdgroepFzInCodelijstVoorbeelden } from './rc038-dsm-hoofdgroep-fz-in-codelijst.voorbeelden.ts'
import { zorgvraagtypeGgzInCodelijstVoorbeelden } from './rc039-zorgvraagtype-ggz-in-codelijst.voorbeelden.ts'
import { zorgvraagtypeFzInCodelijstVoorbeelden } from './rc040-zorgvraagtype-fz-in-codelijst.voorbeelden.ts'
import { gbGgzProfielInCodelijstVoorbeelden } from './rc041-gb-ggz-profiel-in-codelijst.voorbeelden.ts'
import { privacyZonderDiagnoseTot2024Voorbeelden } from './vc043-privacy-zonder-diagnose-tot-2024.voorbeelden.ts'
import { codelijstAanwezigVoorbeelden } from './vc044-codelijst-aanwezig.voorbeelden.ts'
import { codelijstVanGgzOfFzVoorbeelden } from './vc045-codelijst-van-ggz-of-fz.voorbeelden.ts'
import { codeBijCodelijstVoorbeelden } from './vc046-code-bij-codelijst.voorbeelden.ts'
import { codeAlleenBijCodelijstVoorbeelden } from './vc047-code-alleen-bij-codelijst.voorbeelden.ts'
import { diagnosedatumNietNaVerzendingVoorbeelden } from './vc048-diagnosedatum-niet-na-verzending.voorbeelden.ts'
import { codelijstPastBijDjiVoorbeelden } from './vc100-codelijst-past-bij-dji.voorbeelden.ts'
import { codelijstPastBijGgzVoorbeelden } from './vc101-codelijst-past-bij-ggz.voorbeelden.ts'
import { codelijstEenKeerVoorbeelden } from './vc103-codelijst-een-keer.voorbeelden.ts'
import { privacyZonderDiagnoseVanaf2024Voorbeelden } from './vc160-privacy-zonder-diagnose-vanaf-2024.voorbeelden.ts'

export const diagnoseVoorbeelden: readonly Voorbeelden<Geval>[] = [
  privacyZonderDiagnoseTot2024Voorbeelden,
  codelijstAanwezigVoorbeelden,
  codelijstVanGgzOfFzVoorbeelden,
  codeBijCodelijstVoorbeelden,
  codeAlleenBijCodelijstVoorbeelden,
  diagnosedatumNietNaVerzendingVoorbeelden,
  codelijstPastBijDjiVoorbeelden,
  codelijstPastBijGgzVoorbeelden,
  codelijstEenKeerVoorbeelden,
  privacyZonderDiagnoseVanaf2024Voorbeelden,
  diagnosecodelijstInCodelijstVoorbeelden,
  dsmHoofdgroepGgzInCodelijstVoorbeelden,
  dsmHoofdgroepFzInCodelijstVoorbeelden,
  zorgvraagtypeGgzInCodelijstVoorbeelden,
  zorgvraagtypeFzInCodelijstVoorbeelden,
  gbGgzProfielInCodelijstVoorbeelden,
]
