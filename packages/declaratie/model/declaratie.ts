import type { Agb, Betaler, Cents, EpochDay, Maand } from '@zorgketen/values'
import type { Declaratieregel } from './declaratieregel.ts'

/** One invoice to one payer by one declarant: exactly what goes into one message. `totaal` in cents, negative = credit. */
export interface Declaratie {
  /** Reference of the message (Header/Referentienummer). */
  readonly berichtreferentie: string
  readonly factuurnummer: string
  readonly factuurdatum: EpochDay
  readonly verzenddatum: EpochDay
  /** P(roductie) or T(est); the two never mix. */
  readonly berichtsoort: 'P' | 'T'
  readonly declarant: { readonly agb: Agb; readonly soort: '1' | '2' | '3' }
  readonly betaler: Betaler
  readonly maand: Maand
  readonly regels: readonly Declaratieregel[]
  readonly totaal: Cents
}
