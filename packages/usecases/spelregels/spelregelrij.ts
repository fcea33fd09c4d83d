import type { Ernst } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'

/** One line of the worklist: a rule of the field that is about to be broken, or was. */
export interface Spelregelrij {
  /** Tells it from the others. */
  readonly sleutel: string
  /** 'id@versie'. */
  readonly regel: string
  readonly stand: 'signaal' | 'breuk'
  readonly ernst: Ernst
  readonly patient: string
  readonly naam: string
  /** What the patient came for; null where it is not recorded or does not matter. */
  readonly zorgvraag: string | null
  /** The registration it is about, to open it. */
  readonly registratie: string | null
  /** Day of what the rule looked at. */
  readonly dag: EpochDay | null
  /** Last day of a term, and how many days are left; negative when it has passed. */
  readonly uiterlijk: EpochDay | null
  readonly dagenOver: number | null
  /** When it became a breach, or will; null: no day was agreed. */
  readonly breukOp: EpochDay | null
  readonly veld: string
  readonly gevonden: string | number | boolean | null
  readonly verwacht: Tekst
}

/** Why a rule could not judge, with whom it concerns. */
export interface Onbekendrij {
  readonly regel: string
  readonly reden: Tekst
  /** Zorgvragen, consults or stays; 0 when the rule judges nothing at all. */
  readonly aantal: number
  readonly patienten: number
  /** The first of them. */
  readonly voorbeelden: readonly { readonly id: string; readonly naam: string }[]
}

/** What the rules of the field say of an organisation, or of one patient, on a day. */
export interface Spelregelblad {
  readonly vandaag: EpochDay
  /** Signals first, by the days that are left; then breaches, the newest first. */
  readonly rijen: readonly Spelregelrij[]
  readonly onbekend: readonly Onbekendrij[]
  /** What was looked at. */
  readonly gezien: { readonly patienten: number; readonly consulten: number; readonly verblijven: number }
}
