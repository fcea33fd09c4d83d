import type { Rule } from '@zorgketen/rules'
import { diagnosestellerSoortInCodelijst } from './rc043-soort-in-codelijst.ts'
import { diagnosestellerSpecificatieInCodelijst } from './rc044-specificatie-in-codelijst.ts'
import { diagnosestellerRolInCodelijst } from './rc045-rol-in-codelijst.ts'
import { diagnosestellerAgbCodeZonderOmschrijving } from './vc072-agb-code-zonder-omschrijving.ts'
import { diagnosestellerAgbCodeMetSoort } from './vc074-agb-code-met-soort.ts'
import { diagnosestellerSoortAlleenBijAgbCode } from './vc076-soort-alleen-bij-agb-code.ts'
import { specificatieZonderAgbCode } from './vc078-specificatie-zonder-agb-code.ts'
import { naamBijSpecificatie } from './vc080-naam-bij-specificatie.ts'
import { diagnosestellerIsAangeduid } from './vc085-is-aangeduid.ts'

/** The rules on who made a diagnosis, by official number. */
export const diagnosestellerRegels: readonly Rule[] = [
  diagnosestellerAgbCodeZonderOmschrijving,
  diagnosestellerAgbCodeMetSoort,
  diagnosestellerSoortAlleenBijAgbCode,
  specificatieZonderAgbCode,
  naamBijSpecificatie,
  diagnosestellerIsAangeduid,
  diagnosestellerSoortInCodelijst,
  diagnosestellerSpecificatieInCodelijst,
  diagnosestellerRolInCodelijst,
]
