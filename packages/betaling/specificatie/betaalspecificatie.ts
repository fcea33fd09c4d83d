import type { Cents, EpochDay, Tekst, Uzovi } from '@zorgketen/values'

/** What a payer says one payment, or a part of it, is for. `bedrag` in cents, negative for a credit that is set off. */
export interface Specificatierij {
  /** Row number in the file, as the user sees it. */
  readonly nummer: number
  readonly factuurnummer: string
  readonly bedrag: Cents
  readonly regelreferentie: string | null
  /** Reference of the payment, which stands in the bank entry too. Rows with the same one are paid together. */
  readonly kenmerk: string | null
  readonly dag: EpochDay | null
}

/** A payment specification of a payer. `bron` names the file (its id or hash, no person in it). */
export interface Betaalspecificatie {
  readonly bron: string
  readonly betaler: Uzovi | null
  readonly rijen: readonly Specificatierij[]
}

/** A row as texts, already cleaned (documents `leesCel`): amount 1234.56, day yyyy-mm-dd; null is an empty cell. */
export interface RuweSpecificatierij {
  readonly nummer: number
  readonly factuurnummer: string | null
  readonly bedrag: string | null
  readonly regelreferentie: string | null
  readonly kenmerk: string | null
  readonly dag: string | null
}

/** A row that cannot be used. */
export interface Specificatiefout {
  readonly nummer: number
  readonly veld: 'factuurnummer' | 'bedrag' | 'dag'
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}
