import type { Agb, Period } from '@zorgketen/values'

/** A provider from which the payer buys or bought care (DFZ-04), and when. */
export interface Inkooprelatie {
  readonly aanbieder: Agb
  readonly geldig: Period
}
