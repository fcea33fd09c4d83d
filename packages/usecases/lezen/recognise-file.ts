import type { Tekst } from '@zorgketen/values'
import { findRoot } from './find-root.ts'
import { seemsAscii, seemsBinary, seemsText } from './lijkt-op.ts'

/** Kinds of file that are told apart; everything else is `onbekend`. */
export type Bestandssoort = 'gds801' | 'gds802' | 'aw319' | 'camt053' | 'onbekend'

/** What a file is, by its content only (a name can lie), and what it looks like in words. */
interface Herkenning {
  readonly soort: Bestandssoort
  readonly lijktOp: Tekst
}

/** What is accepted, for a person who dropped something else. */
export const AANVAARD: Tekst = {
  nl: 'Aangenomen worden: GDS801 (declaratie, XML), GDS802 (retour, XML), AW319 versie 1.4 (ASCII, 187/428/430) en CAMT.053 (bankafschrift, XML).',
  en: 'Accepted are: GDS801 (declaration, XML), GDS802 (return, XML), AW319 version 1.4 (ASCII, 187/428/430) and CAMT.053 (bank statement, XML).',
}

const NAAM: Readonly<Record<Exclude<Bestandssoort, 'onbekend'>, Tekst>> = {
  gds801: { nl: 'GDS801-declaratiebericht', en: 'GDS801 declaration message' },
  gds802: { nl: 'GDS802-retourbericht', en: 'GDS802 return message' },
  aw319: { nl: 'AW319-declaratiebericht', en: 'AW319 declaration message' },
  camt053: { nl: 'CAMT.053-bankafschrift', en: 'CAMT.053 bank statement' },
}

const KOP = 8192

/** Looks at the first bytes of a file. `naamVan` tells the name of an ASCII message code (COD002), null when unknown. */
export function recogniseFile(bytes: Uint8Array, naamVan: (berichtcode: string) => string | null): Herkenning {
  const binair = seemsBinary(bytes)
  if (binair !== null) return { soort: 'onbekend', lijktOp: binair }
  const kop = new TextDecoder('latin1').decode(bytes.subarray(0, KOP)).replace(/^ï»¿/, '')
  const soort = kop.trimStart().startsWith('<') ? kindOfXml(kop) : kindOfAscii(kop)
  if (soort !== null) return { soort, lijktOp: NAAM[soort] }
  return { soort: 'onbekend', lijktOp: seemsAscii(kop, naamVan) ?? seemsText(kop) }
}

type Bekend = Exclude<Bestandssoort, 'onbekend'>

/** A broken or wrong namespace still counts when the head says which message it is: the reader then tells what is wrong. */
function kindOfXml(kop: string): Bekend | null {
  const wortel = findRoot(kop)
  const ruimte = wortel?.naamruimte ?? ''
  if (ruimte.includes('declaratiebericht574')) return 'gds802'
  if (ruimte.includes('declaratiebericht573')) return 'gds801'
  if (ruimte.includes('camt.053')) return 'camt053'
  const code = /<(?:[\w.-]+:)?Berichtcode>\s*(57[34])\s*</.exec(kop)?.[1]
  if (code !== undefined) return code === '574' ? 'gds802' : 'gds801'
  return /<(?:[\w.-]+:)?BkToCstmrStmt[\s>]/.test(kop) ? 'camt053' : null
}

const kindOfAscii = (kop: string): Bekend | null => (/^01(187|428|430)\d{4}[PT ]/.test(kop) ? 'aw319' : null)
