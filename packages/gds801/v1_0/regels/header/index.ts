import type { Rule } from '@zorgketen/rules'
import { verzenderrolInCodelijst } from './rc003-verzenderrol-in-codelijst.ts'
import { ontvangerrolInCodelijst } from './rc006-ontvangerrol-in-codelijst.ts'
import { berichtsoortPastBijMilieu } from './vc001-berichtsoort-past-bij-milieu.ts'
import { verzenderrolVanDeclaratie } from './vc002-verzenderrol-van-declaratie.ts'
import { ontvangerrolVanDeclaratie } from './vc004-ontvangerrol-van-declaratie.ts'
import { verzenddatumNietInToekomst } from './vc006-verzenddatum-niet-in-toekomst.ts'

/** The rules on the head of the message. */
export const headerRegels: readonly Rule[] = [
  berichtsoortPastBijMilieu,
  verzenderrolVanDeclaratie,
  ontvangerrolVanDeclaratie,
  verzenddatumNietInToekomst,
  verzenderrolInCodelijst,
  ontvangerrolInCodelijst,
]
