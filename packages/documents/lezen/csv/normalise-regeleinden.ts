import { type Opmerking, opmerking } from '../../fout/opmerking.ts'

/** Makes every line break \n, also inside cells, as a spreadsheet does. */
export function normaliseRegeleinden(tekst: string): { tekst: string; opmerkingen: readonly Opmerking[] } {
  const crlf = tekst.match(/\r\n/g)?.length ?? 0
  const cr = (tekst.match(/\r/g)?.length ?? 0) - crlf
  const lf = (tekst.match(/\n/g)?.length ?? 0) - crlf
  const schoon = crlf + cr === 0 ? tekst : tekst.replace(/\r\n?/g, '\n')
  // Excel writes CRLF between rows and LF inside a cell, so only a lone CR beside others is odd.
  if (cr > 0 && crlf + lf > 0) return { tekst: schoon, opmerkingen: [opmerking('regeleinden-gemengd')] }
  return { tekst: schoon, opmerkingen: cr > 0 ? [opmerking('regeleinden-cr')] : [] }
}
