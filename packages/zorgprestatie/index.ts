export { AFSPRAKEN, type HeeftAfspraak } from './afleiden/afspraak.ts'
export type { RelevanteZorginvoer, Zorgstap, Zorguitleg } from './afleiden/zorguitleg.ts'
export type { Beroepenbron, Inzet } from './beroep/inzet.ts'
export { type Beroepsregisters, type Inzetuitslag, judgeInzet } from './beroep/judge-inzet.ts'
export type { Inschrijving } from './beroep/omgeving.ts'
export type { Bigregistratie, Opleiding, Professional } from './beroep/professional.ts'
export { beroepsregels } from './beroep/regelboek.ts'
export type { Afleiding, Geweigerd } from './consult/afleiding.ts'
export { deriveConsult } from './consult/derive-consult.ts'
export { ZPM_VANAF } from './consult/zpm-vanaf.ts'
export { deriveGroep } from './groep/derive-groep.ts'
export { explainGroep } from './groep/explain-groep.ts'
export { deriveMonth, type Maandafleiding } from './maand/derive-month.ts'
export { explainZorg } from './maand/explain-zorg.ts'
export { makeZorgomgeving } from './maand/make-zorgomgeving.ts'
export { type Samenhang, samenhangOf, weegtMee } from './maand/samenhang.ts'
export type { Zorgomgeving } from './maand/zorgomgeving.ts'
export { lastAcuteDay } from './overig/check-acuut.ts'
export { deriveOverig } from './overig/derive-overig.ts'
export { explainOverig } from './overig/explain-overig.ts'
export { refuseHoogspecialistisch } from './overig/hoogspecialistisch.ts'
export type { Overigomgeving } from './overig/omgeving.ts'
export { signalsOf, type Zorgsignaal } from './overig/signals.ts'
export { soortregelOp } from './overig/soortregel.ts'
export { tallyMinutes } from './overig/tally-minutes.ts'
export { zorgtrajectVan } from './overig/zorgtraject-van.ts'
export * from './planning/index.ts'
export type {
  Consultprestatie,
  Groepsprestatie,
  OverigePrestatie,
  Prestatie,
  Prestatielabel,
  Toeslagprestatie,
  Toeslagsoort,
  Verblijfsprestatie,
} from './prestatie/prestatie.ts'
export type { Consultregistratie, Kanaal, Reistijd, Stroom, Zorgsoort } from './registratie/consultregistratie.ts'
export type { Deelnemer, Groepsleider, Groepssessie } from './registratie/groepssessie.ts'
export { joinAsynchronous } from './registratie/join-asynchronous.ts'
export { joinConsult, type Samenvoeging } from './registratie/join-consult.ts'
export {
  OVERIGE_SOORTEN,
  type OverigeRegistratie,
  type OverigeSoort,
  type Overleg,
} from './registratie/overige-registratie.ts'
export type { Verblijfsmoment, Verblijfsregistratie, Verblijfszorg } from './registratie/verblijfsregistratie.ts'
export { dayOfRegistratie, patientenVan, zorgverlenersVan } from './registratie/wie-en-wanneer.ts'
export type { Zorgregistratie } from './registratie/zorgregistratie.ts'
export * from './settingkeuze/index.ts'
export { divideEuthanasie } from './spelregels/divide-euthanasie.ts'
export { eigenRisicoJaar } from './spelregels/eigen-risico-jaar.ts'
export type {
  Consultfeit,
  Diagnosefeit,
  Euthanasiefeit,
  Spelregeldossier,
  Vastlegmoment,
  Verblijffeit,
  Verblijfsdagfeit,
  Zorgvraagfeit,
} from './spelregels/feiten.ts'
export { type GrensId, type Grenzen, makeGrenzen } from './spelregels/grenzen.ts'
export { GRENZEN_VAN_REGEL } from './spelregels/grenzen-van-regel.ts'
export { openSpelregels, type Spelregelmelding } from './spelregels/judge-spelregels.ts'
export { makeSpelregels } from './spelregels/regelboek.ts'
export type { Eenheid, Eenheidskenmerken, Settingbesluit } from './stam/eenheid.ts'
export { LOCATIESOORTEN, type Locatiesoort } from './stam/locatiesoort.ts'
export { makeStam, type Stamgegevens } from './stam/make-stam.ts'
export type { PlanningIsRealisatie } from './stam/planning-is-realisatie.ts'
export { SETTINGS, type SettingSleutel } from './stam/setting.ts'
export type { Gebrek, Stam } from './stam/stam.ts'
export type { Beroepsperiode, Zorgverlener } from './stam/zorgverlener.ts'
export { makeTarieven } from './tarieven/make-tarieven.ts'
export type { Tarieven } from './tarieven/tarieven.ts'
export { deriveToeslagen } from './toeslag/derive-toeslagen.ts'
export { explainToeslagen } from './toeslag/explain-toeslagen.ts'
export { type Route, splitRoute } from './toeslag/split-route.ts'
export {
  checkDiagnoses,
  type Diagnosebevinding,
  type Diagnosevermelding,
  lookUpDiagnose,
} from './typering/diagnose/check-diagnoses.ts'
export { DIAGNOSE_TEKSTEN, type Diagnosecontrole } from './typering/diagnose/diagnose-teksten.ts'
export { DIAGNOSELIJSTEN, type Diagnoselijst, isDiagnoselijst } from './typering/diagnose/diagnoselijst.ts'
export type { Omstandigheden } from './typering/diagnose/omstandigheden.ts'
export { type Lijstkeuze, offerLijsten } from './typering/diagnose/open-lijsten.ts'
export { answersOf, explainTypering, questionsOf, type Typeringsuitleg } from './typering/explain-typering.ts'
export { findMethode, type Methodevondst } from './typering/find-methode.ts'
export { chooseType, type Keuzeuitkomst } from './typering/kies-type.ts'
export { readAntwoordteksten } from './typering/lees-antwoordteksten.ts'
export { type Gelezen, type Methodebestand, readTypemethode } from './typering/lees-typemethode.ts'
export type { Leesbevinding } from './typering/rijlezer.ts'
export { type Typeeruitkomst, type Typekans, typeer } from './typering/typeer.ts'
export type { Antwoorden, Typemethode } from './typering/typemethode.ts'
export { type Herhaling, recordTypering, repeatTypering, type Zorgvraagtypering } from './typering/zorgvraagtypering.ts'
export { explainConsult } from './uitleg/explain-consult.ts'
export { formatUitleg } from './uitleg/format-uitleg.ts'
export type { RelevanteInvoer, Uitleg, Uitlegstap } from './uitleg/uitleg.ts'
export { deriveVerblijf, type Verblijfsvak } from './verblijf/derive-verblijf.ts'
export { explainVerblijf } from './verblijf/explain-verblijf.ts'
export { aardOf, refuseDuringVerblijf, type ZorgTijdensVerblijf } from './verblijf/refuse-during-verblijf.ts'
export { type ConsultWeigercode, TELT_MEE, WEIGERINGEN } from './weigering/catalogus.ts'
export { describeWeigering, type Weigertekst } from './weigering/describe-weigering.ts'
export type { Weigering } from './weigering/weigering.ts'
