import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'
import { debetcreditcodeInCodelijstVoorbeelden } from './rc046-debetcreditcode-in-codelijst.voorbeelden.ts'
import { totaalIsSomVanRegelsVoorbeelden } from './vc016-totaal-is-som-van-regels.voorbeelden.ts'

export const overzichtVoorbeelden: readonly Voorbeelden<Geval>[] = [
  totaalIsSomVanRegelsVoorbeelden,
  debetcreditcodeInCodelijstVoorbeelden,
]
