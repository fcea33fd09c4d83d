import type { Cents, Maand, Tekst } from '@zorgketen/values'
import type { Afleiding, Prestatie } from '@zorgketen/zorgprestatie'

export interface Maandtelling {
  readonly registraties: number
  readonly prestaties: number
  readonly weigeringen: number
  /** Cents. */
  readonly bedrag: Cents
  readonly perCode: readonly {
    readonly code: string
    readonly naam: string
    readonly aantal: number
    readonly bedrag: Cents
  }[]
  readonly perWeigering: readonly { readonly code: string; readonly reden: Tekst; readonly aantal: number }[]
}

export interface Prestatiekast {
  /** Prestaties of a month, in order of day and id. */
  readonly vanMaand: (maand: Maand) => Promise<readonly Prestatie[]>
  /** The prestaties of these registrations, whatever their month; a refused or unknown one is left out. */
  readonly vanRegistraties: (registraties: readonly string[]) => Promise<readonly Prestatie[]>
  readonly telling: (maand: Maand) => Promise<Maandtelling>
  /** Keeps what registrations gave; a derivation replaces the one that was there. */
  readonly zet: (maand: Maand, afleidingen: readonly Afleiding[]) => Promise<void>
  /** Forgets what withdrawn registrations gave. */
  readonly wis: (registraties: readonly string[]) => Promise<void>
}
