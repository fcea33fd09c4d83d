import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { parseVelden } from '../csv/parse-velden.ts'

/** Characters of text that are split at a time. */
export const BLOK = 512 * 1024
/** The longest row: beyond it a quotation mark was never closed. */
const MEEST_RIJ = 16 * 1024 * 1024

/** Splits text that comes in blocks into rows of fields, some thousands at a time. Throws `Tabelweigering`. */
export async function* splitRijen(
  tekst: AsyncIterable<string>,
  scheiding: string,
  maat = BLOK,
): AsyncIterable<readonly (readonly string[])[]> {
  let rest = ''
  let rijen = 0
  let bezien = 0
  for await (const blok of tekst) {
    rest += blok
    if (rest.length < maat + bezien) continue
    const eind = lastEnd(rest, scheiding)
    if (eind === 0) {
      bezien = rest.length
      if (rest.length > MEEST_RIJ) throw new Tabelweigering('aanhalingsteken', rijen + 1)
      continue
    }
    bezien = 0
    // Behind the end of the last row the parser sees one more, empty.
    const deel = split(rest.slice(0, eind), scheiding, rijen).slice(0, -1)
    rijen += deel.length
    yield deel
    rest = rest.slice(eind)
  }
  if (rest !== '') yield split(rest, scheiding, rijen)
}

function split(tekst: string, scheiding: string, rijen: number): readonly (readonly string[])[] {
  try {
    return parseVelden(tekst, scheiding)
  } catch (error) {
    if (!(error instanceof Tabelweigering) || error.regel === null) throw error
    throw new Tabelweigering(error.code, error.regel + rijen)
  }
}

/** Where the last row that stands in the text as a whole ends; 0: none does. */
function lastEnd(tekst: string, scheiding: string): number {
  let eind = 0
  let op = 0
  // Where the next quoted field begins. Found once: looking for it from every row would read the rest each time.
  let veld = tekst.indexOf(`${scheiding}"`)
  for (;;) {
    if (tekst[op] === '"') {
      const dicht = closing(tekst, op + 1, scheiding)
      if (dicht < 0) return eind
      op = dicht + 1
    }
    // From here to the end of the row, or to a field that is quoted.
    const regel = tekst.indexOf('\n', op)
    if (regel < 0) return eind
    if (veld >= 0 && veld < op) veld = tekst.indexOf(`${scheiding}"`, op)
    if (veld >= op && veld < regel) {
      op = veld + 1
      continue
    }
    eind = regel + 1
    op = eind
  }
}

/** The quotation mark that closes a field; -1: it does not close here. */
function closing(tekst: string, van: number, scheiding: string): number {
  for (let op = tekst.indexOf('"', van); op >= 0; op = tekst.indexOf('"', op + 1)) {
    if (tekst[op + 1] === '"') {
      op += 1
      continue
    }
    let na = op + 1
    while (tekst[na] === ' ') na += 1
    // What stands at the end of the text may still go on.
    if (na >= tekst.length) return -1
    if (tekst[na] === scheiding || tekst[na] === '\n') return op
  }
  return -1
}
