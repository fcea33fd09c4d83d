import { afgekeurd, berichten, declaraties, logboek, regels } from './berichtlijsten.ts'
import { afschriften, betalingen, facturen, particulier, wachtrij } from './betaallijsten.ts'
import { correcties } from './correctielijst.ts'
import type { Lijst } from './lijst.ts'
import { prestatiecodes, prestaties, registraties } from './maandlijsten.ts'
import { regelboek, retourcodes } from './naslaglijsten.ts'
import { oordelen } from './oordeellijst.ts'
import { overgenomen } from './overgenomenlijst.ts'
import { registerlijst } from './registerlijst.ts'
import { afsluitingen, maanden } from './sluitlijsten.ts'
import { volledigheid } from './volledigheidslijst.ts'

/** Every list that can be taken out, by its name in the address. */
export const LIJSTEN = {
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
  logboek,
  regelboek,
  retourcodes,
  patienten: registerlijst('patient'),
  zorgverleners: registerlijst('zorgverlener'),
  eenheden: registerlijst('eenheid'),
  zorgtrajecten: registerlijst('zorgtraject'),
  plaatsingen: registerlijst('plaatsing'),
  contracten: registerlijst('contract'),
  betalers: registerlijst('betaler'),
  organisatie: registerlijst('organisatie'),
  aanbieders: registerlijst('aanbieder'),
  skns: registerlijst('skn'),
  indicaties: registerlijst('indicatie'),
} as const satisfies Readonly<Record<string, Lijst>>

export type Lijstnaam = keyof typeof LIJSTEN

export const isLijstnaam = (naam: string): naam is Lijstnaam => Object.hasOwn(LIJSTEN, naam)
