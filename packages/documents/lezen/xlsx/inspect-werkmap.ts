import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { MAX_KOLOMMEN, MAX_RIJEN, MAX_UITGEPAKT } from '../grenzen.ts'
import { listZip } from './list-zip.ts'
import { unpackDeel } from './unpack-deel.ts'

/** Formulas whose outcome is missing; the reader gives those cells as empty without a word. */
export interface Formuletelling {
  readonly fouten: number
  readonly zonderUitkomst: number
}

const BLAD = /^xl\/worksheets\/[^/]+\.xml$/
const CEL = /<(?:\w+:)?(row|c)\s([^>]*)>/g
const PLEK = /(?:^|\s)r="([A-Z]*)(\d+)"/
const FOUT = /(?:^|\s)t="e"/
const TEKST = /(?:^|\s)t="str"/
const FORMULE_ZONDER =
  /<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v>?\s*(?:\/>|<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>/g

/**
 * Looks through a zip before it is read: whether it is a workbook, and whether its size, rows and columns stay within
 * bounds. A file of a few bytes can claim a cell at row 10^12, and the reader would make every row up to there.
 */
export function inspectWerkmap(bytes: Uint8Array): Formuletelling {
  const delen = listZip(bytes)
  const namen = new Set(delen.map((deel) => deel.naam))
  if (!namen.has('xl/workbook.xml')) throw refuseSoort(namen)
  if (delen.reduce((som, deel) => som + deel.uitgepakt, 0) > MAX_UITGEPAKT) throw new Tabelweigering('bestand-te-groot')
  let fouten = 0
  let zonderUitkomst = 0
  for (const deel of delen.filter((d) => BLAD.test(d.naam))) {
    // Latin-1 is enough and fast: only tags are looked at.
    const xml = unpackDeel(bytes, deel).toString('latin1')
    for (const [, , kenmerken = ''] of xml.matchAll(CEL)) {
      const [, letters = '', rij = '0'] = PLEK.exec(kenmerken) ?? []
      if (Number(rij) > MAX_RIJEN) throw new Tabelweigering('te-veel-rijen')
      if (columnNumber(letters) > MAX_KOLOMMEN) throw new Tabelweigering('te-veel-kolommen')
      if (FOUT.test(kenmerken)) fouten += 1
    }
    // An empty text is an outcome; an empty number is not.
    for (const [, kenmerken = ''] of xml.matchAll(FORMULE_ZONDER)) if (!TEKST.test(kenmerken)) zonderUitkomst += 1
  }
  return { fouten, zonderUitkomst }
}

function refuseSoort(namen: ReadonlySet<string>): Tabelweigering {
  if (namen.has('xl/workbook.bin')) return new Tabelweigering('ander-soort', null, '.xlsb (Excel Binary)')
  if (namen.has('content.xml') && namen.has('mimetype'))
    return new Tabelweigering('ander-soort', null, '.ods (OpenDocument)')
  if (namen.has('word/document.xml')) return new Tabelweigering('ander-soort', null, '.docx (Word)')
  return new Tabelweigering('ander-soort', null, 'ZIP')
}

/** A is 1, AA is 27; '' is 0. */
function columnNumber(letters: string): number {
  let nummer = 0
  for (const letter of letters.slice(0, 8)) nummer = nummer * 26 + letter.charCodeAt(0) - 64
  return nummer
}
