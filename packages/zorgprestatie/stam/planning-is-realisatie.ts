import type { EpochDay, Period } from '@zorgketen/values'

/**
 * The recorded preconditions under which planned time may count as realised (ZPM-06, ZPM-24): a transparent and
 * realistic agenda that patient and payer can check. Without a decision that holds on the day, realised time counts.
 */
export interface PlanningIsRealisatie {
  readonly geldig: Period
  readonly vastgelegd: EpochDay
  readonly toelichting: string
}
