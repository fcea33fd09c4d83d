import { type Opmerking, opmerking } from '../fout/opmerking.ts'
import { Tabelweigering } from '../fout/tabelweigering.ts'
import type { Codering } from './gelezen-tabel.ts'

/** Text of a file, with the encoding it was found to have. */
export interface Gedecodeerd {
  readonly tekst: string
  readonly codering: Codering
  readonly opmerkingen: readonly Opmerking[]
}

/** UTF-8 read as Windows-1252 shows as these pairs: a lead byte C2 or C3 and one continuation byte. */
export const DUBBEL = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const STUURTEKEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
export const NIET_IN_1252 = /[\u0081\u008d\u008f\u0090\u009d]/

/** UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252. Throws `Tabelweigering` when it is none of these. */
export function decodeTekst(bytes: Uint8Array): Gedecodeerd {
  const gelezen = decode(bytes)
  const opmerkingen = [...gelezen.opmerkingen]
  let tekst = gelezen.tekst
  if (tekst.endsWith('\u001a')) {
    tekst = tekst.slice(0, -1)
    opmerkingen.push(opmerking('einde-bestand-teken'))
  }
  refuse(tekst, STUURTEKEN, 'geen-tekst')
  if (gelezen.codering === 'windows-1252') refuse(tekst, NIET_IN_1252, 'codering-onbekend')
  note(tekst, DUBBEL, 'dubbel-gecodeerd', opmerkingen)
  note(tekst, /\ufffd/, 'vervangingsteken', opmerkingen)
  return { tekst, codering: gelezen.codering, opmerkingen }
}

function decode(bytes: Uint8Array): Gedecodeerd {
  const [a, b, c] = bytes
  const bom = opmerking('bom-verwijderd')
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { tekst: strict('utf-8', bytes), codering: 'utf-8-bom', opmerkingen: [bom] }
  }
  if (a === 0xff && b === 0xfe) {
    return { tekst: strict('utf-16le', bytes), codering: 'utf-16le', opmerkingen: [opmerking('utf-16'), bom] }
  }
  if (a === 0xfe && b === 0xff) {
    return { tekst: strict('utf-16be', bytes), codering: 'utf-16be', opmerkingen: [opmerking('utf-16'), bom] }
  }
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), codering: 'utf-8', opmerkingen: [] }
  } catch {
    // Not UTF-8: what Dutch Windows programs write is Windows-1252, of which Latin-1 is a part.
    const tekst = new TextDecoder('windows-1252').decode(bytes)
    return { tekst, codering: 'windows-1252', opmerkingen: [opmerking('windows-1252')] }
  }
}

function strict(codering: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(codering, { fatal: true }).decode(bytes)
  } catch {
    throw new Tabelweigering('codering-kapot')
  }
}

function refuse(tekst: string, patroon: RegExp, code: 'geen-tekst' | 'codering-onbekend'): void {
  const op = tekst.search(patroon)
  if (op >= 0) throw new Tabelweigering(code, rowAt(tekst, op))
}

function note(
  tekst: string,
  patroon: RegExp,
  code: 'dubbel-gecodeerd' | 'vervangingsteken',
  opmerkingen: Opmerking[],
): void {
  const op = tekst.search(patroon)
  if (op >= 0) opmerkingen.push(opmerking(code, rowAt(tekst, op)))
}

function rowAt(tekst: string, op: number): number {
  return tekst.slice(0, op).split(/\r\n|\r|\n/).length
}
