import type { Tekst } from '@zorgketen/values'

/** What a person needs to mend something: what is wrong, where, what was expected, what to do. No names, no IBAN, no BSN. */
export interface Uitleg {
  readonly wat: Tekst
  readonly waar: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}
