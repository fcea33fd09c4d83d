import type { Opmerking } from '../fout/opmerking.ts'

/** Cells as found, before a header was looked for: `rijen[0]` is row 1 of the spreadsheet. */
export interface Raster {
  readonly rijen: readonly (readonly string[])[]
  readonly opmerkingen: readonly Opmerking[]
}
