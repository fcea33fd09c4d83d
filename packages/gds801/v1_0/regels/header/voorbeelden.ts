import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { verzenderrolInCodelijstVoorbeelden } from './rc003-verzenderrol-in-codelijst.voorbeelden.ts'
import { ontvangerrolInCodelijstVoorbeelden } from './rc006-ontvangerrol-in-codelijst.voorbeelden.ts'
import { berichtsoortPastBijMilieuVoorbeelden } from './vc001-berichtsoort-past-bij-milieu.voorbeelden.ts'
import { verzenderrolVanDeclaratieVoorbeelden } from './vc002-verzenderrol-van-declaratie.voorbeelden.ts'
import { ontvangerrolVanDeclaratieVoorbeelden } from './vc004-ontvangerrol-van-declaratie.voorbeelden.ts'
import { verzenddatumNietInToekomstVoorbeelden } from './vc006-verzenddatum-niet-in-toekomst.voorbeelden.ts'

export const headerVoorbeelden: readonly Voorbeelden<Geval>[] = [
  berichtsoortPastBijMilieuVoorbeelden,
  verzenderrolVanDeclaratieVoorbeelden,
  ontvangerrolVanDeclaratieVoorbeelden,
  verzenddatumNietInToekomstVoorbeelden,
  verzenderrolInCodelijstVoorbeelden,
  ontvangerrolInCodelijstVoorbeelden,
]
