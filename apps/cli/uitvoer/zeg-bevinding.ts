import type { Bevinding } from '@zorgketen/messages'
import { explain, type Melding, type NietBeoordeeld, type Rule, ruleKey } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import type { Scherm } from './scherm.ts'

const indent = (tekst: string): string => tekst.replace(/^/gm, '  ')

/** Tells structural findings of a message: line, column and path, what stood there, and what to do. */
export function zegStructuur(scherm: Scherm, bestand: string, bevindingen: readonly Bevinding[]): void {
  for (const { regel, kolom, pad, tekst } of bevindingen) {
    scherm.zeg({
      nl: `  ${bestand}:${regel}:${kolom} ${pad}: ${tekst.nl}`,
      en: `  ${bestand}:${regel}:${kolom} ${pad}: ${tekst.en}`,
    })
  }
}

const ERNST: Readonly<Record<Melding['ernst'], Tekst>> = {
  afkeur: { nl: 'afgekeurd', en: 'refused' },
  waarschuwing: { nl: 'waarschuwing', en: 'warning' },
  signaal: { nl: 'signaal', en: 'signal' },
}

/** Tells one finding of a desk with its code, its seriousness and its explanation. */
export function zegMelding(scherm: Scherm, rules: ReadonlyMap<string, Rule>, melding: Melding): void {
  const rule = rules.get(melding.regel)
  if (rule === undefined) throw new RangeError(`no rule ${melding.regel} in the book`)
  const uitleg = explain(rule, melding)
  const code = melding.retourcode ?? '----'
  const hidden: Tekst = melding.onderdrukt
    ? {
        nl: ' (door een eerdere bevinding niet in het antwoord)',
        en: ' (left out of the answer by an earlier finding)',
      }
    : { nl: '', en: '' }
  const ernst = ERNST[melding.ernst]
  scherm.zeg({
    nl: `  ${code} ${ernst.nl}${hidden.nl}\n${indent(indent(uitleg.nl))}`,
    en: `  ${code} ${ernst.en}${hidden.en}\n${indent(indent(uitleg.en))}`,
  })
}

/** Tells once what could not be judged, and why. */
export function zegNietBeoordeeld(scherm: Scherm, niet: readonly NietBeoordeeld[]): void {
  const byReden = new Map<string, { reden: Tekst; regels: string[] }>()
  for (const { reden, regel, oorsprong } of niet) {
    const group = byReden.get(reden.nl) ?? { reden, regels: [] }
    group.regels.push(oorsprong[0] ?? regel)
    byReden.set(reden.nl, group)
  }
  for (const { reden, regels } of byReden.values()) {
    const wie = [...new Set(regels)].join(', ')
    scherm.zeg({ nl: `  niet beoordeeld (${wie}): ${reden.nl}`, en: `  not judged (${wie}): ${reden.en}` })
  }
}

export const ruleIndex = (rules: readonly Rule[]): ReadonlyMap<string, Rule> =>
  new Map(rules.map((rule) => [ruleKey(rule), rule]))
