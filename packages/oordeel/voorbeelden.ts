import type { Voorbeelden } from '@zorgketen/rules'
import { eenmaalInBerichtVoorbeelden } from './regels/credit/eenmaal-in-bericht.voorbeelden.ts'
import { heelBedragVoorbeelden } from './regels/credit/heel-bedrag.voorbeelden.ts'
import { nietEerderGecrediteerdVoorbeelden } from './regels/credit/niet-eerder-gecrediteerd.voorbeelden.ts'
import { creditreferentieNieuwVoorbeelden } from './regels/credit/referentie-nieuw.voorbeelden.ts'
import { vanToegekendeRegelVoorbeelden } from './regels/credit/van-toegekende-regel.voorbeelden.ts'
import { zelfdeRegelVoorbeelden } from './regels/credit/zelfde-regel.voorbeelden.ts'
import { factuurnummerUniekVoorbeelden } from './regels/declaratie/factuurnummer-uniek.voorbeelden.ts'
import { totaalVoorbeelden } from './regels/declaratie/totaal.voorbeelden.ts'
import { aanbiederIngekochtVoorbeelden } from './regels/fz/aanbieder-ingekocht.voorbeelden.ts'
import { contractGeldigVoorbeelden } from './regels/fz/contract-geldig.voorbeelden.ts'
import { contractnummerVoorbeelden } from './regels/fz/contractnummer.voorbeelden.ts'
import { eenKalendermaandVoorbeelden } from './regels/fz/een-kalendermaand.voorbeelden.ts'
import { plaatsingBekendVoorbeelden } from './regels/fz/plaatsing-bekend.voorbeelden.ts'
import { plaatsingBijDeclarantVoorbeelden } from './regels/fz/plaatsing-bij-declarant.voorbeelden.ts'
import { plaatsingVanClientVoorbeelden } from './regels/fz/plaatsing-van-client.voorbeelden.ts'
import { plaatsingVermeldVoorbeelden } from './regels/fz/plaatsing-vermeld.voorbeelden.ts'
import { productIngekochtVoorbeelden } from './regels/fz/product-ingekocht.voorbeelden.ts'
import { sknBekendVoorbeelden } from './regels/fz/skn-bekend.voorbeelden.ts'
import { startdatumGelijkVoorbeelden } from './regels/fz/startdatum-gelijk.voorbeelden.ts'
import { titelBeginVoorbeelden } from './regels/fz/titel-begin.voorbeelden.ts'
import { titelEindeVoorbeelden } from './regels/fz/titel-einde.voorbeelden.ts'
import { uiterlijkDe18eVoorbeelden } from './regels/fz/uiterlijk-de-18e.voorbeelden.ts'
import { zorgBinnenTitelVoorbeelden } from './regels/fz/zorg-binnen-titel.voorbeelden.ts'
import { zorgPastBijIndicatieVoorbeelden } from './regels/fz/zorg-past-bij-indicatie.voorbeelden.ts'
import { zorgVanaf2022Voorbeelden } from './regels/fz/zorg-vanaf-2022.voorbeelden.ts'
import { zorgtrajectnummerGelijkVoorbeelden } from './regels/fz/zorgtrajectnummer-gelijk.voorbeelden.ts'
import { zorgvraagtypeVermeldVoorbeelden } from './regels/fz/zorgvraagtype-vermeld.voorbeelden.ts'
import { prestatiecodeBekendVoorbeelden } from './regels/ggz/prestatiecode-bekend.voorbeelden.ts'
import { tariefMaximumVoorbeelden } from './regels/ggz/tarief-maximum.voorbeelden.ts'
import { tariefMetOpslagVoorbeelden } from './regels/ggz/tarief-met-opslag.voorbeelden.ts'
import { berekendBedragVoorbeelden } from './regels/regel/berekend-bedrag.voorbeelden.ts'
import { declaratiebedragVoorbeelden } from './regels/regel/declaratiebedrag.voorbeelden.ts'
import { nietDubbelVoorbeelden } from './regels/regel/niet-dubbel.voorbeelden.ts'
import { nietDubbelInBerichtVoorbeelden } from './regels/regel/niet-dubbel-in-bericht.voorbeelden.ts'
import { debetreferentieNieuwVoorbeelden } from './regels/regel/referentie-nieuw.voorbeelden.ts'
import { referentieUniekInBerichtVoorbeelden } from './regels/regel/referentie-uniek-in-bericht.voorbeelden.ts'
import { tariefVolgensContractVoorbeelden } from './regels/regel/tarief-volgens-contract.voorbeelden.ts'
import type { Geval } from './voorbeeld/geval.ts'

/** The examples beside the rules, in the order of the book. They are the rules' tests and their documentation. */
export const oordeelVoorbeelden: readonly Voorbeelden<Geval>[] = [
  factuurnummerUniekVoorbeelden,
  totaalVoorbeelden,
  aanbiederIngekochtVoorbeelden,
  contractGeldigVoorbeelden,
  contractnummerVoorbeelden,
  eenKalendermaandVoorbeelden,
  plaatsingBekendVoorbeelden,
  plaatsingBijDeclarantVoorbeelden,
  plaatsingVanClientVoorbeelden,
  plaatsingVermeldVoorbeelden,
  productIngekochtVoorbeelden,
  sknBekendVoorbeelden,
  startdatumGelijkVoorbeelden,
  titelBeginVoorbeelden,
  titelEindeVoorbeelden,
  uiterlijkDe18eVoorbeelden,
  zorgBinnenTitelVoorbeelden,
  zorgPastBijIndicatieVoorbeelden,
  zorgVanaf2022Voorbeelden,
  zorgtrajectnummerGelijkVoorbeelden,
  zorgvraagtypeVermeldVoorbeelden,
  prestatiecodeBekendVoorbeelden,
  tariefMaximumVoorbeelden,
  tariefMetOpslagVoorbeelden,
  berekendBedragVoorbeelden,
  declaratiebedragVoorbeelden,
  nietDubbelVoorbeelden,
  nietDubbelInBerichtVoorbeelden,
  debetreferentieNieuwVoorbeelden,
  referentieUniekInBerichtVoorbeelden,
  tariefVolgensContractVoorbeelden,
  eenmaalInBerichtVoorbeelden,
  heelBedragVoorbeelden,
  nietEerderGecrediteerdVoorbeelden,
  creditreferentieNieuwVoorbeelden,
  vanToegekendeRegelVoorbeelden,
  zelfdeRegelVoorbeelden,
]
