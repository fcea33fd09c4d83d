import type { Layout } from '@zorgketen/messages'

type Klasse = Layout['klassen'] extends ReadonlyMap<string, infer K> ? K : never
type Leaf = Extract<Klasse['elementen'][number], { readonly vorm: 'blad' }>

/** Reads the text of a value; gives the value or a `Wrong`. */
export type Decoder = (tekst: string) => unknown

/** What is wrong with a value. A class of its own, so that no text of a message can be taken for it. */
export class Wrong {
  readonly code: string
  constructor(code: string) {
    this.code = code
  }
}

const LEEG = new Wrong('leeg')
const TE_LANG = new Wrong('te-lang')
const LENGTE = new Wrong('lengte')
const GEEN_CIJFERS = new Wrong('geen-cijfers')
const GEEN_GETAL = new Wrong('geen-getal')
const GEEN_BEDRAG = new Wrong('geen-bedrag')
const NEGATIEF = new Wrong('negatief-bedrag')
const GEEN_DATUM = new Wrong('geen-datum')
const GEEN_TIJD = new Wrong('geen-tijd')
const GEEN_JANEE = new Wrong('geen-janee')
const WAARDE = new Wrong('waarde')

/** Decoders in plain JavaScript over strings, written apart from ours and with as little work as the check allows. */
export function decoderOf(leaf: Leaf): Decoder {
  const soort = SOORTEN[leaf.soort]
  const waarden = leaf.waarden === null ? null : new Set(leaf.waarden)
  const kern = soort === undefined ? text(leaf) : soort
  return (tekst) => {
    if (tekst.length === 0 || (tekst.charCodeAt(0) <= 32 && tekst.trim() === '')) return LEEG
    const waarde = kern(tekst)
    return waarden !== null && !(waarde instanceof Wrong) && !waarden.has(tekst) ? WAARDE : waarde
  }
}

const SOORTEN: Readonly<Partial<Record<Leaf['soort'], Decoder>>> = {
  datum: (tekst) => dateOf(tekst) ?? GEEN_DATUM,
  tijd: (tekst) => timeOf(tekst) ?? GEEN_TIJD,
  bedrag: amountOf,
  janee: (tekst) => (tekst === 'true' ? true : tekst === 'false' ? false : GEEN_JANEE),
  getal: (tekst) => (!isDigits(tekst) ? GEEN_GETAL : tekst.length > 6 ? TE_LANG : Number(tekst)),
}

function text({ soort, lengte, maxlengte }: Leaf): Decoder {
  const cijfers = soort === 'cijfers'
  return (tekst) => {
    if (cijfers && !isDigits(tekst)) return GEEN_CIJFERS
    if (lengte !== null && tekst.length !== lengte) return LENGTE
    return maxlengte !== null && tekst.length > maxlengte ? TE_LANG : tekst
  }
}

function isDigits(tekst: string): boolean {
  for (let k = 0; k < tekst.length; k += 1) {
    const c = tekst.charCodeAt(k)
    if (c < 48 || c > 57) return false
  }
  return tekst.length > 0
}

/** The number that `aantal` digits from `van` make, -1 when they are not digits. */
function digits(tekst: string, van: number, aantal: number): number {
  let getal = 0
  for (let k = van; k < van + aantal; k += 1) {
    const c = tekst.charCodeAt(k) - 48
    if (!(c >= 0 && c <= 9)) return -1
    getal = getal * 10 + c
  }
  return getal
}

function dateOf(tekst: string): number | null {
  if (tekst.length !== 10 || tekst.charCodeAt(4) !== 45 || tekst.charCodeAt(7) !== 45) return null
  const [jaar, maand, dag] = [digits(tekst, 0, 4), digits(tekst, 5, 2), digits(tekst, 8, 2)]
  if (jaar < 1 || maand < 1 || maand > 12 || dag < 1 || dag > 31) return null
  const dagen = Date.UTC(jaar, maand - 1, dag) / 86_400_000
  return dag > 28 && new Date(dagen * 86_400_000).getUTCMonth() !== maand - 1 ? null : dagen
}

function timeOf(tekst: string): number | null {
  if (tekst.length !== 8 || tekst.charCodeAt(2) !== 58 || tekst.charCodeAt(5) !== 58) return null
  const [u, m, s] = [digits(tekst, 0, 2), digits(tekst, 3, 2), digits(tekst, 6, 2)]
  return u < 0 || u > 23 || m < 0 || m > 59 || s < 0 || s > 59 ? null : u * 3600 + m * 60 + s
}

function amountOf(tekst: string): unknown {
  const punt = tekst.length - 3
  if (tekst.charCodeAt(0) === 45) return NEGATIEF
  if (punt < 1 || tekst.charCodeAt(punt) !== 46) return GEEN_BEDRAG
  const [euro, cent] = [digits(tekst, 0, punt), digits(tekst, punt + 1, 2)]
  if (euro < 0 || cent < 0) return GEEN_BEDRAG
  return tekst.length > 16 ? TE_LANG : euro * 100 + cent
}
