import type { Tekst } from '@zorgketen/values'

/** What a rule or a check found, as a reader sees it. `weet` marks what could not be judged. */
export type Bevinding = {
  readonly code: string
  readonly ernst: 'fout' | 'letop' | 'info' | 'weet'
  readonly wat: Tekst | string
  /** Where: a record, a field, a line of a file. */
  readonly waar?: Tekst | string
  readonly verwacht?: Tekst | string
  readonly doe?: Tekst | string
  /** Law, protocol or standard, with article or rule number. */
  readonly bron?: Tekst | string
}
