import type { EpochDay } from '@zorgketen/values'

/** A ggz number with the day of its last prestatie. */
export interface Stilte {
  readonly nummer: string
  readonly laatste: EpochDay
  /** The patient has a ggz number that is open or closed later. */
  readonly opgevolgd: boolean
}

/** What care says of the zorgtrajectnummers of an organisation. */
export interface Trajectkast {
  /**
   * Numbers that closing by itself may change, by their last prestatie: open ones without any after `grens`, and those
   * that closed by themselves (`sluitreden` zonder-zorg). A number that never had care is left out.
   */
  readonly stil: (grens: EpochDay) => Promise<readonly Stilte[]>
}
