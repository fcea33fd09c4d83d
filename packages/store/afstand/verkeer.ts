import { StoreFout, type StoreFoutCode, type StorePlek } from '../fout/store-fout.ts'
import type { Begin, Parameter } from '../motor/motor.ts'
import type { Soort } from '../store.ts'

/** What a thread must know of the store before it can work with it. */
export interface Kennismaking {
  readonly soort: Soort
  readonly milieu: 'productie' | 'test'
  readonly citus: boolean
}

/** What a thread without an engine asks of the thread that has one; `id` is that of its transaction. */
export type Vraag =
  | { readonly wat: 'begin'; readonly id: number; readonly begin: Begin }
  | {
      readonly wat: 'los'
      readonly id: number
      readonly begin: Begin
      readonly text: string
      readonly params: readonly Parameter[]
    }
  | { readonly wat: 'query'; readonly id: number; readonly text: string; readonly params: readonly Parameter[] }
  | { readonly wat: 'exec'; readonly id: number; readonly text: string }
  | { readonly wat: 'copyIn'; readonly id: number; readonly doel: string; readonly tekst: string }
  | { readonly wat: 'einde'; readonly id: number; readonly bewaren: boolean }

/** The answer to the last question of a transaction: they are asked one by one. */
export type Antwoord =
  | { readonly id: number; readonly goed: true; readonly waarde: unknown }
  | { readonly id: number; readonly goed: false; readonly fout: Overgebracht }

/** An error in a form that survives the crossing. */
type Overgebracht =
  | { readonly code: StoreFoutCode; readonly params: StoreFout['params']; readonly plek: StorePlek }
  | { readonly tekst: string }

export const packFout = (thrown: unknown): Overgebracht =>
  thrown instanceof StoreFout
    ? { code: thrown.code, params: thrown.params, plek: thrown.plek }
    : { tekst: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }

export const unpackFout = (fout: Overgebracht): Error =>
  'code' in fout ? new StoreFout(fout.code, fout.params, fout.plek) : new Error(fout.tekst)
