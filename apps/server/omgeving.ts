import type { Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import type { Gebeurtenissen } from './gebeurtenissen/gebeurtenissen.ts'
import type { Taken } from './taken/taken.ts'

/** What every route has at hand. `actor` is there behind `vereisSessie`. */
export interface Omgeving {
  readonly Variables: {
    readonly plek: Werkplek
    readonly actor: Actor
    readonly gebeurtenissen: Gebeurtenissen
    readonly taken: Taken
  }
}
