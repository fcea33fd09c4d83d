export { type Afsluitpunt, checklistOf } from './afsluiten/lijst.ts'
export { closeMaand, reopenMaand, type Sluitopdracht } from './afsluiten/sluit.ts'
export * from './afspraken/index.ts'
export * from './beheren/index.ts'
export * from './betalen/index.ts'
export { judgeBericht, proposeOordeel } from './betaler/beoordeel.ts'
export { type Beslissing, readBeslissingen } from './betaler/beslissingen.ts'
export { explainBeslissing, type Nagespeeld, replayOordeel } from './betaler/decide-again.ts'
export { readBerichtkop } from './betaler/lees-kop.ts'
export {
  type Oordeelfilter,
  type Oordeelregel,
  type Oordeeltelling,
  pageOordeelregels,
} from './betaler/regelblad.ts'
export { registersVan } from './betaler/registers-van.ts'
export { openZitting, type Voorstel, type Zitting } from './betaler/voorstel.ts'
export { type Bezorging, deliverOutbox } from './bezorgen/bezorg.ts'
export { type Ontvangst, receiveFile } from './bezorgen/ontvang.ts'
export type { Correctievraag } from './corrigeren/correct-maand.ts'
export { previewCorrectie, sendCorrectie } from './corrigeren/corrigeer.ts'
export type { Correctievoorbeeld } from './corrigeren/show-correctie.ts'
export { declareMaand, type Verzonden } from './declareren/declareer.ts'
export {
  type Achterblijver,
  type Betalervoorbeeld,
  type Maandvoorbeeld,
  previewMaand,
  type Voorzienbevinding,
} from './declareren/voorbeeld.ts'
export * from './dienstverlening/index.ts'
export * from './djiregister/index.ts'
export { afleiding } from './formaten/afleiding.ts'
export { type Boek, boek, EMPTY_BOEK } from './formaten/boek.ts'
export { declaratie } from './formaten/declaratie.ts'
export { dossier } from './formaten/dossier.ts'
export { FORMATEN } from './formaten/formaten.ts'
export { ontvangstbewijs } from './formaten/ontvangstbewijs.ts'
export { type Plaatsingsbericht, plaatsingsbericht } from './formaten/plaatsingsbericht.ts'
export { type Registers, registers } from './formaten/registers.ts'
export { type Contact, consultregistratie, type Registratie, registratie } from './formaten/registratie.ts'
export { type Stamgegevens, stamgegevens } from './formaten/stamgegevens.ts'
export { type Grensfout, toGrensfout } from './grens/grensfout.ts'
export { readJson } from './grens/read-json.ts'
export { readNdjson } from './grens/read-ndjson.ts'
export { foundAanbieder, foundBetaler } from './inrichten/richt-in.ts'
export * from './invoeren/index.ts'
export * from './jaarafsluiting/index.ts'
export type { Leesdocument, Leesregel, Leesretourcode, Leessectie, Leesveld, Leesvondst } from './lezen/leesdocument.ts'
export { type Leesgereedschap, openLeesgereedschap } from './lezen/leesgereedschap.ts'
export { readLoosFile } from './lezen/read-loos-file.ts'
export { type Bestandssoort, recogniseFile } from './lezen/recognise-file.ts'
export { zoekOp } from './lezen/zoek-op.ts'
export type { Zoekresultaat, Zoekuitslag } from './lezen/zoekresultaat.ts'
export type { Overnamebevinding } from './overname/bevinding.ts'
export type { Overnameernst } from './overname/ernst.ts'
export type {
  Naam,
  OvergenomenPrestatie,
  Overname,
  Overnamebestand,
  Overnameopdracht,
  Overnamestam,
} from './overname/overname.ts'
export { takeOver } from './overname/take-over.ts'
export * from './overnemen/index.ts'
export * from './plaatsingen/index.ts'
export * from './planning/index.ts'
export type { Proef, Redentekst } from './registreren/beproef.ts'
export { rederiveMaand } from './registreren/herleid-maand.ts'
export { deriveMaand } from './registreren/leid-maand-af.ts'
export { putDocuments, readDocuments, readRegister, toWijziging } from './registreren/register-documenten.ts'
export { type Registratieopdracht, registreer, tryRegistratie, withdrawRegistratie } from './registreren/registreer.ts'
export { stamVan, stamVoor } from './registreren/stam-van.ts'
export { extendVerblijven } from './registreren/verleng.ts'
export { explainRegistratie } from './registreren/waarom.ts'
export * from './settings/index.ts'
export * from './spelregels/index.ts'
export * from './stam/index.ts'
export {
  type Berichten,
  openBerichten,
  type RetourInvoer,
  readRetour,
  writeDeclaratie,
  writeRetour,
} from './stappen/berichten.ts'
export {
  checkAtGate,
  checkReturnAtGate,
  type Gekeurd,
  milieuOf,
  openGate,
  openReturnGate,
} from './stappen/check.ts'
export { type Correctieronde, correctAll } from './stappen/correct.ts'
export { correctietermijnenOp } from './stappen/correctietermijnen.ts'
export { type Declaratieronde, type Declarering, declare } from './stappen/declare.ts'
export { derive, deriverOf, explainDerivation } from './stappen/derive.ts'
export { type Bevindingtekst, describeMelding, groupNietBeoordeeld } from './stappen/describe-melding.ts'
export { feitenVoorSynth } from './stappen/feiten-voor-synth.ts'
export { foresee, type Vooruitblik, type Voorzien } from './stappen/foresee.ts'
export { type Beoordeeld, judgeMessage, type Oordeelgereedschap } from './stappen/judge.ts'
export { referentieversies } from './stappen/referentieversies.ts'
export { settleReturn } from './stappen/settle.ts'
export * from './tarieven/index.ts'
export * from './tijdlijn/index.ts'
export { closeUnused } from './trajecten/close-unused.ts'
export type { Trajectdaad } from './trajecten/levensloop/daad.ts'
export { actOnTraject, previewTraject, type Trajectgevolg, type Trajectvoorbeeld } from './trajecten/levensloop/doe.ts'
export { readNummers } from './trajecten/levensloop/lees-nummers.ts'
export { readLoop, type Trajectloop } from './trajecten/loop/lees-loop.ts'
export {
  listStartcorrecties,
  previewStartcorrectie,
  type Startcorrectierij,
  type Startcorrectievoorbeeld,
  sendStartcorrectie,
} from './trajecten/start/startcorrectie.ts'
export { readTrajectwerk } from './trajecten/werklijst/lees-werklijst.ts'
export { DAGEN_VOORUIT, type Trajectwerkregel } from './trajecten/werklijst/regel.ts'
export * from './trajectzicht/index.ts'
export * from './typering/index.ts'
export { type Retourverwerking, settleBericht } from './vereffenen/verwerk-retour.ts'
export { audit } from './werk/audit.ts'
export { assertMag, type Handeling, mayDo } from './werk/mag.ts'
export { prepareThenAct } from './werk/prepare-then-act.ts'
export { dayInNederland, vandaagVan } from './werk/vandaag.ts'
export { Gestopt, type Voortgang } from './werk/voortgang.ts'
export { notFound, Werkfout } from './werk/werkfout.ts'
export type { Werkplek } from './werk/werkplek.ts'
