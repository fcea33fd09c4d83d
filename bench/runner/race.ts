/** One party in a race. It does the whole work on its own and leaves an answer that can be compared. */
export interface Contender {
  readonly naam: string
  /** Ours, or a rival. */
  readonly eigen: boolean
  /** What a reader must know about how it runs. */
  readonly opmerking?: string
  /** The work on a small input with planted mistakes, with everything found, to compare before timing. */
  readonly toets: () => Answer | Promise<Answer>
  /** How often the work is done per round, where once is too short to time (default 1). */
  readonly keren?: number
  /** The timed work. Its short answer is compared in every round. */
  readonly werk: () => Answer | Promise<Answer>
}

/** Plain data: numbers, strings, arrays and objects. */
export type Answer = unknown

/** A goal of the issue, in the unit of the race. */
interface Goal {
  readonly waarde: number
  /** Name of the contender that has to reach it. */
  readonly deelnemer: string
}

/** Contenders on the same input. */
export interface Race {
  readonly naam: string
  /** One Dutch sentence: what is done to what. */
  readonly wat: string
  readonly hoeveelheid: number
  /** Unit of `hoeveelheid`; results are shown per second. */
  readonly eenheid: 'MB' | 'regels' | 'prestaties'
  readonly rondes: number
  readonly deelnemers: readonly Contender[]
  readonly doel: Goal | null
}

export interface Bench {
  readonly naam: string
  readonly titel: string
  /** What holds for all races of this bench: how the work was made equal, what a rival is spared. */
  readonly toelichting: readonly string[]
  /** Races one after the other; what one holds in memory is free before the next is made. */
  readonly races: () => AsyncIterable<Race>
}
