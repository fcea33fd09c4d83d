import type { Actor } from '@zorgketen/usecases/opslag'
import type { Tekst } from '@zorgketen/values'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Fout } from '../fouten/fout.ts'
import type { Opdrachtnaam } from './opdrachten.ts'

/** To the thread that reckons: work, and whether it may go on. `nu`: the instant at which the work was asked for. */
export type Heen =
  | {
      readonly wat: 'opdracht'
      readonly id: number
      readonly naam: Opdrachtnaam
      readonly actor: Actor
      readonly invoer: unknown
      readonly nu: string
    }
  | { readonly wat: 'verder'; readonly id: number; readonly gestopt: boolean }

/** Back: how far it is (awaits `verder`), and how it ended. `spoor`: what goes to the log of an unexpected error. */
export type Terug =
  | {
      readonly wat: 'voortgang'
      readonly id: number
      readonly stap: Tekst
      readonly gedaan: number
      readonly totaal: number | null
    }
  | { readonly wat: 'klaar'; readonly id: number; readonly uitkomst: unknown }
  | { readonly wat: 'gestopt'; readonly id: number }
  | {
      readonly wat: 'mislukt'
      readonly id: number
      readonly status: ContentfulStatusCode
      readonly fout: Fout
      readonly spoor: string
    }
