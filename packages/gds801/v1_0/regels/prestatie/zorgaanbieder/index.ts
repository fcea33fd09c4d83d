import type { Rule } from '@zorgketen/rules'
import { zorgaanbiederSoortInCodelijst } from './rc023-soort-in-codelijst.ts'
import { zorgaanbiederSpecificatieInCodelijst } from './rc024-specificatie-in-codelijst.ts'
import { zorgaanbiederRolInCodelijst } from './rc025-rol-in-codelijst.ts'
import { beroepInCodelijst } from './rc026-beroep-in-codelijst.ts'
import { zorgaanbiederAgbCodeZonderOmschrijving } from './vc057-agb-code-zonder-omschrijving.ts'
import { zorgaanbiederAgbCodeMetSoort } from './vc058-agb-code-met-soort.ts'
import { zorgaanbiederSoortAlleenBijAgbCode } from './vc062-soort-alleen-bij-agb-code.ts'
import { zorgaanbiederSpecificatieAlsEnigeAanduiding } from './vc063-specificatie-als-enige-aanduiding.ts'
import { zorgaanbiederNaamBijSpecificatieOfBeroep } from './vc064-naam-bij-specificatie-of-beroep.ts'
import { zorgaanbiederBeroepAlsEnigeAanduiding } from './vc065-beroep-als-enige-aanduiding.ts'
import { beroepAlleenBijBehandelaar } from './vc066-beroep-alleen-bij-behandelaar.ts'
import { zorgaanbiederBeroepAlleenBijZpm } from './vc067-beroep-alleen-bij-zpm.ts'
import { zorgaanbiederIsAangeduid } from './vc068-is-aangeduid.ts'
import { behandelaarIsInstellingOfPersoon } from './vc104-behandelaar-is-instelling-of-persoon.ts'
import { regiebehandelaarIsPersoon } from './vc105-regiebehandelaar-is-persoon.ts'

/** The rules on the providers of a debit line, by official number. */
export const zorgaanbiederRegels: readonly Rule[] = [
  zorgaanbiederAgbCodeZonderOmschrijving,
  zorgaanbiederAgbCodeMetSoort,
  zorgaanbiederSoortAlleenBijAgbCode,
  zorgaanbiederSpecificatieAlsEnigeAanduiding,
  zorgaanbiederNaamBijSpecificatieOfBeroep,
  zorgaanbiederBeroepAlsEnigeAanduiding,
  beroepAlleenBijBehandelaar,
  zorgaanbiederBeroepAlleenBijZpm,
  zorgaanbiederIsAangeduid,
  behandelaarIsInstellingOfPersoon,
  regiebehandelaarIsPersoon,
  zorgaanbiederSoortInCodelijst,
  zorgaanbiederSpecificatieInCodelijst,
  zorgaanbiederRolInCodelijst,
  beroepInCodelijst,
]
