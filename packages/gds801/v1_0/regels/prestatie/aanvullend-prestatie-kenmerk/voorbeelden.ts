import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { kenmerklijstInCodelijstVoorbeelden } from './rc029-kenmerklijst-in-codelijst.voorbeelden.ts'
import { zorglabelInCodelijstVoorbeelden } from './rc030-zorglabel-in-codelijst.voorbeelden.ts'
import { alleenZorglabelVoorbeelden } from './vc061-alleen-zorglabel.voorbeelden.ts'

export const kenmerkVoorbeelden: readonly Voorbeelden<Geval>[] = [
  alleenZorglabelVoorbeelden,
  kenmerklijstInCodelijstVoorbeelden,
  zorglabelInCodelijstVoorbeelden,
]
