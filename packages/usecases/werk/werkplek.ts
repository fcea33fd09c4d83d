import type { Opslag } from '../opslag/opslag.ts'
import type { Oordeelgereedschap } from '../stappen/judge.ts'
import type { Voortgang } from './voortgang.ts'

/** What every use case works with: the store, the messages and reference data, the clock and new ids. */
export interface Werkplek {
  readonly opslag: Opslag
  readonly gereedschap: Oordeelgereedschap
  /** Hash (SHA-256) of bytes, as messages are known by. */
  readonly vingerafdruk: (bytes: Uint8Array) => string
  /** Now, as an ISO instant in UTC. */
  readonly nu: () => string
  /** A new id: random, lower case letters, digits and hyphens. */
  readonly nieuwId: () => string
  readonly voortgang: Voortgang
}
