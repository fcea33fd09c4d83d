import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { NIET_IN_1252, STUURTEKEN } from '../decode-tekst.ts'
import type { Codering } from '../gelezen-tabel.ts'
import type { Bytes } from './tabelstroom.ts'

const NAMEN: Readonly<Record<Codering, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
}

/** What was seen of the ends of lines, and where the text says that it was damaged. */
export interface Tekstbeeld {
  crlf: number
  cr: number
  lf: number
  einde: boolean
}

export const LEEG_TEKSTBEELD: Readonly<Tekstbeeld> = { crlf: 0, cr: 0, lf: 0, einde: false }

/**
 * The text of a file a block at a time, with \n at the end of each line. `beeld` is filled on the way; a mark of an old
 * program at the very end is left out. Throws `Tabelweigering` for what is no text.
 */
export async function* readTekst(bytes: Bytes, codering: Codering, beeld: Tekstbeeld): AsyncIterable<string> {
  const lezer = new TextDecoder(NAMEN[codering], { fatal: codering !== 'windows-1252' })
  let regel = 1
  let vast = ''
  const take = (tekst: string, laatste: boolean): string => {
    let alles = vast + tekst
    vast = ''
    // A carriage return or the mark of the end waits for what comes behind it.
    if (!laatste && (alles.endsWith('\r') || alles.endsWith(EINDE))) {
      vast = alles.slice(-1)
      alles = alles.slice(0, -1)
    }
    if (laatste && alles.endsWith(EINDE)) {
      beeld.einde = true
      alles = alles.slice(0, -1)
    }
    const op = alles.search(codering === 'windows-1252' ? GEEN_1252 : STUURTEKEN)
    if (op >= 0) {
      const fout = STUURTEKEN.test(alles[op] ?? '') ? 'geen-tekst' : 'codering-onbekend'
      throw new Tabelweigering(fout, regel + countOf(/\r\n|\r|\n/g, alles.slice(0, op)))
    }
    const crlf = countOf(/\r\n/g, alles)
    const cr = countOf(/\r/g, alles) - crlf
    const lf = countOf(/\n/g, alles) - crlf
    beeld.crlf += crlf
    beeld.cr += cr
    beeld.lf += lf
    regel += crlf + cr + lf
    return crlf + cr === 0 ? alles : alles.replace(/\r\n?/g, '\n')
  }
  try {
    for await (const blok of bytes()) yield take(lezer.decode(blok, { stream: true }), false)
    yield take(lezer.decode(), true)
  } catch (error) {
    throw error instanceof TypeError ? new Tabelweigering('codering-kapot') : error
  }
}

/** What an old program wrote behind a text. */
const EINDE = '\u001a'
const GEEN_1252 = new RegExp(`${STUURTEKEN.source}|${NIET_IN_1252.source}`)
const countOf = (patroon: RegExp, tekst: string): number => tekst.match(patroon)?.length ?? 0
