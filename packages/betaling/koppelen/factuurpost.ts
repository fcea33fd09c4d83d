import type { Cents, Uzovi } from '@zorgketen/values'

/** A line of an invoice with what is due for it, in cents: positive for a debit, negative for a credit. */
export interface Postregel {
  readonly referentie: string
  readonly toegekend: Cents
}

/**
 * An invoice as payments know it. `id` is unique over all invoices. `namen`: how the payer may be called on a bank
 * statement. `betaler` is null for a person who pays himself. `ingetrokken`: nothing is due any more, whatever comes in.
 */
export interface Factuurpost {
  readonly id: string
  readonly factuurnummer: string
  readonly betaler: Uzovi | null
  readonly namen: readonly string[]
  readonly regels: readonly Postregel[]
  readonly ingetrokken?: true
}
