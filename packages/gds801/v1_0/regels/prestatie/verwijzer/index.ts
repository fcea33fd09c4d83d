import type { Rule } from '@zorgketen/rules'
import { verwijzerSoortInCodelijst } from './rc033-soort-in-codelijst.ts'
import { verwijzerSpecificatieInCodelijst } from './rc034-specificatie-in-codelijst.ts'
import { verwijzerRolInCodelijst } from './rc035-rol-in-codelijst.ts'
import { verwijzerAgbCodeZonderOmschrijving } from './vc071-agb-code-zonder-omschrijving.ts'
import { verwijzerAgbCodeMetSoort } from './vc073-agb-code-met-soort.ts'
import { verwijzerSoortAlleenBijAgbCode } from './vc075-soort-alleen-bij-agb-code.ts'
import { verwijzerSpecificatieAlsEnigeAanduiding } from './vc077-specificatie-als-enige-aanduiding.ts'
import { verwijzerNaamBijSpecificatieOfBeroep } from './vc079-naam-bij-specificatie-of-beroep.ts'
import { verwijzerBeroepAlsEnigeAanduiding } from './vc081-beroep-als-enige-aanduiding.ts'
import { beroepPastBijRol } from './vc082-beroep-past-bij-rol.ts'
import { verwijzerBeroepAlleenBijZpm } from './vc083-beroep-alleen-bij-zpm.ts'
import { verwijzerIsAangeduid } from './vc084-is-aangeduid.ts'

/** The rules on the referrer, by official number. */
export const verwijzerRegels: readonly Rule[] = [
  verwijzerAgbCodeZonderOmschrijving,
  verwijzerAgbCodeMetSoort,
  verwijzerSoortAlleenBijAgbCode,
  verwijzerSpecificatieAlsEnigeAanduiding,
  verwijzerNaamBijSpecificatieOfBeroep,
  verwijzerBeroepAlsEnigeAanduiding,
  beroepPastBijRol,
  verwijzerBeroepAlleenBijZpm,
  verwijzerIsAangeduid,
  verwijzerSoortInCodelijst,
  verwijzerSpecificatieInCodelijst,
  verwijzerRolInCodelijst,
]
