import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Afschriftfout, afschriftfout, type Plek } from './afschriftfout.ts'
import { MAX_BYTES, MAX_DIEPTE, MAX_KNOPEN, MAX_TEKST } from './grenzen.ts'
import type { Knoop } from './knoop.ts'

/** Stops the parser from inside a handler. */
class Gestopt extends Error {
  readonly fout: Afschriftfout
  constructor(fout: Afschriftfout) {
    super(fout.code)
    this.fout = fout
  }
}

/** What the reader wants of the stream. `klaar` is told of each element that closes and says whether to forget it. */
export interface Luisteraar {
  readonly wortel: (naam: string, uri: string) => Afschriftfout | null
  readonly klaar: (knoop: Knoop, ouder: Knoop | null) => 'bewaar' | 'vergeet' | Afschriftfout
}

const BROK = 65_536

/**
 * Reads XML in pieces with bounds on everything: no DTD, no entities beyond XML's own five, depth, text and elements
 * limited. Returns what was wrong, or null.
 */
export function streamKnopen(bytes: Uint8Array, luisteraar: Luisteraar): Afschriftfout | null {
  if (bytes.length === 0) return afschriftfout('leeg')
  if (bytes.length > MAX_BYTES) return afschriftfout('te-groot')
  const parser = new SaxesParser({ xmlns: true, position: true })
  listen(parser, luisteraar)
  const lezer = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let op = 0; op < bytes.length; op += BROK) {
      parser.write(decode(lezer, bytes.subarray(op, op + BROK), op + BROK < bytes.length, parser.line))
    }
    parser.close()
    return null
  } catch (fout) {
    if (fout instanceof Gestopt) return fout.fout
    throw fout
  }
}

function decode(lezer: TextDecoder, brok: Uint8Array, stream: boolean, regel: number): string {
  try {
    return lezer.decode(brok, { stream })
  } catch {
    throw new Gestopt(afschriftfout('codering', lineOf(regel)))
  }
}

function listen(parser: SaxesParser<{ xmlns: true; position: true }>, luisteraar: Luisteraar): void {
  const stapel: Knoop[] = []
  let levend = 0
  const stop = (code: Parameters<typeof afschriftfout>[0]): never => {
    throw new Gestopt(afschriftfout(code, lineOf(parser.line)))
  }
  const take = (stuk: string): void => {
    const top = stapel.at(-1)
    // Indentation between elements is no text; a long statement has megabytes of it.
    if (top === undefined || (top.tekst === '' && stuk.trim() === '')) return
    top.tekst += stuk
    if (top.tekst.length > MAX_TEKST) stop('te-groot')
  }
  parser.on('doctype', () => stop('dtd'))
  // The parser's own message quotes the text around the mistake, so it is left out.
  parser.on('error', () => stop('xml'))
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (stapel.length === 0) {
      const fout = luisteraar.wortel(tag.local, tag.uri)
      if (fout !== null) throw new Gestopt(fout)
    }
    levend += 1
    if (stapel.length >= MAX_DIEPTE || levend > MAX_KNOPEN) stop('te-groot')
    const munt = tag.attributes.Ccy?.value ?? null
    stapel.push({ naam: tag.local, munt, regel: parser.line, kinderen: [], tekst: '' })
  })
  parser.on('closetag', () => {
    const knoop = stapel.pop()
    if (knoop === undefined) return
    const ouder = stapel.at(-1) ?? null
    const besluit = luisteraar.klaar(knoop, ouder)
    if (typeof besluit === 'object') throw new Gestopt(besluit)
    if (besluit === 'bewaar') ouder?.kinderen.push(knoop)
    else levend -= countKnopen(knoop)
  })
}

function countKnopen(knoop: Knoop): number {
  let aantal = 1
  for (const kind of knoop.kinderen) aantal += countKnopen(kind)
  return aantal
}

function lineOf(regel: number): Plek {
  return { pad: '', regel }
}
