import type { Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import type { Gebeurtenissen } from './gebeurtenissen/gebeurtenissen.ts'
import type { Onthoud } from './rekenkamer/onthoud.ts'
import type { Reken } from './rekenkamer/reken.ts'
import type { Taken } from './taken/taken.ts'

/** What every route has at hand. `actor` is there behind `vereisSessie`. */
export interface Omgeving {
  readonly Variables: {
    readonly plek: Werkplek
    readonly actor: Actor
    readonly gebeurtenissen: Gebeurtenissen
    readonly taken: Taken
    /** Heavy work, in a thread of its own where there is one. */
    readonly reken: Reken
    /** Overviews that still hold. */
    readonly onthoud: Onthoud
  }
}
