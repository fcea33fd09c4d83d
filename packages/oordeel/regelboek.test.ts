import { readFileSync } from 'node:fs'
import { loadReferentie } from '@zorgketen/reference/load'
import { renderRulePage, rulePage } from '@zorgketen/rules'
import { describe, expect, it } from 'vitest'
import { oordeelRegels } from './regelboek.ts'
import { oordeelVoorbeelden } from './voorbeelden.ts'

const page = new Set(readFileSync(new URL('../../docs/regelboek/oordeel.md', import.meta.url), 'utf8').split('\n'))
const examples = new Map(oordeelVoorbeelden.map((list) => [list.regel, list]))

describe('docs/regelboek/oordeel.md', () => {
  it.each(oordeelRegels.map((rule) => [rule.id, rule] as const))('%s stands in it as it is', (id, rule) => {
    const lines = renderRulePage(rulePage(rule, examples.get(id)), []).split('\n')
    expect(lines.filter((line) => !page.has(line))).toEqual([])
  })
})

it.each(['betaler-dji', 'betaler-verzekeraar'])(
  'the table of return codes %s names only rules that are there',
  (naam) => {
    const ids = new Set(oordeelRegels.map((rule) => rule.id))
    const rows = loadReferentie().retourcodetabel(naam)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !ids.has(row.regel))).toEqual([])
  },
)
