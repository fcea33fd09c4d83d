import type { Cents, EpochDay } from '@zorgketen/values'

/** A ggz number with the day of its last prestatie. */
export interface Stilte {
  readonly nummer: string
  readonly laatste: EpochDay
  /** The patient has a ggz number that is open or closed later. */
  readonly opgevolgd: boolean
}

/** A number with the days of the first and the last prestatie on it; null: it has none. */
export interface Zorgdagen {
  readonly nummer: string
  readonly eerste: EpochDay | null
  readonly laatste: EpochDay | null
}

/** A number of which lines that still count were sent with another startdatum than it has now (ZTN-09). */
export interface Startafwijking {
  readonly nummer: string
  readonly patient: string
  readonly soort: 'ggz' | 'fz'
  readonly startdatum: EpochDay
  /** The earliest startdatum those lines carry; null: one went without. */
  readonly verzonden: EpochDay | null
  /** Lines, of which `wacht` without an answer yet; what they claimed in cents. */
  readonly aantal: number
  readonly wacht: number
  readonly bedrag: Cents
}

/**
 * What care says of the zorgtrajectnummers of an organisation. Numbers of one patient and kind follow each other, so a
 * number has the care from the day after the one before it closed up to its own closing day. Care that was delivered
 * for another provider is on none of them (ZTN-14).
 */
export interface Trajectkast {
  /**
   * Numbers that closing by itself may change, by their last prestatie: open ones without any after `grens`, and those
   * that closed by themselves (`sluitreden` zonder-zorg). A number that never had care is left out.
   */
  readonly stil: (grens: EpochDay) => Promise<readonly Stilte[]>
  /** All numbers of these patients that hold now; null: of everybody. In order of patient, kind and closing. */
  readonly zorgdagen: (patienten: readonly string[] | null) => Promise<readonly Zorgdagen[]>
  /** In order of patient; a line whose correction is under way does not count. */
  readonly afwijkend: () => Promise<readonly Startafwijking[]>
}
