import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/**
 * Prints for each requirement ZTN-01 to ZTN-24 and ZPM-01 to ZPM-34 the rules and refusals that carry it, the files that
 * derive by it, and the tests that name it; exits 1 when one of them has no such place or no test. Rules name their
 * requirements in `oorsprong`; a refusal belongs to the requirements of the tests that expect it; a derivation names them
 * in a comment.
 */
const REEKSEN = { ZTN: 24, ZPM: 34 }
const EISEN = Object.entries(REEKSEN).flatMap(([reeks, aantal]) =>
  Array.from({ length: aantal }, (_, i) => `${reeks}-${String(i + 1).padStart(2, '0')}`),
)
const MAPPEN = ['packages', 'apps']
const ROOT = join(import.meta.dirname, '..')

interface Spoor {
  readonly regels: Set<string>
  readonly weigeringen: Set<string>
  readonly afleidingen: Set<string>
  readonly proeven: Set<string>
}
const sporen = new Map<string, Spoor>(
  EISEN.map((id) => [id, { regels: new Set(), weigeringen: new Set(), afleidingen: new Set(), proeven: new Set() }]),
)
const add = (soort: keyof Spoor, ids: Iterable<string>, wat: string): void => {
  for (const id of ids) sporen.get(id)?.[soort].add(wat)
}
const idsIn = (tekst: string): readonly string[] => [...new Set(tekst.match(/\b(?:ZTN|ZPM)-\d\d\b/g) ?? [])]

const bestanden = MAPPEN.flatMap((map) =>
  readdirSync(join(ROOT, map), { recursive: true, encoding: 'utf8' }).flatMap((naam) =>
    /\.tsx?$/.test(naam) && !/(^|\/)(node_modules|dist)\//.test(naam) ? [join(map, naam)] : [],
  ),
).sort()
const inhoud = new Map(bestanden.map((bestand) => [bestand, readFileSync(join(ROOT, bestand), 'utf8')]))
const isProef = (bestand: string): boolean => /\.test\.tsx?$/.test(bestand)
const isVoorbeeld = (bestand: string): boolean => /(^|[./])voorbeelden\.ts$/.test(bestand)

/** Requirements of each rule file, for the examples that import it. */
const perRegelbestand = new Map<string, readonly string[]>()
/** Every code of a catalogue of refusals. */
const codes = new Set<string>()
for (const [bestand, tekst] of inhoud) {
  if (isProef(bestand) || isVoorbeeld(bestand)) continue
  if (bestand.endsWith('-teksten.ts'))
    for (const [, code] of tekst.matchAll(/^ {2}'?([\w.-]+)'?: \{$/gm)) codes.add(code ?? '')
  const regels = [...tekst.matchAll(/\bid: '([\w.-]+)',\s+oorsprong: \[([^\]]*)\]/g)]
  for (const [, id = '', oorsprong = ''] of regels) {
    add('regels', idsIn(oorsprong), id)
    perRegelbestand.set(bestand, [...(perRegelbestand.get(bestand) ?? []), ...idsIn(oorsprong)])
  }
  if (regels.length === 0 && !/\/(proef|test)\//.test(bestand)) add('afleidingen', idsIn(tekst), bestand)
}

/** A title is the text that a call begins with; what stands between it and the next title is its body. */
const TITEL = /\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*\b(?:ZTN|ZPM)-\d\d\b(?:(?!\1)[^\\]|\\.)*)\1\s*,/g
for (const [bestand, tekst] of inhoud) {
  if (isVoorbeeld(bestand)) {
    for (const [, pad = ''] of tekst.matchAll(/from '(\.[^']+)'/g)) {
      const regelbestand = normalize(join(dirname(bestand), pad))
      add('proeven', perRegelbestand.get(regelbestand) ?? [], bestand)
    }
  }
  if (!isProef(bestand)) continue
  const titels = [...tekst.matchAll(TITEL)]
  titels.forEach((titel, i) => {
    const [, , naam = ''] = titel
    const lijf = tekst.slice(titel.index, titels[i + 1]?.index)
    add('proeven', idsIn(naam), `${bestand}: ${naam}`)
    for (const [, code = ''] of lijf.matchAll(/'([\w.-]+)'/g))
      if (codes.has(code)) add('weigeringen', idsIn(naam), code)
  })
}

const out: string[] = []
const gaten: string[] = []
for (const [id, { regels, weigeringen, afleidingen, proeven }] of sporen) {
  out.push(id)
  for (const [soort, lijst] of Object.entries({
    regel: regels,
    weigering: weigeringen,
    afleiding: afleidingen,
    proef: proeven,
  }))
    for (const wat of [...lijst].sort()) out.push(`  ${soort.padEnd(9)} ${wat}`)
  if (regels.size + weigeringen.size + afleidingen.size === 0)
    gaten.push(`${id} heeft geen regel, weigering of afleiding`)
  if (proeven.size === 0) gaten.push(`${id} heeft geen proef`)
}
out.push(...gaten, `${EISEN.length} eisen, ${gaten.length} gaten`)
process.stdout.write(`${out.join('\n')}\n`)
process.exitCode = gaten.length === 0 ? 0 : 1
