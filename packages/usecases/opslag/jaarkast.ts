import type { Cents, EpochDay, Maand, Uzovi } from '@zorgketen/values'
import type { Regelrij } from './dossierkast.ts'
import type { Deel, Pagina } from './pagina.ts'

/**
 * Where a prestatie stands for who wants to know the revenue of a year: settled (granted, granted without payment, taken
 * back), or open: awaiting an answer, rejected, refused with its whole message, granted in part, or granted while the
 * administration does not have it any more.
 */
export const JAARSTANDEN = [
  'toegekend',
  'zonder-betaling',
  'teruggenomen',
  'wacht',
  'wacht-credit',
  'afgekeurd',
  'geweigerd',
  'deels',
  'te-crediteren',
] as const

export type Jaarstand = (typeof JAARSTANDEN)[number]

/** Prestaties of a year at one payer in one state. Cents. */
export interface Jaarsom {
  readonly betaler: Uzovi
  readonly stand: Jaarstand
  readonly aantal: number
  readonly gevraagd: Cents
  readonly toegekend: Cents
}

/** A prestatie that was never in a line. `bedrag`: its tariff in cents. */
export interface NooitGevraagd {
  readonly prestatie: string
  readonly patient: string
  readonly datum: EpochDay
  readonly code: string
  readonly bedrag: Cents
}

/** The prestaties of a calendar year, by the day of care. */
export interface Jaarkast {
  /** Per payer that was asked last and state; of a prestatie all that was ever sent counts. */
  readonly standen: (jaar: number) => Promise<readonly Jaarsom[]>
  /** The lines behind one sum, in order of day: of each prestatie the one that its state is about. */
  readonly regels: (
    vraag: { readonly jaar: number; readonly betaler: Uzovi; readonly stand: Jaarstand },
    pagina: Pagina,
  ) => Promise<Deel<Regelrij>>
  /** Months of the year with prestaties that were never in a line. */
  readonly nooitGevraagd: (
    jaar: number,
  ) => Promise<readonly { readonly maand: Maand; readonly aantal: number; readonly bedrag: Cents }[]>
  /** Those of one month, in order of day. */
  readonly nooitGevraagdIn: (maand: Maand) => Promise<readonly NooitGevraagd[]>
}
