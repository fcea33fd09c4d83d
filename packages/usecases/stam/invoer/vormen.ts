import type { DocumentVan, RegisterNaam } from '../registers.ts'
import type { Contractoordeel } from './contractoordeel.ts'
import type { Invoerkolom } from './kolom.ts'
import type { Invoervorm } from './vorm.ts'
import { aanbiederVorm, betalerVorm, contractVorm, sknVorm } from './vormen/inkoop.ts'
import { eenheidVorm, zorgverlenerVorm } from './vormen/mensen.ts'
import { patientVorm } from './vormen/patient.ts'
import { indicatieVorm, plaatsingVorm, zorgtrajectVorm } from './vormen/zorg.ts'
import { zorgvraagVorm } from './vormen/zorgvraag.ts'

/** The registers that can be filled from a file. */
export const INVOERBARE_REGISTERS = [
  'patient',
  'zorgverlener',
  'eenheid',
  'zorgtraject',
  'zorgvraag',
  'plaatsing',
  'contract',
  'betaler',
  'aanbieder',
  'skn',
  'indicatie',
] as const satisfies readonly RegisterNaam[]

export type InvoerbaarRegister = (typeof INVOERBARE_REGISTERS)[number]

export interface Vormcontext<N extends InvoerbaarRegister> {
  readonly bestaand: readonly DocumentVan<N>[]
  /** Names of the official list of professions; null: any name is taken over. */
  readonly beroepen: readonly string[] | null
  /** What is wrong with the agreed tariff of a product of a contract. */
  readonly oordeel: Contractoordeel
}

/** How rows become documents of a register, given what is there already. */
export function vormVan<N extends InvoerbaarRegister>(
  register: N,
  context: Vormcontext<N>,
): Invoervorm<DocumentVan<N>> {
  const vormen: { readonly [R in InvoerbaarRegister]: () => Invoervorm<DocumentVan<R>> } = {
    patient: () => patientVorm,
    zorgverlener: () => zorgverlenerVorm(context.beroepen),
    eenheid: () => eenheidVorm,
    zorgtraject: () => zorgtrajectVorm,
    zorgvraag: () => zorgvraagVorm,
    plaatsing: () => plaatsingVorm,
    contract: () => contractVorm(context.bestaand as readonly DocumentVan<'contract'>[], context.oordeel),
    betaler: () => betalerVorm,
    aanbieder: () => aanbiederVorm,
    skn: () => sknVorm(context.bestaand as readonly DocumentVan<'skn'>[]),
    indicatie: () => indicatieVorm,
  }
  return vormen[register]() as unknown as Invoervorm<DocumentVan<N>>
}

/** The columns that a file of this register may have, in the order of the template. */
export const importColumns = (register: InvoerbaarRegister): readonly Invoerkolom[] =>
  vormVan(register, { bestaand: [], beroepen: null, oordeel: () => null }).kolommen
