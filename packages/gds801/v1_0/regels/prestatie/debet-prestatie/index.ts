import type { Rule } from '@zorgketen/rules'
import { prestatiecodelijstInCodelijst } from './rc019-prestatiecodelijst-in-codelijst.ts'
import { soortKostenInCodelijst } from './rc021-soort-kosten-in-codelijst.ts'
import { herdeclaratiecodeInCodelijst } from './rc027-herdeclaratiecode-in-codelijst.ts'
import { informatiecodeInCodelijst } from './rc028-informatiecode-in-codelijst.ts'
import { nulbedragOveralNul } from './vc030-nulbedrag-overal-nul.ts'
import { bedragenOveralPositief } from './vc031-bedragen-overal-positief.ts'
import { begindatumNietNaVerzending } from './vc032-begindatum-niet-na-verzending.ts'
import { begindatumVoorEinddatum } from './vc033-begindatum-voor-einddatum.ts'
import { begintijdVoorEindtijd } from './vc034-begintijd-voor-eindtijd.ts'
import { rolPastBijUitvoering } from './vc036-rol-past-bij-uitvoering.ts'
import { geenHerdeclaratie02BijDji } from './vc037-geen-herdeclaratie-02-bij-dji.ts'
import { doorsturenToegestaan } from './vc038-doorsturen-toegestaan.ts'
import { zorgtrajectAanwezig } from './vc040-zorgtraject-aanwezig.ts'
import { plaatsingsbesluitAanwezig } from './vc041-plaatsingsbesluit-aanwezig.ts'
import { codelijstToegestaan } from './vc069-codelijst-toegestaan.ts'
import { geenZpmVoorOrgaanVanVerblijf } from './vc070-geen-zpm-voor-orgaan-van-verblijf.ts'
import { aantalEen } from './vc093-aantal-een.ts'
import { geenEinddatum } from './vc094-geen-einddatum.ts'
import { prestatieZonderCodeAlleenServicebureau } from './vc116-prestatie-zonder-code-alleen-servicebureau.ts'
import { begindatumVoor2027 } from './vc172-begindatum-voor-2027.ts'

/** The rules on the debit line itself, by official number. */
export const debetRegels: readonly Rule[] = [
  nulbedragOveralNul,
  bedragenOveralPositief,
  begindatumNietNaVerzending,
  begindatumVoorEinddatum,
  begintijdVoorEindtijd,
  rolPastBijUitvoering,
  geenHerdeclaratie02BijDji,
  doorsturenToegestaan,
  zorgtrajectAanwezig,
  plaatsingsbesluitAanwezig,
  codelijstToegestaan,
  geenZpmVoorOrgaanVanVerblijf,
  aantalEen,
  geenEinddatum,
  prestatieZonderCodeAlleenServicebureau,
  begindatumVoor2027,
  prestatiecodelijstInCodelijst,
  soortKostenInCodelijst,
  herdeclaratiecodeInCodelijst,
  informatiecodeInCodelijst,
]
