import type { Tekst } from '@zorgketen/values'
import type { Toestand } from './toestand.ts'

export interface Attribuut {
  readonly naam: string
  readonly waarde: string
  readonly van: number
  readonly tot: number
}

/** A start tag as it stands. `na`: offset after it. `leeg`: it closes itself. */
export interface Starttag {
  readonly naam: string
  readonly na: number
  readonly leeg: boolean
  readonly attributen: readonly Attribuut[]
}

const leesbaar: Tekst = { nl: 'leesbare XML', en: 'readable XML' }

const UITROEP = 33
const DUBBEL_AANHALING = 34
const ENKEL_AANHALING = 39
const SLASH = 47
const KLEINER = 60
const IS = 61
const GROTER = 62
const VRAAG = 63

export function isWit(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9
}

/** Bytes that may be part of a name: letters, digits, `-._:` and anything beyond ASCII. */
function isNaam(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 48 && c <= 58) ||
    c === 95 ||
    c === 45 ||
    c === 46 ||
    c >= 128
  )
}

/** Offset of the first byte at or after `i` that is no white space; waits for bytes when there is none. */
function naWit(t: Toestand, i: number): number {
  let j = i
  while (j < t.einde && isWit(t.b[j] as number)) j++
  return j < t.einde ? j : t.tekort()
}

/** Whether the literal stands at `i`; waits for bytes when that cannot be told yet. */
function staat(t: Toestand, i: number, letterlijk: string): boolean {
  for (let k = 0; k < letterlijk.length; k++) {
    if (i + k >= t.einde) t.tekort()
    if (t.b[i + k] !== letterlijk.charCodeAt(k)) return false
  }
  return true
}

/** Offset of the literal at or after `i`; waits for bytes when it is not there yet. */
export function zoek(t: Toestand, i: number, letterlijk: string): number {
  const k = t.b.indexOf(letterlijk, i, 'latin1')
  return k >= 0 && k + letterlijk.length <= t.einde ? k : t.tekort()
}

function leesNaam(t: Toestand, i: number): number {
  let j = i
  while (j < t.einde && isNaam(t.b[j] as number)) j++
  if (j >= t.einde) t.tekort()
  const eerste = t.b[i] as number
  if (j === i || (eerste >= 45 && eerste <= 58)) t.faal('niet-welgevormd', i, teken(t, i), leesbaar)
  return j
}

/** Reads the start tag at `i` (a `<` followed by a name). */
export function leesStarttag(t: Toestand, i: number): Starttag {
  const eindNaam = leesNaam(t, i + 1)
  const naam = t.b.toString('utf8', i + 1, eindNaam)
  const attributen: Attribuut[] = []
  let j = eindNaam
  for (;;) {
    const na = naWit(t, j)
    const c = t.b[na] as number
    if (c === GROTER) return { naam, na: na + 1, leeg: false, attributen }
    if (c === SLASH) {
      if (!staat(t, na, '/>')) t.faal('niet-welgevormd', na, teken(t, na), leesbaar)
      return { naam, na: na + 2, leeg: true, attributen }
    }
    if (na === j) t.faal('niet-welgevormd', na, teken(t, na), leesbaar)
    const attribuut = leesAttribuut(t, na)
    if (attributen.some((a) => a.naam === attribuut.naam)) t.faal('niet-welgevormd', na, attribuut.naam, leesbaar)
    attributen.push(attribuut)
    j = attribuut.tot
  }
}

function leesAttribuut(t: Toestand, i: number): Attribuut {
  const eindNaam = leesNaam(t, i)
  const is = naWit(t, eindNaam)
  if (t.b[is] !== IS) t.faal('niet-welgevormd', is, teken(t, is), leesbaar)
  const begin = naWit(t, is + 1)
  const aanhaling = t.b[begin] as number
  if (aanhaling !== DUBBEL_AANHALING && aanhaling !== ENKEL_AANHALING)
    t.faal('niet-welgevormd', begin, teken(t, begin), leesbaar)
  let j = begin + 1
  while (j < t.einde && t.b[j] !== aanhaling) {
    if (t.b[j] === KLEINER) t.faal('niet-welgevormd', j, '<', leesbaar)
    j++
  }
  if (j >= t.einde) t.tekort()
  return { naam: t.b.toString('utf8', i, eindNaam), waarde: t.b.toString('utf8', begin + 1, j), van: i, tot: j + 1 }
}

/** Checks that the end tag of `naam` stands at `i` and returns the offset after it. Any other end tag is fatal. */
export function leesEindtag(t: Toestand, i: number, naam: string): number {
  const eindNaam = leesNaam(t, i + 2)
  const gevonden = t.b.toString('utf8', i + 2, eindNaam)
  if (gevonden !== naam) t.faal('niet-welgevormd', i, `</${gevonden}>`, { nl: `</${naam}>`, en: `</${naam}>` })
  const j = naWit(t, eindNaam)
  if (t.b[j] !== GROTER) t.faal('niet-welgevormd', j, teken(t, j), leesbaar)
  return j + 1
}

/** What stands at the `<` at `i`. */
export function soortMarkup(t: Toestand, i: number): 'begin' | 'eind' | 'commentaar' | 'instructie' | 'cdata' {
  if (i + 1 >= t.einde) t.tekort()
  const c = t.b[i + 1] as number
  if (c === SLASH) return 'eind'
  if (c === VRAAG) return 'instructie'
  if (c !== UITROEP) return 'begin'
  if (staat(t, i, '<!--')) return 'commentaar'
  if (staat(t, i, '<![CDATA[')) return 'cdata'
  if (staat(t, i, '<!DOCTYPE')) t.faal('doctype', i, null, { nl: 'geen DOCTYPE', en: 'no DOCTYPE' })
  return t.faal('niet-welgevormd', i, '<!', leesbaar)
}

/** Offset after the comment or processing instruction at `i`. */
export function naBijzaak(t: Toestand, i: number, soort: 'commentaar' | 'instructie'): number {
  if (soort === 'instructie') return zoek(t, i + 2, '?>') + 2
  const k = zoek(t, i + 4, '--')
  if (!staat(t, k, '-->')) t.faal('niet-welgevormd', k, '--', leesbaar)
  return k + 3
}

function teken(t: Toestand, i: number): string {
  const c = t.b[i] as number
  return c >= 33 && c < 127 ? String.fromCharCode(c) : `0x${c.toString(16).padStart(2, '0')}`
}
