import { type Rule, ruleKey } from '../regel/rule.ts'
import type { Ontvangstbewijs } from './receipt.ts'

/** The rule versions a receipt names, and those the book no longer holds. */
export function rulesOf(
  book: readonly Rule[],
  bewijs: Ontvangstbewijs,
): { readonly rules: readonly Rule[]; readonly kwijt: readonly string[] } {
  const wanted = new Set(bewijs.regels)
  const rules = book.filter((rule) => wanted.has(ruleKey(rule)))
  const found = new Set(rules.map(ruleKey))
  return { rules, kwijt: bewijs.regels.filter((key) => !found.has(key)) }
}

/** Fields in which a re-run differs from its receipt; empty when the old decision came out the same. */
export function compareReceipts(oud: Ontvangstbewijs, nieuw: Ontvangstbewijs): readonly (keyof Ontvangstbewijs)[] {
  const fields = Object.keys(oud) as (keyof Ontvangstbewijs)[]
  return fields.filter((field) => JSON.stringify(oud[field]) !== JSON.stringify(nieuw[field]))
}
