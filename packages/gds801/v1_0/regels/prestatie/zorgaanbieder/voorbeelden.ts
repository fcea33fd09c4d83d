import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { zorgaanbiederSoortInCodelijstVoorbeelden } from './rc023-soort-in-codelijst.voorbeelden.ts'
import { zorgaanbiederSpecificatieInCodelijstVoorbeelden } from './rc024-specificatie-in-codelijst.voorbeelden.ts'
import { zorgaanbiederRolInCodelijstVoorbeelden } from './rc025-rol-in-codelijst.voorbeelden.ts'
import { beroepInCodelijstVoorbeelden } from './rc026-beroep-in-codelijst.voorbeelden.ts'
import { zorgaanbiederAgbCodeZonderOmschrijvingVoorbeelden } from './vc057-agb-code-zonder-omschrijving.voorbeelden.ts'
import { zorgaanbiederAgbCodeMetSoortVoorbeelden } from './vc058-agb-code-met-soort.voorbeelden.ts'
import { zorgaanbiederSoortAlleenBijAgbCodeVoorbeelden } from './vc062-soort-alleen-bij-agb-code.voorbeelden.ts'
import { zorgaanbiederSpecificatieAlsEnigeAanduidingVoorbeelden } from './vc063-specificatie-als-enige-aanduiding.voorbeelden.ts'
import { zorgaanbiederNaamBijSpecificatieOfBeroepVoorbeelden } from './vc064-naam-bij-specificatie-of-beroep.voorbeelden.ts'
import { zorgaanbiederBeroepAlsEnigeAanduidingVoorbeelden } from './vc065-beroep-als-enige-aanduiding.voorbeelden.ts'
import { beroepAlleenBijBehandelaarVoorbeelden } from './vc066-beroep-alleen-bij-behandelaar.voorbeelden.ts'
import { zorgaanbiederBeroepAlleenBijZpmVoorbeelden } from './vc067-beroep-alleen-bij-zpm.voorbeelden.ts'
import { zorgaanbiederIsAangeduidVoorbeelden } from './vc068-is-aangeduid.voorbeelden.ts'
import { behandelaarIsInstellingOfPersoonVoorbeelden } from './vc104-behandelaar-is-instelling-of-persoon.voorbeelden.ts'
import { regiebehandelaarIsPersoonVoorbeelden } from './vc105-regiebehandelaar-is-persoon.voorbeelden.ts'

export const zorgaanbiederVoorbeelden: readonly Voorbeelden<Geval>[] = [
  zorgaanbiederAgbCodeZonderOmschrijvingVoorbeelden,
  zorgaanbiederAgbCodeMetSoortVoorbeelden,
  zorgaanbiederSoortAlleenBijAgbCodeVoorbeelden,
  zorgaanbiederSpecificatieAlsEnigeAanduidingVoorbeelden,
  zorgaanbiederNaamBijSpecificatieOfBeroepVoorbeelden,
  zorgaanbiederBeroepAlsEnigeAanduidingVoorbeelden,
  beroepAlleenBijBehandelaarVoorbeelden,
  zorgaanbiederBeroepAlleenBijZpmVoorbeelden,
  zorgaanbiederIsAangeduidVoorbeelden,
  behandelaarIsInstellingOfPersoonVoorbeelden,
  regiebehandelaarIsPersoonVoorbeelden,
  zorgaanbiederSoortInCodelijstVoorbeelden,
  zorgaanbiederSpecificatieInCodelijstVoorbeelden,
  zorgaanbiederRolInCodelijstVoorbeelden,
  beroepInCodelijstVoorbeelden,
]
