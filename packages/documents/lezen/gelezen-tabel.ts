import type { Opmerking } from '../fout/opmerking.ts'

/** Character encodings a CSV can have. */
export type Codering = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** One row of data. `nummer` as the user sees it: the row number of a spreadsheet, header and empty rows counted. */
export interface GelezenRij {
  readonly nummer: number
  /** By column name, every column present; an empty cell is ''. Line breaks inside a cell are \n. */
  readonly cellen: Readonly<Record<string, string>>
}

/** A table as it was found. `codering` and `scheiding` only for CSV. Cell texts are as found: `leesCel` makes values. */
export interface GelezenTabel {
  readonly soort: 'csv' | 'xlsx'
  readonly codering: Codering | null
  readonly scheiding: ';' | ',' | '\t' | '|' | null
  readonly koppen: readonly string[]
  readonly rijen: readonly GelezenRij[]
  readonly opmerkingen: readonly Opmerking[]
}
