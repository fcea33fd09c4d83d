import { agenda, planlijst, planningreal, vastlegging, zondercontact } from './agendalijsten.ts'
import { afgekeurd, berichten, declaraties, logboek, regels } from './berichtlijsten.ts'
import { afschriften, betalingen, facturen, particulier, wachtrij } from './betaallijsten.ts'
import { correcties } from './correctielijst.ts'
import type { Lijst } from './lijst.ts'
import { prestatiecodes, prestaties, registraties } from './maandlijsten.ts'
import { regelboek, retourcodes } from './naslaglijsten.ts'
import { oordelen } from './oordeellijst.ts'
import { overgenomen } from './overgenomenlijst.ts'
import { registerlijst } from './registerlijst.ts'
import { settings } from './settinglijst.ts'
import { afsluitingen, maanden } from './sluitlijsten.ts'
import { spelregels } from './spelregellijst.ts'
import { tariefuitgaven, tarieven } from './tarieflijsten.ts'
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
  berichten,
  oordelen,
  maanden,
  afsluitingen,
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
  patienten: registerlijst('patient'),
  zorgverleners: registerlijst('zorgverlener'),
  eenheden: registerlijst('eenheid'),
  zorgtrajecten: registerlijst('zorgtraject'),
  zorgvragen,
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
