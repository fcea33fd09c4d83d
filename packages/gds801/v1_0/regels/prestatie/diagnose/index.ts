import type { Rule } from '@zorgketen/rules'
import { diagnosecodelijstInCodelijst } from './rc036-diagnosecodelijst-in-codelijst.ts'
import { dsmHoofdgroepGgzInCodelijst } from './rc037-dsm-hoofdgroep-ggz-in-codelijst.ts'
import { dsmHoofdgroepFzInCodelijst } from './rc038-dsm-hoofdgroep-fz-in-codelijst.ts'
import { zorgvraagtypeGgzInCodelijst } from './rc039-zorgvraagtype-ggz-in-codelijst.ts'
import { zorgvraagtypeFzInCodelijst } from './rc040-zorgvraagtype-fz-in-codelijst.ts'
import { gbGgzProfielInCodelijst } from './rc041-gb-ggz-profiel-in-codelijst.ts'
import { privacyZonderDiagnoseTot2024 } from './vc043-privacy-zonder-diagnose-tot-2024.ts'
import { codelijstAanwezig } from './vc044-codelijst-aanwezig.ts'
import { codelijstVanGgzOfFz } from './vc045-codelijst-van-ggz-of-fz.ts'
import { codeBijCodelijst } from './vc046-code-bij-codelijst.ts'
import { codeAlleenBijCodelijst } from './vc047-code-alleen-bij-codelijst.ts'
import { diagnosedatumNietNaVerzending } from './vc048-diagnosedatum-niet-na-verzending.ts'
import { codelijstPastBijDji } from './vc100-codelijst-past-bij-dji.ts'
import { codelijstPastBijGgz } from './vc101-codelijst-past-bij-ggz.ts'
import { codelijstEenKeer } from './vc103-codelijst-een-keer.ts'
import { privacyZonderDiagnoseVanaf2024 } from './vc160-privacy-zonder-diagnose-vanaf-2024.ts'

/** The rules on the diagnoses of a debit line, by official number. */
export const diagnoseRegels: readonly Rule[] = [
  privacyZonderDiagnoseTot2024,
  codelijstAanwezig,
  codelijstVanGgzOfFz,
  codeBijCodelijst,
  codeAlleenBijCodelijst,
  diagnosedatumNietNaVerzending,
  codelijstPastBijDji,
  codelijstPastBijGgz,
  codelijstEenKeer,
  privacyZonderDiagnoseVanaf2024,
  diagnosecodelijstInCodelijst,
  dsmHoofdgroepGgzInCodelijst,
  dsmHoofdgroepFzInCodelijst,
  zorgvraagtypeGgzInCodelijst,
  zorgvraagtypeFzInCodelijst,
  gbGgzProfielInCodelijst,
]
