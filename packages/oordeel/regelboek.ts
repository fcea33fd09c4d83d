import type { Rule } from '@zorgketen/rules'
import { eenmaalInBericht } from './regels/credit/eenmaal-in-bericht.ts'
import { heelBedrag } from './regels/credit/heel-bedrag.ts'
import { nietEerderGecrediteerd } from './regels/credit/niet-eerder-gecrediteerd.ts'
import { creditreferentieNieuw } from './regels/credit/referentie-nieuw.ts'
import { vanToegekendeRegel } from './regels/credit/van-toegekende-regel.ts'
import { zelfdeRegel } from './regels/credit/zelfde-regel.ts'
import { factuurnummerUniek } from './regels/declaratie/factuurnummer-uniek.ts'
import { totaal } from './regels/declaratie/totaal.ts'
import { aanbiederIngekocht } from './regels/fz/aanbieder-ingekocht.ts'
import { contractGeldig } from './regels/fz/contract-geldig.ts'
import { contractnummer } from './regels/fz/contractnummer.ts'
import { eenKalendermaand } from './regels/fz/een-kalendermaand.ts'
import { plaatsingBekend } from './regels/fz/plaatsing-bekend.ts'
import { plaatsingBijDeclarant } from './regels/fz/plaatsing-bij-declarant.ts'
import { plaatsingVanClient } from './regels/fz/plaatsing-van-client.ts'
import { plaatsingVermeld } from './regels/fz/plaatsing-vermeld.ts'
import { productIngekocht } from './regels/fz/product-ingekocht.ts'
import { sknBekend } from './regels/fz/skn-bekend.ts'
import { startdatumGelijk } from './regels/fz/startdatum-gelijk.ts'
import { titelBegin } from './regels/fz/titel-begin.ts'
import { titelEinde } from './regels/fz/titel-einde.ts'
import { uiterlijkDe18e } from './regels/fz/uiterlijk-de-18e.ts'
import { zorgBinnenTitel } from './regels/fz/zorg-binnen-titel.ts'
import { zorgPastBijIndicatie } from './regels/fz/zorg-past-bij-indicatie.ts'
import { zorgVanaf2022 } from './regels/fz/zorg-vanaf-2022.ts'
import { zorgtrajectnummerGelijk } from './regels/fz/zorgtrajectnummer-gelijk.ts'
import { zorgvraagtypeVermeld } from './regels/fz/zorgvraagtype-vermeld.ts'
import { prestatiecodeBekend } from './regels/ggz/prestatiecode-bekend.ts'
import { tariefMaximum } from './regels/ggz/tarief-maximum.ts'
import { tariefMetOpslag } from './regels/ggz/tarief-met-opslag.ts'
import { berekendBedrag } from './regels/regel/berekend-bedrag.ts'
import { declaratiebedrag } from './regels/regel/declaratiebedrag.ts'
import { nietDubbel } from './regels/regel/niet-dubbel.ts'
import { nietDubbelInBericht } from './regels/regel/niet-dubbel-in-bericht.ts'
import { debetreferentieNieuw } from './regels/regel/referentie-nieuw.ts'
import { referentieUniekInBericht } from './regels/regel/referentie-uniek-in-bericht.ts'
import { tariefVolgensContract } from './regels/regel/tarief-volgens-contract.ts'

/** All rules of the payer, in the order of the book. Which of them a desk runs, the desk says. */
export const oordeelRegels: readonly Rule[] = [
  factuurnummerUniek,
  totaal,
  aanbiederIngekocht,
  contractGeldig,
  contractnummer,
  eenKalendermaand,
  plaatsingBekend,
  plaatsingBijDeclarant,
  plaatsingVanClient,
  plaatsingVermeld,
  productIngekocht,
  sknBekend,
  startdatumGelijk,
  titelBegin,
  titelEinde,
  uiterlijkDe18e,
  zorgBinnenTitel,
  zorgPastBijIndicatie,
  zorgVanaf2022,
  zorgtrajectnummerGelijk,
  zorgvraagtypeVermeld,
  prestatiecodeBekend,
  tariefMaximum,
  tariefMetOpslag,
  berekendBedrag,
  declaratiebedrag,
  nietDubbel,
  nietDubbelInBericht,
  debetreferentieNieuw,
  referentieUniekInBericht,
  tariefVolgensContract,
  eenmaalInBericht,
  heelBedrag,
  nietEerderGecrediteerd,
  creditreferentieNieuw,
  vanToegekendeRegel,
  zelfdeRegel,
]
