import type { Cents, EpochDay, Maand, Uzovi } from '@zorgketen/values'

/** A bank statement or payment specification as taken in; `inhoud` is what was read of it. */
export interface Afschriftrij {
  readonly id: string
  readonly soort: 'afschrift' | 'specificatie'
  readonly vingerafdruk: string
  readonly naam: string
  readonly op: string
  readonly inhoud: unknown
}

/** Who took a match back, when (an instant, ISO) and why. */
export interface Ongedaan {
  readonly op: string
  readonly door: string
  readonly reden: string
}

/** Money that was matched to an invoice. `bron` names the bank entry and specification it rests on. */
export interface Betalingrij {
  readonly id: string
  readonly afschrift: string
  readonly boeking: string
  readonly factuurnummer: string
  readonly betaler: Uzovi | null
  /** Cents; negative: paid back. */
  readonly bedrag: Cents
  readonly zekerheid: 'zeker' | 'bevestigd'
  readonly dag: EpochDay
  readonly bron: unknown
  readonly door: string
  /** Set when a person took it back: it no longer counts, and is not made again without a person. */
  readonly ongedaan: Ongedaan | null
}

/** An invoice to a person. `ingetrokken`: when somebody took it back and why; its lines are free again. */
export interface ParticuliereFactuurrij {
  readonly factuurnummer: string
  readonly patient: string
  readonly maand: Maand
  readonly dag: EpochDay
  readonly totaal: Cents
  readonly inhoud: unknown
  readonly ingetrokken: Ongedaan | null
}

export interface Betaalkast {
  /** Waits until nobody else changes the money of this organisation; until the transaction ends, nobody does. */
  readonly alleen: () => Promise<void>
  /** Keeps it; false when the same bytes were taken in before. */
  readonly bewaarAfschrift: (rij: Afschriftrij) => Promise<boolean>
  readonly afschriften: () => Promise<readonly Afschriftrij[]>
  /** Also those that were taken back. */
  readonly betalingen: (factuurnummer: string | null) => Promise<readonly Betalingrij[]>
  readonly bewaarBetalingen: (rijen: readonly Betalingrij[]) => Promise<void>
  /** Takes a match back; the row stays, for what happened to money is never forgotten. */
  readonly zetOngedaan: (id: string, ongedaan: Ongedaan) => Promise<void>
  readonly facturen: (patient: string | null) => Promise<readonly ParticuliereFactuurrij[]>
  /** Keeps a new one; throws `Bewerkingsconflict` when its number is that of another. */
  readonly bewaarFactuur: (rij: ParticuliereFactuurrij) => Promise<void>
  /** Withdraws an invoice, once; its number stays in use. */
  readonly trekIn: (factuurnummer: string, ingetrokken: Ongedaan) => Promise<void>
}
