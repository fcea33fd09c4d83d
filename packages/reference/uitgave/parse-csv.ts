import { ReferentieFout } from './referentie-fout.ts'

export type CsvRij = { readonly regel: number; readonly cellen: readonly string[] }

/** Comma-separated text with quotes (RFC 4180). Keeps the line each record starts on. Throws ReferentieFout on an open quote. */
export function parseCsv(tekst: string, bestand: string, eersteRegel: number): CsvRij[] {
  const rijen: CsvRij[] = []
  let regel = eersteRegel
  let begin = regel
  let cellen: string[] = []
  let i = 0
  while (i < tekst.length) {
    const cel = readCel(tekst, i)
    if (cel === null) {
      throw new ReferentieFout(bestand, `regel ${begin}`, null, {
        nl: 'een aanhalingsteken wordt niet gesloten.',
        en: 'a quote is not closed.',
      })
    }
    cellen.push(cel.waarde)
    regel += cel.regels
    i = cel.einde
    if (tekst[i] === ',') {
      i += 1
      if (i < tekst.length) continue
      cellen.push('')
    }
    if (tekst.startsWith('\r\n', i)) i += 2
    else if (i < tekst.length) i += 1
    rijen.push({ regel: begin, cellen })
    cellen = []
    regel += 1
    begin = regel
  }
  return rijen.filter((rij) => rij.cellen.length > 1 || rij.cellen[0] !== '')
}

type Cel = { readonly waarde: string; readonly einde: number; readonly regels: number }

function readCel(tekst: string, start: number): Cel | null {
  if (tekst[start] !== '"') {
    const kaal = /[^,\r\n]*/y
    kaal.lastIndex = start
    const waarde = kaal.exec(tekst)?.[0] ?? ''
    return { waarde, einde: start + waarde.length, regels: 0 }
  }
  const tussen = /"((?:[^"]|"")*)"(?=[,\r\n]|$)/y
  tussen.lastIndex = start
  const gevonden = tussen.exec(tekst)
  if (gevonden === null) return null
  const ruw = gevonden[1] ?? ''
  return { waarde: ruw.replaceAll('""', '"'), einde: tussen.lastIndex, regels: ruw.split('\n').length - 1 }
}
