import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { verwijzerSoortInCodelijstVoorbeelden } from './rc033-soort-in-codelijst.voorbeelden.ts'
import { verwijzerSpecificatieInCodelijstVoorbeelden } from './rc034-specificatie-in-codelijst.voorbeelden.ts'
import { verwijzerRolInCodelijstVoorbeelden } from './rc035-rol-in-codelijst.voorbeelden.ts'
import { verwijzerAgbCodeZonderOmschrijvingVoorbeelden } from './vc071-agb-code-zonder-omschrijving.voorbeelden.ts'
import { verwijzerAgbCodeMetSoortVoorbeelden } from './vc073-agb-code-met-soort.voorbeelden.ts'
import { verwijzerSoortAlleenBijAgbCodeVoorbeelden } from './vc075-soort-alleen-bij-agb-code.voorbeelden.ts'
import { verwijzerSpecificatieAlsEnigeAanduidingVoorbeelden } from './vc077-specificatie-als-enige-aanduiding.voorbeelden.ts'
import { verwijzerNaamBijSpecificatieOfBeroepVoorbeelden } from './vc079-naam-bij-specificatie-of-beroep.voorbeelden.ts'
import { verwijzerBeroepAlsEnigeAanduidingVoorbeelden } from './vc081-beroep-als-enige-aanduiding.voorbeelden.ts'
import { beroepPastBijRolVoorbeelden } from './vc082-beroep-past-bij-rol.voorbeelden.ts'
import { verwijzerBeroepAlleenBijZpmVoorbeelden } from './vc083-beroep-alleen-bij-zpm.voorbeelden.ts'
import { verwijzerIsAangeduidVoorbeelden } from './vc084-is-aangeduid.voorbeelden.ts'

export const verwijzerVoorbeelden: readonly Voorbeelden<Geval>[] = [
  verwijzerAgbCodeZonderOmschrijvingVoorbeelden,
  verwijzerAgbCodeMetSoortVoorbeelden,
  verwijzerSoortAlleenBijAgbCodeVoorbeelden,
  verwijzerSpecificatieAlsEnigeAanduidingVoorbeelden,
  verwijzerNaamBijSpecificatieOfBeroepVoorbeelden,
  verwijzerBeroepAlsEnigeAanduidingVoorbeelden,
  beroepPastBijRolVoorbeelden,
  verwijzerBeroepAlleenBijZpmVoorbeelden,
  verwijzerIsAangeduidVoorbeelden,
  verwijzerSoortInCodelijstVoorbeelden,
  verwijzerSpecificatieInCodelijstVoorbeelden,
  verwijzerRolInCodelijstVoorbeelden,
]
