import { opmerking } from '../fout/opmerking.ts'
import { composeTabel } from './compose-tabel.ts'
import { readCsv } from './csv/read-csv.ts'
import type { GelezenTabel } from './gelezen-tabel.ts'
import { recogniseSoort } from './recognise-soort.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/**
 * Reads a table from CSV (; , tab |) or an Excel workbook; the content decides, the name only causes a remark. Every
 * oddity is in `opmerkingen`. Throws `Tabelweigering` (what, where, expected, what to do) when there is no table to read.
 */
export async function readTabel(bytes: Uint8Array, bestandsnaam: string): Promise<GelezenTabel> {
  if (recogniseSoort(bytes) === 'zip') {
    const tabel = composeTabel(await readXlsx(bytes), false)
    return withNaam({ soort: 'xlsx', codering: null, scheiding: null, ...tabel }, bestandsnaam)
  }
  const { codering, scheiding, ...raster } = readCsv(bytes)
  return withNaam({ soort: 'csv', codering, scheiding, ...composeTabel(raster, true) }, bestandsnaam)
}

/** Only a spreadsheet's extension on the wrong content is odd: CSV goes under any name (.txt, .csv, .tsv, none). */
export function withNaam<T extends Pick<GelezenTabel, 'soort' | 'opmerkingen'>>(tabel: T, bestandsnaam: string): T {
  const past =
    tabel.soort === 'xlsx' ? !/\.(csv|txt|tsv|xls)$/i.test(bestandsnaam) : !/\.(xlsx?|xlsm)$/i.test(bestandsnaam)
  if (past) return tabel
  return { ...tabel, opmerkingen: [opmerking('ander-achtervoegsel', null, tabel.soort), ...tabel.opmerkingen] }
}
