import type { Tekst } from '@zorgketen/values'
import type { Bevinding } from '../bevinding.ts'
import type { Rule } from '../regel/rule.ts'

/** A finding told in its parts, so that a screen can show once what several findings of one rule share. */
export interface Uitleg {
  /** What the rule says. */
  readonly zegt: Tekst
  /** Where, what was found, what was expected. */
  readonly vondst: Tekst
  /** What to do. */
  readonly advies: Tekst
  /** Official label, rule id and source. */
  readonly herkomst: Tekst
}

const show = (gevonden: Bevinding['gevonden'], leeg: string, ja: string, nee: string): string => {
  if (gevonden === null) return leeg
  if (typeof gevonden === 'boolean') return gevonden ? ja : nee
  return `“${gevonden}”`
}

const CERTAINTY = { zeker: 'certain', waarschijnlijk: 'likely', onbekend: 'unknown' } as const

export function explainParts(rule: Rule, { pad, veld, gevonden, verwacht }: Bevinding): Uitleg {
  const { document, plaats, zekerheid } = rule.bron
  const wie = [...rule.oorsprong, rule.id].join(', ')
  return {
    zegt: rule.zegt,
    vondst: {
      nl: `${pad} ${veld}: ${show(gevonden, 'niets', 'ja', 'nee')} gevonden, ${verwacht.nl} verwacht.`,
      en: `${pad} ${veld}: found ${show(gevonden, 'nothing', 'yes', 'no')}, expected ${verwacht.en}.`,
    },
    advies: rule.advies,
    herkomst: {
      nl: `Regel ${wie}; bron: ${document}, ${plaats} (${zekerheid}).`,
      en: `Rule ${wie}; source: ${document}, ${plaats} (${CERTAINTY[zekerheid]}).`,
    },
  }
}

/** Tells one finding in four lines: what the rule says, what was found, what to do, and the source. */
export function explain(rule: Rule, bevinding: Bevinding): Tekst {
  const { zegt, vondst, advies, herkomst } = explainParts(rule, bevinding)
  const lines = [zegt, vondst, advies, herkomst]
  return { nl: lines.map(({ nl }) => nl).join('\n'), en: lines.map(({ en }) => en).join('\n') }
}
