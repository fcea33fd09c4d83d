import type { Cents, ClockTime, EpochDay, Tekst } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'

/** Why a person pays himself: no contract with the insurer, care outside the basispakket, an appointment missed. */
export type Zelfbetaalreden = 'ongecontracteerd' | 'niet-basispakket' | 'no-show'

/**
 * What to bill. `zorgverlener` is the name as the patient knows it. `tarief` in cents is the organisation's own price:
 * for care at most the maximum tariff of the prestatie; for a missed appointment there is no official tariff at all.
 */
export type TeFactureren =
  | {
      readonly soort: 'prestatie'
      readonly reden: 'ongecontracteerd' | 'niet-basispakket'
      readonly prestatie: Prestatie
      readonly zorgverlener: string
      readonly tarief: Cents
    }
  | {
      readonly soort: 'no-show'
      /** Id of the appointment, so that it is billed once. */
      readonly afspraak: string
      readonly patient: string
      readonly dag: EpochDay
      readonly begintijd: ClockTime | null
      readonly zorgverlener: string
      readonly tarief: Cents
    }

/** One line, in cents. `bron` is the id of the prestatie or appointment; `code` the prestatiecode, null for no-show. */
export interface Factuurregel {
  readonly referentie: string
  readonly bron: string
  readonly reden: Zelfbetaalreden
  readonly dag: EpochDay
  readonly begintijd: ClockTime | null
  readonly zorgverlener: string
  readonly code: string | null
  readonly omschrijving: Tekst
  readonly bedrag: Cents
}

/** An invoice to a person. It holds no BSN and no diagnosis. `fictief`: made with demonstration data. */
export interface ParticuliereFactuur {
  readonly nummer: string
  readonly dag: EpochDay
  readonly vervaldag: EpochDay
  readonly patient: { readonly id: string; readonly naam: string }
  readonly regels: readonly Factuurregel[]
  readonly totaal: Cents
  readonly fictief: boolean
}
