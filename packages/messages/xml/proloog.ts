import type { XmlBinding } from '../layout.ts'
import type { AlgemeenRecord } from '../record.ts'
import { bewaar } from './bewaar.ts'
import { leesStarttag, naBijzaak, type Starttag, soortMarkup } from './markup.ts'
import { type Namen, prefixVanDeclaratie } from './namen.ts'
import type { Toestand } from './toestand.ts'

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'
const utf8 = { nl: 'UTF-8', en: 'UTF-8' }

/** Reads one piece before the root element. Returns the offset after it, and the root's tag when it was that. */
export function leesProloog(t: Toestand, i: number, namen: Namen): { na: number; wortel: Starttag | null } {
  const na = leesBom(t, i)
  if (na > i) return { na, wortel: null }
  if (t.b[i] !== 60) {
    const naam = t.structuur.layout.wortel
    t.faal('niet-welgevormd', i, null, { nl: `<${naam}>`, en: `<${naam}>` })
  }
  const soort = soortMarkup(t, i)
  if (soort === 'commentaar') return { na: naBijzaak(t, i, soort), wortel: null }
  if (soort === 'instructie') {
    const eind = naBijzaak(t, i, soort)
    checkCodering(t, i, t.b.toString('latin1', i, Math.min(eind, i + 400)))
    return { na: eind, wortel: null }
  }
  if (soort !== 'begin') t.faal('niet-welgevormd', i, null, { nl: 'een starttag', en: 'a start tag' })
  const wortel = leesStarttag(t, i)
  namen.neem(wortel)
  checkWortel(t, i, wortel, namen)
  return { na: wortel.na, wortel }
}

function leesBom(t: Toestand, i: number): number {
  if (t.basis + i !== 0) return i
  const [a, b] = [t.b[i], t.b[i + 1]]
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe)) t.faal('codering', i, 'UTF-16', utf8)
  return a === 0xef && b === 0xbb && t.b[i + 2] === 0xbf ? i + 3 : i
}

function checkCodering(t: Toestand, i: number, declaratie: string): void {
  const codering = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(declaratie)?.[1]
  if (codering !== undefined && !/^(utf-?8|us-ascii)$/i.test(codering)) t.meld('codering', i, codering, utf8)
}

function checkWortel(t: Toestand, i: number, tag: Starttag, namen: Namen): void {
  const { layout } = t.structuur
  const lokaal = tag.naam.slice(tag.naam.indexOf(':') + 1)
  if (lokaal !== layout.wortel)
    t.faal('wortel', i, `<${tag.naam}>`, { nl: `<${layout.wortel}>`, en: `<${layout.wortel}>` })
  if (namen.lokaal(tag) !== null) return
  const prefix = tag.naam === lokaal ? '' : tag.naam.slice(0, -lokaal.length - 1)
  const gevonden = tag.attributen.find((a) => prefixVanDeclaratie(a.naam) === prefix)?.waarde ?? null
  const { naamruimte } = layout.binding as XmlBinding
  t.faal('naamruimte', i, gevonden, { nl: naamruimte, en: naamruimte })
}

/** Reports and keeps what the root tag holds besides namespaces and the schema location. */
export function meldWortelAttributen(t: Toestand, bericht: AlgemeenRecord, tag: Starttag): void {
  const eigen = new Set(tag.attributen.flatMap((a) => (a.waarde === xsi ? [prefixVanDeclaratie(a.naam)] : [])))
  for (const a of tag.attributen) {
    const k = a.naam.indexOf(':')
    if (prefixVanDeclaratie(a.naam) !== null || (k > 0 && eigen.has(a.naam.slice(0, k)))) continue
    t.meld(
      'onbekend-attribuut',
      a.van,
      a.naam,
      { nl: 'alleen xmlns en xsi', en: 'only xmlns and xsi' },
      t.structuur.layout.wortel,
    )
    bewaar(t, bericht, `@${a.naam}`, a.van, a.tot)
  }
}
