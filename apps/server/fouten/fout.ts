import type { Tekst } from '@zorgketen/values'

/** Every fault of the API: what, where, what was expected, what to do; `huidig`: what it is now, at an edit conflict. */
export interface Fout {
  readonly code: string
  readonly wat: Tekst
  readonly waar: string | null
  readonly verwacht: Tekst | null
  readonly doe: Tekst
  readonly huidig?: unknown
}
