import type { EpochDay } from '@zorgketen/values'
import { z } from 'zod'
import { dienstfactuurRegister, dienstverzoekRegister } from '../dienstverlening/register/registers.ts'
import { type Grensfout, toGrensfout } from '../grens/grensfout.ts'
import type { Beschrijving } from './registers/beschrijving.ts'
import { eenheidRegister, organisatieRegister, zorgverlenerRegister } from './registers/eigen-mensen.ts'
import {
  aanbiederRegister,
  betalerRegister,
  contractRegister,
  indicatieRegister,
  sknRegister,
} from './registers/inkoop.ts'
import { patientRegister } from './registers/patient.ts'
import { settinglijstRegister } from './registers/settinglijst.ts'
import { plaatsingRegister, zorgtrajectRegister } from './registers/zorg.ts'
import { zorgvraagRegister } from './registers/zorgvraag.ts'

/** Every register that an organisation may keep, provider and payer together. */
export const REGISTERS = {
  patient: patientRegister,
  zorgverlener: zorgverlenerRegister,
  eenheid: eenheidRegister,
  zorgtraject: zorgtrajectRegister,
  zorgvraag: zorgvraagRegister,
  plaatsing: plaatsingRegister,
  contract: contractRegister,
  betaler: betalerRegister,
  organisatie: organisatieRegister,
  aanbieder: aanbiederRegister,
  skn: sknRegister,
  indicatie: indicatieRegister,
  settinglijst: settinglijstRegister,
  dienstverzoek: dienstverzoekRegister,
  dienstfactuur: dienstfactuurRegister,
} as const

export type RegisterNaam = keyof typeof REGISTERS
export type DocumentVan<N extends RegisterNaam> = (typeof REGISTERS)[N] extends Beschrijving<infer D> ? D : never

/** The registers a provider keeps, in the order of a menu; the settinglijst has a screen of its own. */
export const AANBIEDER_REGISTERS = [
  'patient',
  'zorgverlener',
  'eenheid',
  'zorgtraject',
  'zorgvraag',
  'plaatsing',
  'contract',
  'betaler',
  'organisatie',
] as const satisfies readonly RegisterNaam[]

/** The registers a payer keeps. */
export const BETALER_REGISTERS = [
  'plaatsing',
  'contract',
  'aanbieder',
  'skn',
  'indicatie',
] as const satisfies readonly RegisterNaam[]

/** What is known of a register, with its document type. */
export const beschrijvingVan = <N extends RegisterNaam>(register: N): Beschrijving<DocumentVan<N>> =>
  REGISTERS[register] as unknown as Beschrijving<DocumentVan<N>>

/** What the store keeps beside a document so that it can be listed and found. */
export interface Kaart {
  readonly id: string
  readonly label: string
  readonly zoek: string
  readonly geboortedatum: EpochDay | null
}

export function kaartVan<N extends RegisterNaam>(register: N, document: DocumentVan<N>): Kaart {
  const { id, label, zoek, geboortedatum } = beschrijvingVan(register)
  return {
    id: id(document),
    label: label(document),
    zoek: zoek(document),
    geboortedatum: geboortedatum(document),
  }
}

/** A document as JSON: ISO days, amounts as text in euro. */
export const encodeDocument = <N extends RegisterNaam>(register: N, document: DocumentVan<N>): unknown =>
  z.encode(beschrijvingVan(register).schema, document)

/** Reads a document from JSON; each fault names its field and never repeats a value. */
export function readDocument<N extends RegisterNaam>(
  register: N,
  ruw: unknown,
):
  | { readonly ok: true; readonly waarde: DocumentVan<N> }
  | { readonly ok: false; readonly fouten: readonly Grensfout[] } {
  const gelezen = beschrijvingVan(register).schema.safeParse(ruw)
  return gelezen.success
    ? { ok: true, waarde: gelezen.data }
    : { ok: false, fouten: gelezen.error.issues.map((issue) => toGrensfout(register, 0, issue)) }
}
