import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { typeVerwijzingInCodelijstVoorbeelden } from './rc031-type-verwijzing-in-codelijst.voorbeelden.ts'
import { verwijsdatumNietNaBeginVoorbeelden } from './vc042-verwijsdatum-niet-na-begin.voorbeelden.ts'
import { djiAlleenAndereGrondVoorbeelden } from './vc106-dji-alleen-andere-grond.voorbeelden.ts'
import { verwijzerMetAgbCodeVoorbeelden } from './vc107-verwijzer-met-agb-code.voorbeelden.ts'
import { zonderVerwijzingGeenVerwijzerVoorbeelden } from './vc108-zonder-verwijzing-geen-verwijzer.voorbeelden.ts'
import { verwijzerMetSpecificatieVoorbeelden } from './vc109-verwijzer-met-specificatie.voorbeelden.ts'
import { zonderVerwijzingAlleenServicebureauVoorbeelden } from './vc110-zonder-verwijzing-alleen-servicebureau.voorbeelden.ts'

export const verwijzingVoorbeelden: readonly Voorbeelden<Geval>[] = [
  verwijsdatumNietNaBeginVoorbeelden,
  djiAlleenAndereGrondVoorbeelden,
  verwijzerMetAgbCodeVoorbeelden,
  zonderVerwijzingGeenVerwijzerVoorbeelden,
  verwijzerMetSpecificatieVoorbeelden,
  zonderVerwijzingAlleenServicebureauVoorbeelden,
  typeVerwijzingInCodelijstVoorbeelden,
]
