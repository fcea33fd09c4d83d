import type { Bevinding } from '@zorgketen/messages'
import type { Referentie } from '@zorgketen/reference'
import { explainParts, type Melding, ruleIdOf } from '@zorgketen/rules'
import { explainRetourcode, RULES } from './explain-retourcode.ts'
import type { Leesdocument, Leesvondst } from './leesdocument.ts'

/** A structural finding as a person reads it. */
export const structureVondst = ({ pad, regel, kolom, tekst }: Bevinding): Leesvondst => ({
  soort: 'structuur',
  ernst: 'fout',
  pad,
  ...{ regel: regel > 0 ? regel : null, kolom: regel > 0 ? kolom : null },
  ...{ wat: tekst, vondst: null, advies: null, bron: null, regelId: null, retourcode: null, onderdrukt: false },
})

/** A finding of the gate: severity, what the rule says, what was found, the code, what to do, and the source. */
export function ruleVondst(melding: Melding, referentie: Referentie): readonly Leesvondst[] {
  const rule = RULES.get(ruleIdOf(melding))
  if (rule === undefined) return []
  const { zegt, vondst, advies, herkomst } = explainParts(rule, melding)
  const { pad, ernst, retourcode, onderdrukt } = melding
  return [
    {
      soort: 'regel',
      ...{ ernst, pad, regel: null, kolom: null },
      ...{ wat: zegt, vondst, advies, bron: herkomst, onderdrukt },
      regelId: [...rule.oorsprong, rule.id].join(' '),
      retourcode: retourcode === null ? null : explainRetourcode(retourcode, referentie),
    },
  ]
}

const PLEK = /^Verzekerde\[\d+\](\/Prestatie\[\d+\])?/

/** The findings by the section or line they stand at; those on the head stand at ''. */
const indexVondsten = (vondsten: readonly Leesvondst[]): ReadonlyMap<string, readonly number[]> => {
  const plekken = vondsten.map(({ pad }, nummer) => ({ plek: PLEK.exec(pad)?.[0] ?? '', nummer }))
  return new Map(
    [...Map.groupBy(plekken, ({ plek }) => plek)].map(([plek, rijen]) => [plek, rijen.map(({ nummer }) => nummer)]),
  )
}

/** Points sections and lines at the findings that are about them. */
export function attachVondsten(
  secties: Leesdocument['secties'],
  vondsten: readonly Leesvondst[],
): Leesdocument['secties'] {
  const index = indexVondsten(vondsten)
  return secties.map((sectie) => ({
    ...sectie,
    bevindingen: index.get(sectie.pad) ?? [],
    regels: sectie.regels.map((regel) => ({ ...regel, bevindingen: index.get(regel.pad) ?? [] })),
  }))
}

/** Reasons for which rules could not judge, each once with the rules it holds for. */
export function groupUnjudged(
  niet: readonly { readonly regel: string; readonly oorsprong: readonly string[]; readonly reden: Leesvondst['wat'] }[],
): Leesdocument['nietBeoordeeld'] {
  const groepen = Map.groupBy(niet, ({ reden }) => reden.nl)
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep
    if (eerste === undefined) return []
    return [{ regels: [...new Set(groep.map(({ oorsprong, regel }) => oorsprong[0] ?? regel))], reden: eerste.reden }]
  })
}
