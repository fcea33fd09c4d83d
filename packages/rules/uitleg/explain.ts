import type { Tekst } from '@zorgketen/values'
import type { Bevinding } from '../bevinding.ts'
import type { Rule } from '../regel/rule.ts'

const show = (gevonden: Bevinding['gevonden'], leeg: string, ja: string, nee: string): string => {
  if (gevonden === null) return leeg
  if (typeof gevonden === 'boolean') return gevonden ? ja : nee
  return `“${gevonden}”`
}

/** Tells one finding in a few lines: what the rule says, what was found, what was expected, what to do, and the source. */
export function explain(rule: Rule, bevinding: Bevinding): Tekst {
  const { document, plaats, zekerheid } = rule.bron
  const herkomst = [...rule.oorsprong, rule.id].join(', ')
  const gevonden = bevinding.gevonden
  return {
    nl: [
      rule.zegt.nl,
      `${bevinding.pad} ${bevinding.veld}: ${show(gevonden, 'niets', 'ja', 'nee')} gevonden, ${bevinding.verwacht.nl} verwacht.`,
      rule.advies.nl,
      `Regel ${herkomst}; bron: ${document}, ${plaats} (${zekerheid}).`,
    ].join('\n'),
    en: [
      rule.zegt.en,
      `${bevinding.pad} ${bevinding.veld}: found ${show(gevonden, 'nothing', 'yes', 'no')}, expected ${bevinding.verwacht.en}.`,
      rule.advies.en,
      `Rule ${herkomst}; source: ${document}, ${plaats} (${CERTAINTY[zekerheid]}).`,
    ].join('\n'),
  }
}

const CERTAINTY = { zeker: 'certain', waarschijnlijk: 'likely', onbekend: 'unknown' } as const
