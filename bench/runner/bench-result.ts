import type { Machine } from './machine.ts'
import type { RaceResult } from './summary.ts'

/** What one run of a bench leaves in `bench/results/<naam>.json`. */
export interface BenchResult {
  readonly bench: string
  readonly titel: string
  readonly datum: string
  readonly commit: string
  readonly machine: Machine
  readonly toelichting: readonly string[]
  readonly races: readonly RaceResult[]
}
