import type { EpochDay, Maand } from '@zorgketen/values'

/**
 * What a new message needs beside its lines. `volgnummer` is the number of the next line reference (1 or more); keep
 * the `volgnummer` that comes back: references never return (DFZ-09). The two sets hold what this declarant used for
 * other payers too.
 */
export interface Berichtgegevens {
  readonly maand: Maand
  readonly berichtreferentie: string
  readonly factuurnummer: string
  readonly factuurdatum: EpochDay
  readonly verzenddatum: EpochDay
  /** P(roductie) or T(est). */
  readonly berichtsoort: 'P' | 'T'
  readonly volgnummer: number
  readonly gebruikteReferenties: ReadonlySet<string>
  readonly gebruikteFactuurnummers: ReadonlySet<string>
}
