import { type Rule, renderRegelboek, ruleIdOf, rulePage } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { type Geval, grenzenZonder, judgeGeval, makeGeval } from './proef/basis.ts'
import { makeSpelregels } from './regelboek.ts'
import { spelregelVoorbeelden } from './voorbeelden.ts'

const regels = makeSpelregels(grenzenZonder())
const ruleOf = (id: string): Rule => {
  const rule = regels.find((een) => een.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}

function judge(regel: string, bewerk: (geval: Geval) => void) {
  const geval = makeGeval()
  bewerk(geval)
  const { meldingen, nietBeoordeeld } = judgeGeval(geval)
  return {
    meldingen: meldingen.filter((melding) => ruleIdOf(melding) === regel),
    onbekend: nietBeoordeeld.filter((rij) => ruleIdOf(rij) === regel),
  }
}

test('the base case breaks no rule, and every rule judges it', () => {
  const { meldingen, nietBeoordeeld } = judgeGeval(makeGeval())
  expect({ meldingen, nietBeoordeeld }).toEqual({ meldingen: [], nietBeoordeeld: [] })
})

test('every rule has examples, in the order of the book', () => {
  expect(spelregelVoorbeelden.map(({ regel }) => regel)).toEqual(regels.map(({ id }) => id))
})

describe.each(spelregelVoorbeelden.map((rij) => [rij.regel, rij] as const))('%s', (regel, { goed, fout }) => {
  const eisen = ruleOf(regel).oorsprong.join(' ')
  test.each(goed.map((rij) => [rij.geval, rij.bron, rij] as const))(`goed: %s (bron: %s; ${eisen})`, (_, __, rij) => {
    expect(judge(regel, rij.bewerk)).toEqual({ meldingen: [], onbekend: [] })
  })
  test.each(fout.map((rij) => [rij.geval, rij.bron, rij] as const))(`fout: %s (bron: %s; ${eisen})`, (_, __, rij) => {
    const { meldingen, onbekend } = judge(regel, rij.bewerk)
    expect(onbekend).toEqual([])
    expect(meldingen.length).toBeGreaterThan(0)
    // what was found last is what the example is about: a running total signals on the way there
    expect(meldingen.at(-1)?.variant).toBe(rij.variant ?? '')
  })
})

test('golden: what every bad example is told', async () => {
  const lines = spelregelVoorbeelden.flatMap(({ regel, fout }) => [
    `# ${regel}`,
    ...fout.flatMap(({ geval, bewerk }) => [
      `- ${geval}`,
      ...judge(regel, bewerk).meldingen.flatMap(({ pad, veld, gevonden, verwacht, variant, ernst }) => [
        `  ${ernst}${variant === '' ? '' : ` (${variant})`}: ${pad}; ${veld}: ${gevonden}`,
        `    nl ${verwacht.nl}`,
        `    en ${verwacht.en}`,
      ]),
    ]),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./voorbeelden.golden.txt')
})

test('golden: what the rule book says', async () => {
  const pages = makeSpelregels(grenzenZonder()).map((rule) =>
    rulePage(
      rule,
      spelregelVoorbeelden.find(({ regel }) => regel === rule.id),
    ),
  )
  await expect(renderRegelboek('Spelregels', pages, () => [])).toMatchFileSnapshot('./regelboek.golden.txt')
})
