import type { EpochDay } from '@zorgketen/values'
import type { Feiten } from '../feiten/feiten.ts'

/**
 * What surrounds a record while it is judged. A domain extends it with the enclosing records; its walker sets
 * those before each visit, so that one object serves a whole run.
 */
export interface Omgeving {
  readonly feiten: Feiten
  /** The clock, passed in. */
  readonly vandaag: EpochDay
  /** Path of the record that is being visited, only asked for when something is wrong or kept. */
  readonly pad: (plek: string) => string
}
