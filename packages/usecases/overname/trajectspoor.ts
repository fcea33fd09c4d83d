import type { EpochDay } from '@zorgketen/values'
import type { Overnamestam } from './overname.ts'

export type Traject = Overnamestam['zorgtrajecten'][number]

/** A rebuilt number with the first and last day seen on it. */
export interface Trajectspoor {
  readonly traject: Traject
  readonly eerste: EpochDay
  readonly laatste: EpochDay
}
