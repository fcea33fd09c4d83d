import { addDays, dayOf, type EpochDay } from '@zorgketen/values'

/** The day before which a year is complete (DFZ-12: 1 April of the next year). */
export interface Jaartermijn {
  readonly maand: number
  readonly dag: number
}

/** The last day on which something about a year is in time. */
export const jaarUiterlijk = (jaar: number, { maand, dag }: Jaartermijn): EpochDay =>
  addDays(dayOf(jaar + 1, maand, dag), -1)
