import type { Tekst } from '@zorgketen/values'
import type { NietBeoordeeld } from '../bevinding.ts'
import { type Rule, ruleKey } from '../regel/rule.ts'
import { coversVersie } from '../regel/versies.ts'

/** What a desk can meet: which rules it wants, which message version, which registers lie there. */
export interface Selection {
  readonly versie: string
  readonly registers: ReadonlySet<string>
  readonly wants: (rule: Rule) => boolean
}

const lacks = (namen: readonly string[]): Tekst => ({
  nl: `Hier ligt geen register ${namen.join(', ')}.`,
  en: `No register ${namen.join(', ')} at hand.`,
})

/** Splits the rule book into the rules a desk can run and those it wants but cannot judge. */
export function selectRules(
  rules: readonly Rule[],
  selection: Selection,
): { readonly run: readonly Rule[]; readonly niet: readonly NietBeoordeeld[] } {
  const run: Rule[] = []
  const niet: NietBeoordeeld[] = []
  for (const rule of rules) {
    if (!coversVersie(rule.versies, selection.versie) || !selection.wants(rule)) continue
    const missing = rule.nodig.filter((naam) => !selection.registers.has(naam))
    if (missing.length === 0) run.push(rule)
    else niet.push({ regel: ruleKey(rule), oorsprong: rule.oorsprong, reden: lacks(missing), aantal: 0, eerste: '' })
  }
  return { run, niet }
}
