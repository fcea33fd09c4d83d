import { readFileSync } from 'node:fs'
import { loadReferentie } from '@zorgketen/reference/load'
import { renderRulePage, rulePage } from '@zorgketen/rules'
import { describe, expect, it } from 'vitest'
import { regelboek } from './regelboek.ts'
import { voorbeeldenboek } from './voorbeeldenboek.ts'

const page = new Set(
  readFileSync(new URL('../../../docs/regelboek/gds801-1.0.md', import.meta.url), 'utf8').split('\n'),
)
const tabel = loadReferentie().retourcodetabel('gds801-1-0')
const examples = new Map(voorbeeldenboek.map((list) => [list.regel, list]))

describe('docs/regelboek/gds801-1.0.md', () => {
  it.each(regelboek.map((rule) => [rule.id, rule] as const))('%s stands in it as it is', (id, rule) => {
    const lines = renderRulePage(rulePage(rule, examples.get(id)), []).split('\n')
    expect(lines.filter((line) => !page.has(line))).toEqual([])
  })
})

describe('the table of return codes', () => {
  it('has a code for every rule, and no row for a rule that is not there', () => {
    const coded = new Set(tabel.map((row) => row.regel))
    expect(regelboek.filter((rule) => !coded.has(rule.id)).map((rule) => rule.id)).toEqual([])
    const ids = new Set(regelboek.map((rule) => rule.id))
    expect([...coded].filter((id) => !ids.has(id))).toEqual([])
  })
})
