import type { Blad } from '../layout.ts'
import type { KlassePlaats, Plaats, Structuur } from '../structuur.ts'
import { MAX_GETAL } from '../waarde/lees-waarde.ts'
import { minimum } from '../waarde/verwacht-klasse.ts'

/**
 * Source of the scanner: one function per class element that predicts the next element of the layout order, compares
 * its tag in the bytes four at a time and decodes the value where it stands. It only accepts; at the first thing it
 * did not predict it hands over to the slow reader, which goes on from there and says what is wrong.
 */
export function schrijfScanner(structuur: Structuur, prefix: string): string {
  const kinderen = structuur.plaatsen.filter((p) => p.onder !== null)
  return [
    '"use strict";',
    'let T, B, DV, BASIS, PN, PI, TEKST, TRAAG, P = 0;',
    'const { datum, bedrag, getal, tijd, cijfers, tekst, GEEN, plek } = waarden.maak();',
    ...kinderen.map((p) => `const C${p.nummer} = klassen[${p.nummer}];`),
    'function wit(i) { const b = B; let c = b[i]; while (c === 32 || c === 10 || c === 13 || c === 9) c = b[++i]; return i; }',
    'function traag(nummer, r, open, i) { const p = plaatsen[nummer]; TRAAG.leesKlasse(p.onder, r, open, i, TRAAG.naam(p)); P = T.p; return r; }',
    ...kinderen.map((p) => schrijfKlasse(p, prefix)),
    'const functies = [];',
    ...kinderen.map(
      (p) => `functies[${p.nummer}] = (open, na) => { const r = f${p.nummer}(open, na); T.p = P; return r; };`,
    ),
    'function zet(t, trage) { T = t; B = t.b; DV = t.dv; BASIS = t.basis; PN = t.padNummer; PI = t.padIndex; TEKST = t.limieten.tekst; TRAAG = trage; waarden.zet(t.b, t.dv); }',
    'return { functies, zet };',
  ].join('\n')
}

function schrijfKlasse(plaats: Plaats, prefix: string): string {
  const { nummer, onder, element } = plaats
  if (onder === null) return ''
  const sluit = staat(`</${prefix}${element.naam}>`, 'i')
  return [
    `function f${nummer}(open, na) {`,
    `const b = B, dv = DV, r = new C${nummer}();`,
    'let i = na, j = 0, v = null;',
    // One way out for all that is odd: a call per place would cost a deoptimisation per place.
    'snel: {',
    'if (b[i] !== 60) i = wit(i);',
    ...schrijfInhoud(onder, prefix, sluit),
    ...onder.plaatsen.flatMap((p) => schrijfMinimum(p)),
    `P = i + ${prefix.length + element.naam.length + 3}; r.van = BASIS + open; r.tot = BASIS + P;`,
    'return r;',
    '}',
    `return traag(${nummer}, r, open, i);`,
    '}',
  ].join('\n')
}

/** Reads the elements of a class up to its end tag. */
function schrijfInhoud(klasse: KlassePlaats, prefix: string, sluit: string): string[] {
  const delen = klasse.plaatsen.map((p) => (p.onder === null ? schrijfBlad(p, prefix) : schrijfKind(p, prefix)))
  const { keuze, volgorde } = klasse.klasse
  if (keuze)
    return [
      ...delen.map((deel, k) => `${k === 0 ? '' : 'else '}${deel}`),
      `else break snel;`,
      `if (!(${sluit})) break snel;`,
    ]
  if (volgorde === 'vast') return [...delen, `if (!(${sluit})) break snel;`]
  // Any order is allowed: go round as long as that brings us further. In the layout order once is enough.
  return ['let eerder = -1;', `do { if (i === eerder) break snel; eerder = i;`, ...delen, `} while (!(${sluit}));`]
}

function schrijfMinimum({ element }: Plaats): string[] {
  if (minimum(element) === 0) return []
  const meer = element.vorm === 'kind' && element.meer
  return [`if (r.${element.eigenschap}${meer ? `.length < ${minimum(element)}` : ' === null'}) break snel;`]
}

