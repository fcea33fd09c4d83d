import { regelboekV1 } from '@zorgketen/gds801'
import { oordeelRegels } from '@zorgketen/oordeel'
import type { Referentie } from '@zorgketen/reference'
import type { Rule } from '@zorgketen/rules'
import type { Tekst } from '@zorgketen/values'
import type { Leesretourcode } from './leesdocument.ts'
import { both, join, t } from './toon.ts'

/** Tables of return codes: the gate's and those of payers. */
export const TABELLEN = ['gds801-1-0', 'betaler-dji', 'betaler-verzekeraar'] as const

/** All rules that both sides share, by id. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [...regelboekV1, ...oordeelRegels].map((rule) => [rule.id, rule]),
)

/** Most advices told with one code: a code may stand for a dozen rules. */
const MAX_ADVIES = 3

const CERTAINTY: Readonly<Record<'zeker' | 'waarschijnlijk' | 'onbekend', Tekst>> = {
  zeker: t('zeker', 'certain'),
  waarschijnlijk: t('waarschijnlijk', 'likely'),
  onbekend: t('onbekend', 'unknown'),
}

export const showCertainty = (zekerheid: keyof typeof CERTAINTY): Tekst => CERTAINTY[zekerheid]

/** Rules that some receiver answers with this code. */
export function rulesOfCode(code: string, referentie: Referentie): readonly Rule[] {
  const ids = TABELLEN.flatMap((tabel) => referentie.retourcodetabel(tabel).filter((rij) => rij.code === code))
  return [...new Set(ids.map(({ regel }) => regel))].flatMap((id) => RULES.get(id) ?? [])
}

/** What a return code means, and what to do about it. */
export function explainRetourcode(
  code: string,
  referentie: Referentie,
  plek: Pick<Leesretourcode, 'waar' | 'elementen'> = { waar: '', elementen: [] },
): Leesretourcode {
  const rij = referentie.retourcode(code)
  const adviezen = new Map(rulesOfCode(code, referentie).map(({ advies }) => [advies.nl, advies]))
  return {
    code,
    ...plek,
    betekenis: rij?.betekenis ?? ONBEKEND,
    advies: adviezen.size === 0 ? null : join([...adviezen.values()].slice(0, MAX_ADVIES), ' '),
    bron:
      rij === undefined
        ? GEEN_BRON
        : join([both(`${rij.lijst}; ${rij.bron.titel}`), showCertainty(rij.zekerheid)], '; '),
  }
}

const ONBEKEND = t(
  'De betekenis van deze code staat in geen geraadpleegde bron.',
  'The meaning of this code is in no source we have seen.',
)
const GEEN_BRON = t('COD954 is maar voor een deel bekend.', 'COD954 is known in part only.')
