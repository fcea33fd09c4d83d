/**
 * What was indicated for a placement, as far as it says in which settings the care may be given. Settings are the
 * official numbers 1 to 8 (zpm.md §1): the setting is the only trait of the indicated care that a declared
 * prestatiecode shows (gds801.md §4).
 */
export interface Indicatie {
  /** Number of the plaatsingsbesluit. */
  readonly plaatsing: string
  readonly settings: readonly number[]
}
