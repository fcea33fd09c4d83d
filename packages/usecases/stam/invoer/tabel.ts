import type { Tekst } from '@zorgketen/values'

/** A table as it was read from a file: cells are the raw texts, by header. `nummer`: the row as a person counts it. */
export interface Tabel {
  readonly koppen: readonly string[]
  readonly rijen: readonly { readonly nummer: number; readonly cellen: Readonly<Record<string, string>> }[]
}

/** What a column is expected to hold; the same words as the reader of cells uses. */
export type Celsoort = 'bsn' | 'skn' | 'agb' | 'uzovi' | 'ztn' | 'dag' | 'bedrag' | 'janee' | 'code' | 'tekst'

export interface Uitleg {
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}

/**
 * Reads one cell: the value as our parsers read it (day yyyy-mm-dd, amount 1234.56, 'ja' or 'nee'), what was mended
 * without doubt, or what is wrong. An empty cell is null without a fault. `kop` is the header of its column.
 */
export type LeesCel = (
  soort: Celsoort,
  tekst: string,
  kop: string,
) => {
  readonly waarde: string | null
  readonly hersteld: Tekst | null
  readonly fout: (Uitleg & { readonly voorstellen?: readonly string[] }) | null
}

/** A fault at a row and column of the file. `rij` 0 is the file as a whole, `kolom` null the row as a whole. */
export interface Invoerfout extends Uitleg {
  readonly rij: number
  readonly kolom: string | null
  /** Readings of the cell that a person may confirm, by putting them in the table and importing again. */
  readonly voorstellen: readonly string[]
}

/** A cell that was mended on the way in. */
export interface Herstelling {
  readonly rij: number
  readonly kolom: string
  readonly tekst: Tekst
}
