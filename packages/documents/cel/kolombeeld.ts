/** What the other cells of a column prove about how it was written. */
export interface Kolombeeld {
  readonly dagvolgorde: 'dag-maand' | 'maand-dag' | 'tegenstrijdig' | 'onbekend'
  readonly decimaal: 'komma' | 'punt' | 'tegenstrijdig' | 'onbekend'
  /** Whether a code exists (register, code list); null when the caller cannot tell. */
  readonly kent: ((waarde: string) => boolean) | null
}

/** Nothing is known of the rest of the column. */
export const LEEG_BEELD: Kolombeeld = { dagvolgorde: 'onbekend', decimaal: 'onbekend', kent: null }
