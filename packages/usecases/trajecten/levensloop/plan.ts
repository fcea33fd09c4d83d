import type { EpochDay } from '@zorgketen/values'
import type { Sluitreden } from '@zorgketen/zorgtraject'
import type { ZorgtrajectDocument } from '../../stam/documenten/zorgtraject.ts'
import type { Trajectloop } from '../loop/lees-loop.ts'
import type { Nieuwreden, Terugvalvraag, Trajectstap } from './daad.ts'

/** What is kept of one number; a number that is there keeps all but its end. */
type Plandeel =
  | {
      readonly soort: 'eind'
      readonly loop: Trajectloop
      readonly gesloten: EpochDay | null
      readonly sluitreden: Sluitreden | null
    }
  | { readonly soort: 'intrekken'; readonly loop: Trajectloop }
  | { readonly soort: 'nieuw'; readonly document: ZorgtrajectDocument }

/** What an act will do. With a `vraag` nothing happens before it is answered. */
export interface Plan {
  readonly stappen: readonly Trajectstap[]
  readonly delen: readonly Plandeel[]
  readonly vraag: Terugvalvraag | null
  readonly nieuw: Nieuwreden | null
}

export const plan = (deel: Partial<Plan>): Plan => ({ stappen: [], delen: [], vraag: null, nieuw: null, ...deel })
