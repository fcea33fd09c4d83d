export type { Afleiding, Geweigerd } from './consult/afleiding.ts'
export { deriveConsult } from './consult/derive-consult.ts'
export type {
  Consultprestatie,
  Groepsprestatie,
  OverigePrestatie,
  Prestatie,
  Toeslagprestatie,
  Toeslagsoort,
  Verblijfsprestatie,
} from './prestatie/prestatie.ts'
export { ZPM_VANAF } from './consult/zpm-vanaf.ts'
export { deriveMonth, type Maandafleiding } from './maand/derive-month.ts'
export type { Consultregistratie, Kanaal, Reistijd, Stroom, Zorgsoort } from './registratie/consultregistratie.ts'
export type { Deelnemer, Groepsleider, Groepssessie } from './registratie/groepssessie.ts'
export { OVERIGE_SOORTEN, type OverigeRegistratie, type OverigeSoort, type Overleg } from './registratie/overige-registratie.ts'
export type { Verblijfsmoment, Verblijfsregistratie, Verblijfszorg } from './registratie/verblijfsregistratie.ts'
export type { Zorgregistratie } from './registratie/zorgregistratie.ts'
export { joinAsynchronous } from './registratie/join-asynchronous.ts'
export { joinConsult, type Samenvoeging } from './registratie/join-consult.ts'
export type { Eenheid, Settingbesluit } from './stam/eenheid.ts'
export { makeStam, type Stamgegevens } from './stam/make-stam.ts'
export type { PlanningIsRealisatie } from './stam/planning-is-realisatie.ts'
export { SETTINGS, type SettingSleutel } from './stam/setting.ts'
export type { Gebrek, Stam } from './stam/stam.ts'
export type { Beroepsperiode, Zorgverlener } from './stam/zorgverlener.ts'
export { makeTarieven } from './tarieven/make-tarieven.ts'
export type { Tarieven } from './tarieven/tarieven.ts'
export { explainConsult } from './uitleg/explain-consult.ts'
export { formatUitleg } from './uitleg/format-uitleg.ts'
export type { RelevanteInvoer, Uitleg, Uitlegstap } from './uitleg/uitleg.ts'
export { type ConsultWeigercode, WEIGERINGEN } from './weigering/catalogus.ts'
export { describeWeigering, type Weigertekst } from './weigering/describe-weigering.ts'
export type { Weigering } from './weigering/weigering.ts'
