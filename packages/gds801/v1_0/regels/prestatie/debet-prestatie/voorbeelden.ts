import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../../voorbeeld/geval.ts'
import { prestatiecodelijstInCodelijstVoorbeelden } from './rc019-prestatiecodelijst-in-codelijst.voorbeelden.ts'
import { soortKostenInCodelijstVoorbeelden } from './rc021-soort-kosten-in-codelijst.voorbeelden.ts'
import { herdeclaratiecodeInCodelijstVoorbeelden } from './rc027-herdeclaratiecode-in-codelijst.voorbeelden.ts'
import { informatiecodeInCodelijstVoorbeelden } from './rc028-informatiecode-in-codelijst.voorbeelden.ts'
import { nulbedragOveralNulVoorbeelden } from './vc030-nulbedrag-overal-nul.voorbeelden.ts'
import { bedragenOveralPositiefVoorbeelden } from './vc031-bedragen-overal-positief.voorbeelden.ts'
import { begindatumNietNaVerzendingVoorbeelden } from './vc032-begindatum-niet-na-verzending.voorbeelden.ts'
import { begindatumVoorEinddatumVoorbeelden } from './vc033-begindatum-voor-einddatum.voorbeelden.ts'
import { begintijdVoorEindtijdVoorbeelden } from './vc034-begintijd-voor-eindtijd.voorbeelden.ts'
import { rolPastBijUitvoeringVoorbeelden } from './vc036-rol-past-bij-uitvoering.voorbeelden.ts'
import { geenHerdeclaratie02BijDjiVoorbeelden } from './vc037-geen-herdeclaratie-02-bij-dji.voorbeelden.ts'
import { doorsturenToegestaanVoorbeelden } from './vc038-doorsturen-toegestaan.voorbeelden.ts'
import { zorgtrajectAanwezigVoorbeelden } from './vc040-zorgtraject-aanwezig.voorbeelden.ts'
import { plaatsingsbesluitAanwezigVoorbeelden } from './vc041-plaatsingsbesluit-aanwezig.voorbeelden.ts'
import { codelijstToegestaanVoorbeelden } from './vc069-codelijst-toegestaan.voorbeelden.ts'
import { geenZpmVoorOrgaanVanVerblijfVoorbeelden } from './vc070-geen-zpm-voor-orgaan-van-verblijf.voorbeelden.ts'
import { aantalEenVoorbeelden } from './vc093-aantal-een.voorbeelden.ts'
import { geenEinddatumVoorbeelden } from './vc094-geen-einddatum.voorbeelden.ts'
import { prestatieZonderCodeAlleenServicebureauVoorbeelden } from './vc116-prestatie-zonder-code-alleen-servicebureau.voorbeelden.ts'
import { begindatumVoor2027Voorbeelden } from './vc172-begindatum-voor-2027.voorbeelden.ts'

export const debetVoorbeelden: readonly Voorbeelden<Geval>[] = [
  nulbedragOveralNulVoorbeelden,
  bedragenOveralPositiefVoorbeelden,
  begindatumNietNaVerzendingVoorbeelden,
  begindatumVoorEinddatumVoorbeelden,
  begintijdVoorEindtijdVoorbeelden,
  rolPastBijUitvoeringVoorbeelden,
  geenHerdeclaratie02BijDjiVoorbeelden,
  doorsturenToegestaanVoorbeelden,
  zorgtrajectAanwezigVoorbeelden,
  plaatsingsbesluitAanwezigVoorbeelden,
  codelijstToegestaanVoorbeelden,
  geenZpmVoorOrgaanVanVerblijfVoorbeelden,
  aantalEenVoorbeelden,
  geenEinddatumVoorbeelden,
  prestatieZonderCodeAlleenServicebureauVoorbeelden,
  begindatumVoor2027Voorbeelden,
  prestatiecodelijstInCodelijstVoorbeelden,
  soortKostenInCodelijstVoorbeelden,
  herdeclaratiecodeInCodelijstVoorbeelden,
  informatiecodeInCodelijstVoorbeelden,
]
