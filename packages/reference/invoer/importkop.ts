import type { Kop } from '../uitgave/kop.ts'

/** What the user says about a file that is read: the period it holds for, and what it is called. */
export type Importkop = Pick<Kop, 'geldigVanaf' | 'geldigTot' | 'uitgave' | 'bekendSinds' | 'volledig'> & {
  /** Where the file comes from, such as ‘NZa, prestatie- en tariefbestand 2025’. */
  readonly titel: string
  readonly url: string | null
  /** Name of the file, for error messages only. */
  readonly bestand: string
}
