import type { Cents, EpochDay } from '@zorgketen/values'

/** The other side of a payment, as far as the bank tells. */
export interface Tegenpartij {
  readonly naam: string | null
  readonly iban: string | null
}

/** What a bank tells of one payment. */
interface Betalingsgegevens {
  readonly tegenpartij: Tegenpartij
  /** Free text (Ustrd), joined with spaces. */
  readonly omschrijving: string
  /** Structured references: betalingskenmerk (CdtrRefInf/Ref) and numbers of documents (RfrdDocInf/Nb). */
  readonly kenmerken: readonly string[]
  /** Reference of the payer; null when the bank writes NOTPROVIDED. */
  readonly endToEndId: string | null
}

/** One payment inside a batch that was booked as a sum (TxDtls). `bedrag` in cents, negative when money left. */
export interface Postdeel extends Betalingsgegevens {
  readonly bedrag: Cents
}

/** One booked entry. `volgnummer` counts from 1 in the statement. `bedrag` in cents: positive came in, negative left. */
export interface Afschriftpost extends Betalingsgegevens {
  readonly volgnummer: number
  readonly bedrag: Cents
  readonly storno: boolean
  readonly boekdag: EpochDay
  readonly valutadag: EpochDay | null
  /** The bank's own reference of the entry (AcctSvcrRef): the same booking in another file has the same. */
  readonly bankreferentie: string | null
  /** The payments of a batch, only when their amounts add up to the entry; else empty. */
  readonly delen: readonly Postdeel[]
}

/** A statement of one account over one period that reconciles: opening balance + entries = closing balance, in cents. */
export interface Bankafschrift {
  readonly id: string
  readonly iban: string
  readonly versie: '02' | '08'
  readonly beginsaldo: Cents
  readonly eindsaldo: Cents
  readonly posten: readonly Afschriftpost[]
  /** Entries that the bank announced but did not book; they are no payments. */
  readonly nietGeboekt: number
}
