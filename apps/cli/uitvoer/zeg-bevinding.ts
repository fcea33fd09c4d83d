import type { Bevinding } from '@zorgketen/messages'
import { explainParts, type Melding, type NietBeoordeeld, type Rule, ruleKey } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import type { Scherm } from './scherm.ts'

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

/** Tells the findings of a desk, those of one rule together: code, what the rule says, each place, and what to do. */
export function zegMeldingen(scherm: Scherm, rules: ReadonlyMap<string, Rule>, meldingen: readonly Melding[]): void {
  const groups = Map.groupBy(meldingen, ({ regel, onderdrukt, ernst }) => `${regel} ${onderdrukt} ${ernst}`)
  for (const group of groups.values()) zegGroep(scherm, rules, group)
}

function zegGroep(scherm: Scherm, rules: ReadonlyMap<string, Rule>, group: readonly Melding[]): void {
  const [first] = group
  const rule = first === undefined ? undefined : rules.get(first.regel)
  if (first === undefined || rule === undefined) throw new RangeError(`no rule ${first?.regel} in the book`)
  const { zegt, advies, herkomst } = explainParts(rule, first)
  const code = first.retourcode ?? '----'
  const ernst = ERNST[first.ernst]
  const hidden = first.onderdrukt ? ONDERDRUKT : { nl: '', en: '' }
  const aantal = group.length === 1 ? '' : ` (${group.length}×)`
  scherm.zeg({
    nl: `  ${code} ${ernst.nl}${aantal}: ${zegt.nl}${hidden.nl}`,
    en: `  ${code} ${ernst.en}${aantal}: ${zegt.en}${hidden.en}`,
  })
  for (const melding of group) {
    const { vondst } = explainParts(rule, melding)
    scherm.zeg({ nl: `       - ${vondst.nl}`, en: `       - ${vondst.en}` })
  }
  scherm.zeg({ nl: `       → ${advies.nl}`, en: `       → ${advies.en}` })
  scherm.zeg({ nl: `       ${herkomst.nl}`, en: `       ${herkomst.en}` })
}

const ONDERDRUKT: Tekst = {
  nl: ' [blijft buiten het antwoord door een eerdere bevinding]',
  en: ' [left out of the answer by an earlier finding]',
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
