import type { Contender } from './race.ts'

/** Times of one contender, per round: by the clock, and processor time of the whole process (helper threads too). */
export interface Times {
  readonly deelnemer: Contender
  readonly seconden: number[]
  readonly processor: number[]
}
