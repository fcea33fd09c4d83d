import type { Cents, EpochDay, Tekst } from '@zorgketen/values'

interface Rij {
  /** Official number of the setting, 1 to 8; null for a prestatie without a setting. */
  readonly setting: number | null
}

/**
 * The part of the reference data that the payer asks: is a code known on a day, at what maximum tariff (cents).
 * `Prestaties` of @zorgketen/reference fits as it is.
 */
export interface Prestatieboek {
  vindCode(
    code: string,
    dag: EpochDay,
  ):
    | { readonly uitkomst: 'gevonden'; readonly rij: Rij & { readonly tariefCents: Cents } }
    | { readonly uitkomst: 'tariefOnbekend'; readonly rij: Rij; readonly reden: Tekst }
    | { readonly uitkomst: 'codeOnbekend' | 'afwezig' | 'geenUitgave'; readonly rij: null; readonly reden: Tekst }
}
