import { berichten, declaraties, logboek, regels } from './berichtlijsten.ts'
import type { Lijst } from './lijst.ts'
import { prestaties, registraties } from './maandlijsten.ts'
import { registerlijst } from './registerlijst.ts'

/** Every list that can be taken out, by its name in the address. */
export const LIJSTEN = {
  registraties,
  prestaties,
  declaraties,
  regels,
  berichten,
  logboek,
  patienten: registerlijst('patient'),
  zorgverleners: registerlijst('zorgverlener'),
  eenheden: registerlijst('eenheid'),
  zorgtrajecten: registerlijst('zorgtraject'),
  plaatsingen: registerlijst('plaatsing'),
  contracten: registerlijst('contract'),
  betalers: registerlijst('betaler'),
  aanbieders: registerlijst('aanbieder'),
  skns: registerlijst('skn'),
  indicaties: registerlijst('indicatie'),
} as const satisfies Readonly<Record<string, Lijst>>

export type Lijstnaam = keyof typeof LIJSTEN

export const isLijstnaam = (naam: string): naam is Lijstnaam => Object.hasOwn(LIJSTEN, naam)
