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
  /** The prestaties with these ids, whatever their month; one that is refused now or unknown is left out. */
  readonly metIds: (ids: readonly string[]) => Promise<readonly Prestatie[]>
  /** All prestaties of a patient that go under a number of our own, in order of day and id. */
  readonly vanPatient: (patient: string) => Promise<readonly Prestatie[]>
  readonly telling: (maand: Maand) => Promise<Maandtelling>
  /**
   * Keeps what registrations gave in a month, in place of all that they gave in it before; `leeg`: those that gave nothing
   * in it. The first of a registration is the one that lists of registrations show. What moves to another month is wiped
   * first. Throws RangeError when an outcome stands in another month.
   */
  readonly zet: (maand: Maand, afleidingen: readonly Afleiding[], leeg?: readonly string[]) => Promise<void>
  /** What registrations gave in a month, in order of registration, the head of each first. */
  readonly van: (maand: Maand, registraties: readonly string[]) => Promise<readonly Afleiding[]>
  /** Forgets all that registrations gave. */
  readonly wis: (registraties: readonly string[]) => Promise<void>
}
