import { agenda, planlijst, planningreal, vastlegging, zondercontact } from './agendalijsten.ts'
import { afgekeurd, berichten, declaraties, logboek, regels } from './berichtlijsten.ts'
import { afschriften, betalingen, facturen, particulier, wachtrij } from './betaallijsten.ts'
import { correcties } from './correctielijst.ts'
import { dienstfacturen, dienstgevraagd, dienstontvangen } from './dienstlijsten.ts'
import { fzregister, plaatsingsberichten } from './fzlijsten.ts'
import { jaarafsluiting, jaarregels } from './jaarlijsten.ts'
import type { Lijst } from './lijst.ts'
import { prestatiecodes, prestaties, registraties } from './maandlijsten.ts'
import { regelboek, retourcodes } from './naslaglijsten.ts'
import { oordelen } from './oordeellijst.ts'
import { overgenomen } from './overgenomenlijst.ts'
import { registerlijst } from './registerlijst.ts'
import { settings } from './settinglijst.ts'
import { afsluitingen, maanden } from './sluitlijsten.ts'
import { spelregels } from './spelregellijst.ts'
import { startcorrecties } from './startcorrectielijst.ts'
import { tariefuitgaven, tarieven } from './tarieflijsten.ts'
import { tijdlijn } from './tijdlijnlijst.ts'
import { betalertrajecten, meernummers, trajectafspraken, trajectregels } from './trajectlijsten.ts'
import { trajectwerk } from './trajectwerklijst.ts'
import { volledigheid } from './volledigheidslijst.ts'
import { zorgvraagtypen, zorgvragen } from './zorgvraaglijsten.ts'

/** Every list that can be taken out, by its name in the address. */
export const LIJSTEN = {
  agenda,
  zondercontact,
  planningreal,
  vastlegging,
  internesoorten: planlijst('internesoort'),
  standaardduren: planlijst('standaardduur'),
  reserves: planlijst('reserve'),
  roosters: planlijst('rooster'),
  vastlegafspraken: planlijst('vastlegafspraak'),
  randvoorwaarden: planlijst('randvoorwaarde'),
  registraties,
  prestaties,
  prestatiecodes,
  declaraties,
  regels,
  afgekeurd,
  correcties,
  startcorrecties,
  berichten,
  oordelen,
  betalertrajecten,
  trajectregels,
  meernummers,
  trajectafspraken,
  fzregister,
  plaatsingsberichten,
  maanden,
  afsluitingen,
  jaarafsluiting,
  jaarregels,
  facturen,
  betalingen,
  wachtrij,
  afschriften,
  particulier,
  overgenomen,
  volledigheid,
  spelregels,
  logboek,
  regelboek,
  retourcodes,
  tarieven,
  tariefuitgaven,
  tijdlijn,
  trajectwerk,
  patienten: registerlijst('patient'),
  zorgverleners: registerlijst('zorgverlener'),
  eenheden: registerlijst('eenheid'),
  zorgtrajecten: registerlijst('zorgtraject'),
  zorgvragen,
  dienstgevraagd,
  dienstontvangen,
  dienstfacturen,
  zorgvraagtypen,
  plaatsingen: registerlijst('plaatsing'),
  contracten: registerlijst('contract'),
  betalers: registerlijst('betaler'),
  organisatie: registerlijst('organisatie'),
  aanbieders: registerlijst('aanbieder'),
  skns: registerlijst('skn'),
  indicaties: registerlijst('indicatie'),
  settings,
} as const satisfies Readonly<Record<string, Lijst>>

export type Lijstnaam = keyof typeof LIJSTEN

export const isLijstnaam = (naam: string): naam is Lijstnaam => Object.hasOwn(LIJSTEN, naam)
