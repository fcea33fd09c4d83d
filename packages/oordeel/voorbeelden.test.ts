import { ruleIdOf } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { judge } from './beoordeling/prepare-oordeel.ts'
import { invoerLoket } from './loket/invoer-loket.ts'
import { oordeelRegels } from './regelboek.ts'
import { makeBasisFz } from './voorbeeld/basis-fz.ts'
import { makeBasisGgz } from './voorbeeld/basis-ggz.ts'
import { feitenOf } from './voorbeeld/feiten-of.ts'
import type { Geval } from './voorbeeld/geval.ts'
import { oordeelVoorbeelden } from './voorbeelden.ts'

const basisOf = (regel: string): Geval => (regel.startsWith('oordeel.ggz.') ? makeBasisGgz() : makeBasisFz())

/** Judged at the entry form, which hides nothing. */
function judgeVoorbeeld(regel: string, bewerk: (geval: Geval) => void) {
  const geval = basisOf(regel)
  bewerk(geval)
  const beoordeling = judge(geval.declaratie, feitenOf(geval), invoerLoket(geval.declaratie.betaler.rol), geval.vandaag)
  return {
    bevindingen: beoordeling.uitslag.bevindingen.filter((bevinding) => ruleIdOf(bevinding) === regel),
    onbekend: beoordeling.nietBeoordeeld.filter((rij) => ruleIdOf(rij) === regel),
  }
}

test.each([
  ['fz', makeBasisFz],
  ['ggz', makeBasisGgz],
])('the base case of %s breaks no rule, and every rule judges it', (_, maak) => {
  const geval = maak()
  const loket = invoerLoket(geval.declaratie.betaler.rol)
  const beoordeling = judge(geval.declaratie, feitenOf(geval), loket, geval.vandaag)
  expect(beoordeling.uitslag.bevindingen).toEqual([])
  expect(beoordeling.nietBeoordeeld).toEqual([])
  expect(beoordeling.regels.map((regel) => regel.uitkomst)).toEqual(['toegekend', 'toegekend', 'toegekend'])
})

test('every rule has examples, in the order of the book', () => {
  expect(oordeelVoorbeelden.map((voorbeelden) => voorbeelden.regel)).toEqual(oordeelRegels.map((rule) => rule.id))
  for (const { goed, fout } of oordeelVoorbeelden) expect(Math.min(goed.length, fout.length)).toBeGreaterThan(0)
})

describe.each(oordeelVoorbeelden.map((rij) => [rij.regel, rij] as const))('%s', (regel, { goed, fout }) => {
  test.each(goed.map((rij) => [rij.geval, rij] as const))('goed: %s', (_, { bewerk }) => {
    expect(judgeVoorbeeld(regel, bewerk)).toEqual({ bevindingen: [], onbekend: [] })
  })
  test.each(fout.map((rij) => [rij.geval, rij] as const))('fout: %s', (_, { bewerk, variant }) => {
    const { bevindingen } = judgeVoorbeeld(regel, bewerk)
    expect(bevindingen.length).toBeGreaterThan(0)
    expect(new Set(bevindingen.map((bevinding) => bevinding.variant))).toEqual(new Set([variant ?? '']))
  })
})

test('golden: what every bad example is told', async () => {
  const lines = oordeelVoorbeelden.flatMap(({ regel, fout }) => [
    `# ${regel}`,
    ...fout.flatMap(({ geval, bewerk }) => [
      `- ${geval}`,
      ...judgeVoorbeeld(regel, bewerk).bevindingen.flatMap(({ pad, veld, gevonden, verwacht }) => [
        `  ${pad} ${veld}: ${gevonden}`,
        `    nl ${verwacht.nl}`,
        `    en ${verwacht.en}`,
      ]),
    ]),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./voorbeelden.golden.txt')
})
