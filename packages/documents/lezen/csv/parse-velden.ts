import Papa from 'papaparse'
import { Tabelweigering } from '../../fout/tabelweigering.ts'

/** Splits text (line breaks \n) into rows of fields. Throws `Tabelweigering` on a quotation mark that does not fit. */
export function parseVelden(tekst: string, scheiding: string): readonly string[][] {
  const gelezen = Papa.parse<string[]>(tekst, {
    delimiter: scheiding,
    newline: '\n',
    quoteChar: '"',
    skipEmptyLines: false,
  })
  const fout = gelezen.errors.find((e) => e.type === 'Quotes')
  if (fout !== undefined) throw new Tabelweigering('aanhalingsteken', (fout.row ?? 0) + 1)
  return gelezen.data
}
