import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { diagnosestellerSoortInCodelijstVoorbeelden } from './rc043-soort-in-codelijst.voorbeelden.ts'
import { diagnosestellerSpecificatieInCodelijstVoorbeelden } from './rc044-specificatie-in-codelijst.voorbeelden.ts'
import { diagnosestellerRolInCodelijstVoorbeelden } from './rc045-rol-in-codelijst.voorbeelden.ts'
import { diagnosestellerAgbCodeZonderOmschrijvingVoorbeelden } from './vc072-agb-code-zonder-omschrijving.voorbeelden.ts'
import { diagnosestellerAgbCodeMetSoortVoorbeelden } from './vc074-agb-code-met-soort.voorbeelden.ts'
import { diagnosestellerSoortAlleenBijAgbCodeVoorbeelden } from './vc076-soort-alleen-bij-agb-code.voorbeelden.ts'
import { specificatieZonderAgbCodeVoorbeelden } from './vc078-specificatie-zonder-agb-code.voorbeelden.ts'
import { naamBijSpecificatieVoorbeelden } from './vc080-naam-bij-specificatie.voorbeelden.ts'
import { diagnosestellerIsAangeduidVoorbeelden } from './vc085-is-aangeduid.voorbeelden.ts'

export const diagnosestellerVoorbeelden: readonly Voorbeelden<Geval>[] = [
  diagnosestellerAgbCodeZonderOmschrijvingVoorbeelden,
  diagnosestellerAgbCodeMetSoortVoorbeelden,
  diagnosestellerSoortAlleenBijAgbCodeVoorbeelden,
  specificatieZonderAgbCodeVoorbeelden,
  naamBijSpecificatieVoorbeelden,
  diagnosestellerIsAangeduidVoorbeelden,
  diagnosestellerSoortInCodelijstVoorbeelden,
  diagnosestellerSpecificatieInCodelijstVoorbeelden,
  diagnosestellerRolInCodelijstVoorbeelden,
]
