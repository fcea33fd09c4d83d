import type { Contract } from '@zorgketen/contract'
import type { Debetregel } from '@zorgketen/declaratie'
import type { Feiten, Register } from '@zorgketen/rules'
import type { Agb, Skn } from '@zorgketen/values'
import type { Plaatsing } from '@zorgketen/zorgtraject'
import type { EerdereRegel } from './eerdere-regel.ts'
import type { Historie } from './historie.ts'
import type { Indicatie } from './indicatie.ts'
import type { Inkooprelatie } from './inkooprelatie.ts'
import type { Prestatieboek } from './prestatieboek.ts'

/**
 * What a uniqueness check keeps of a number. `nummer` is null for one from the past; `volledig` says of the judged
 * one whether the past it is held against is complete.
 */
export interface GebruiktNummer {
  readonly nummer: string | null
  readonly volledig: boolean
}

/** Line references that were used before, per declarant, and whether those are all. */
export interface GebruikteReferenties {
  readonly volledig: boolean
  has(declarant: Agb, referentie: string): boolean
}

/** Debit lines that came in before, by declarant and prestatie, and whether those are all. */
export interface EerderePrestaties {
  readonly volledig: boolean
  alle(declarant: Agb, regel: Debetregel): readonly EerdereRegel[]
}

/**
 * The registers of this desk, each brought along or not. Rules name in `nodig` what they need, so that a rule only
 * ever runs with its registers present.
 */
export interface OordeelRegisters {
  /** By number of the plaatsingsbesluit. */
  readonly plaatsingen: Register<Plaatsing>
  /** SKNs known in IFZO (DFZ-18). */
  readonly skns: Register<Skn>
  /** By `contractSleutel`. */
  readonly contracten: Register<Contract>
  /** By AGB of the provider. */
  readonly aanbieders: Register<Inkooprelatie>
  /** By number of the plaatsingsbesluit. */
  readonly indicaties: Register<Indicatie>
  /** Debit lines that came in before, by `eigenSleutel`. */
  readonly eerdereRegels: Register<EerdereRegel>
  /** Invoice numbers by `eigenSleutel`. */
  readonly facturen: Historie<GebruiktNummer>
  readonly referenties: GebruikteReferenties
  readonly prestaties: EerderePrestaties
  readonly prestatiecodes: Prestatieboek
}

/** The facts as rules see them. A register that a rule does not name in `nodig` may be absent at run time. */
export type OordeelFeiten = OordeelRegisters & Feiten
