import type { Velden } from './veld-lezer.ts'

/** A file taken apart but not yet checked. */
export type RuweUitgave = {
  readonly kop: Velden
  readonly rijen: readonly { readonly plek: string; readonly velden: Velden }[]
}
