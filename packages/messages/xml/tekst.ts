import type { BevindingCode } from '../catalogus.ts'

/** Text that cannot be read: the finding it gives, and what was found when that may be shown. */
export class TekstFout {
  readonly code: BevindingCode
  readonly gevonden: string | null
  constructor(code: BevindingCode, gevonden: string | null) {
    this.code = code
    this.gevonden = gevonden
  }
}

const streng = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const vijf: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Characters XML 1.0 does not know, in text or by reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const verboden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** Bytes of character data as text: UTF-8 checked, line ends as LF, references resolved unless it is CDATA. */
export function leesTekst(bytes: Uint8Array, cdata: boolean): string | TekstFout {
  let tekst: string
  try {
    tekst = streng.decode(bytes)
  } catch {
    return new TekstFout('utf8', null)
  }
  if (verboden.test(tekst)) return new TekstFout('teken', null)
  if (tekst.includes('\r')) tekst = tekst.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (cdata) return tekst
  if (tekst.includes(']]>')) return new TekstFout('niet-welgevormd', ']]>')
  return tekst.includes('&') ? losVerwijzingenOp(tekst) : tekst
}

function losVerwijzingenOp(tekst: string): string | TekstFout {
  const delen: string[] = []
  let van = 0
  for (;;) {
    const k = tekst.indexOf('&', van)
    if (k < 0) break
    delen.push(tekst.slice(van, k))
    const eind = tekst.indexOf(';', k)
    const naam = eind < 0 ? '' : tekst.slice(k + 1, eind)
    if (eind < 0 || !/^(#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z_][\w.-]*)$/.test(naam))
      return new TekstFout('niet-welgevormd', '&')
    const teken = naam.startsWith('#') ? nummer(naam) : vijf[naam]
    if (teken === undefined)
      return new TekstFout(naam.startsWith('#') ? 'teken' : 'entiteit', naam.startsWith('#') ? null : `&${naam};`)
    delen.push(teken)
    van = eind + 1
  }
  delen.push(tekst.slice(van))
  return delen.join('')
}

function nummer(naam: string): string | undefined {
  const code = naam.startsWith('#x') ? Number.parseInt(naam.slice(2), 16) : Number.parseInt(naam.slice(1), 10)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  const teken = String.fromCodePoint(code)
  return verboden.test(teken) ? undefined : teken
}
