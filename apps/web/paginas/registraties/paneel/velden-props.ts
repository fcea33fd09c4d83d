import type { Veld } from '../concept/concept.ts'

/** What the fields of a registration get, whatever its kind. */
export type VeldenProps<C> = {
  readonly concept: C
  readonly opConcept: (concept: C) => void
  /** Fields to be filled in still, once someone tried to save. */
  readonly mist: readonly Veld[]
  readonly uit: boolean
  /** Puts the keyboard where typing begins: for a new registration. */
  readonly nieuw: boolean
}
