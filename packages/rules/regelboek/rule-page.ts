import { formatDay } from '@zorgketen/values'
import { type Rule, ruleKey } from '../regel/rule.ts'
import type { Voorbeelden } from '../regel/voorbeeld.ts'

/** A rule as the rule book shows it: what `zorgketen rules`, the documentation and the API print. */
export interface RulePage {
  readonly sleutel: string
  readonly oorsprong: readonly string[]
  readonly vorm: Rule['vorm']
  readonly plekken: readonly string[]
  readonly zegt: Rule['zegt']
  readonly advies: Rule['advies']
  readonly bron: string
  readonly zekerheid: Rule['bron']['zekerheid']
  readonly rang: Rule['rang']
  readonly versies: string
  readonly geldig: string
  readonly nodig: readonly string[]
  readonly goed: readonly string[]
  readonly fout: readonly string[]
}

/** Puts a rule and the examples beside it on one page. */
export function rulePage(rule: Rule, examples: Pick<Voorbeelden<never>, 'goed' | 'fout'> | undefined): RulePage {
  const { vanaf, tot } = rule.geldig
  const lines = (list: Voorbeelden<never>['goed'] | undefined) => (list ?? []).map((v) => `${v.geval} (${v.bron})`)
  return {
    sleutel: ruleKey(rule),
    oorsprong: rule.oorsprong,
    vorm: rule.vorm,
    plekken: 'plekken' in rule ? rule.plekken : [rule.plek],
    zegt: rule.zegt,
    advies: rule.advies,
    bron: `${rule.bron.document}, ${rule.bron.plaats}`,
    zekerheid: rule.bron.zekerheid,
    rang: rule.rang,
    versies: `${rule.versies.van} – ${rule.versies.tot ?? ''}`.trim(),
    geldig:
      vanaf === null && tot === null
        ? 'altijd'
        : `${vanaf === null ? '' : formatDay(vanaf)} – ${tot === null ? '' : formatDay(tot)}`.trim(),
    nodig: rule.nodig,
    goed: lines(examples?.goed),
    fout: lines(examples?.fout),
  }
}