function schrijfKind(p: Plaats, prefix: string): string {
  const { element } = p
  if (element.vorm !== 'kind') return ''
  const { eigenschap, naam, meer, max } = element
  const tag = `<${prefix}${naam}>`
  const lijst = `r.${eigenschap}`
  const teVeel = !meer ? `${lijst} !== null` : max === null ? 'false' : `${lijst}.length >= ${max}`
  const functie = `f${p.nummer}(i, i + ${tag.length})`
  return [
    `${meer ? 'while' : 'if'} (${staat(tag, 'i')}) {`,
    `if (${teVeel}) break snel;`,
    `const d = T.d; PN[d] = ${p.nummer}; PI[d] = ${meer ? `${lijst}.length + 1` : 1}; T.d = d + 1;`,
    `${meer ? `${lijst}.push(${functie})` : `${lijst} = ${functie}`}; T.d = d; i = P; if (b[i] !== 60) i = wit(i);`,
    '}',
  ].join('\n')
}

function schrijfBlad(p: Plaats, prefix: string): string {
  const blad = p.element as Blad
  const open = `<${prefix}${blad.naam}>`
  const sluit = `</${prefix}${blad.naam}>`
  return [
    `if (${staat(open, 'i')}) {`,
    `if (r.${blad.eigenschap} !== null) break snel;`,
    `j = i + ${open.length};`,
    ...lees(blad, p.nummer),
    `if (!(${staat(sluit, 'j')})) break snel;`,
    `r.${blad.eigenschap} = v; i = j + ${sluit.length}; if (b[i] !== 60) i = wit(i);`,
    '}',
  ].join('\n')
}

/** Reads the value at `j` into `v` and leaves `j` behind it. */
function lees(blad: Blad, nummer: number): string[] {
  const max = blad.lengte ?? blad.maxlengte
  switch (blad.soort) {
    case 'datum':
      return [`v = datum(j); if (v === GEEN) break snel; j += 10;`]
    case 'tijd':
      return [`v = tijd(j); if (v < 0) break snel; j += 8;`]
    case 'janee':
      return [
        `if (dv.getInt32(j, true) === ${int32('true')}) { v = true; j += 4; }`,
        `else if (dv.getInt32(j, true) === ${int32('fals')} && b[j + 4] === 101) { v = false; j += 5; } else break snel;`,
      ]
    case 'getal':
      return [`v = getal(j, ${max ?? MAX_GETAL}); if (v < 0) break snel; j = plek.na;`]
    case 'bedrag':
      return [`v = bedrag(j, ${Math.min(blad.maxlengte ?? 9, 9)}); if (v < 0) break snel; j = plek.na;`]
    default: {
      const functie = blad.soort === 'cijfers' ? 'cijfers' : 'tekst'
      const vast = blad.lengte === null ? '' : ` || plek.na - j !== ${blad.lengte}`
      const waarden =
        blad.waarden === null ? '' : ` || !(${blad.waarden.map((w) => `v === ${JSON.stringify(w)}`).join(' || ')})`
      const patroon = blad.patroon === null ? '' : ` || !plaatsen[${nummer}].element.patroon.test(v)`
      return [
        `v = ${functie}(j, ${max ?? 'TEKST'}); if (v === null${vast}${waarden}${patroon}) break snel; j = plek.na;`,
      ]
    }
  }
}

/** Expression: the bytes of `tekst` stand at `plek`. */
function staat(tekst: string, plek: string): string {
  const delen: string[] = []
  const vier = tekst.length - (tekst.length % 4)
  for (let k = 0; k < vier; k += 4)
    delen.push(`dv.getInt32(${plus(plek, k)}, true) === ${int32(tekst.slice(k, k + 4))}`)
  if (tekst.length - vier > 1)
    delen.push(`dv.getInt32(${plus(plek, tekst.length - 4)}, true) === ${int32(tekst.slice(-4))}`)
  else if (tekst.length > vier) delen.push(`b[${plus(plek, vier)}] === ${tekst.charCodeAt(vier)}`)
  return delen.join(' && ')
}

function plus(plek: string, k: number): string {
  return k === 0 ? plek : `${plek} + ${k}`
}

function int32(vier: string): number {
  return vier.charCodeAt(0) | (vier.charCodeAt(1) << 8) | (vier.charCodeAt(2) << 16) | (vier.charCodeAt(3) << 24)
}
