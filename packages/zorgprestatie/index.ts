export { AFSPRAKEN, type HeeftAfspraak } from './afleiden/afspraak.ts'
export type { RelevanteZorginvoer, Zorgstap, Zorguitleg } from './afleiden/zorguitleg.ts'
export type { Afleiding, Geweigerd } from './consult/afleiding.ts'
export { deriveConsult } from './consult/derive-consult.ts'
export { ZPM_VANAF } from './consult/zpm-vanaf.ts'
export { deriveGroep } from './groep/derive-groep.ts'
export { explainGroep } from './groep/explain-groep.ts'
export { deriveMonth, type Maandafleiding } from './maand/derive-month.ts'
export { lastAcuteDay } from './overig/check-acuut.ts'
export { deriveOverig } from './overig/derive-overig.ts'
export { explainOverig } from './overig/explain-overig.ts'
export { refuseHoogspecialistisch } from './overig/hoogspecialistisch.ts'
export type { Overigomgeving } from './overig/omgeving.ts'
export { signalsOf, type Zorgsignaal } from './overig/signals.ts'
export { tallyMinutes } from './overig/tally-minutes.ts'
export { zorgtrajectVan } from './overig/zorgtraject-van.ts'
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
export type { Zorgregistratie } from './registratie/zorgregistratie.ts'
export * from './settingkeuze/index.ts'
export type { Eenheid, Settingbesluit } from './stam/eenheid.ts'
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
export { explainConsult } from './uitleg/explain-consult.ts'
export { formatUitleg } from './uitleg/format-uitleg.ts'
export type { RelevanteInvoer, Uitleg, Uitlegstap } from './uitleg/uitleg.ts'
export { deriveVerblijf, type Verblijfsvak } from './verblijf/derive-verblijf.ts'
export { explainVerblijf } from './verblijf/explain-verblijf.ts'
export { aardOf, refuseDuringVerblijf, type ZorgTijdensVerblijf } from './verblijf/refuse-during-verblijf.ts'
export { type ConsultWeigercode, WEIGERINGEN } from './weigering/catalogus.ts'
export { describeWeigering, type Weigertekst } from './weigering/describe-weigering.ts'
export type { Weigering } from './weigering/weigering.ts'
