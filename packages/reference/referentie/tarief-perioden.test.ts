import { expect, test } from 'vitest'
import { loadReferentie } from '../load.ts'
import { dag } from '../proef-dag.ts'
import { tariefPerioden } from './tarief-perioden.ts'

const referentie = loadReferentie()
const officieel = { packs: ['nza'] as const }

test('ZPM-19 a code over the years: each stretch with its own tariff, without gaps', () => {
  const perioden = tariefPerioden(referentie, officieel, 'CO0497')
  // zpm.md 1.2; no source prints it for 2025 and later
  expect(
    perioden.flatMap(({ vanaf, antwoord }) =>
      antwoord.uitkomst === 'gevonden' ? [[vanaf, antwoord.rij.tariefCents]] : [],
    ),
  ).toEqual([
    [dag('2022-01-01'), 12_099],
    [dag('2023-01-01'), 12_840],
    [dag('2024-01-01'), 13_589],
  ])
  perioden.forEach(({ tot }, i) => {
    expect(tot).toBe(perioden[i + 1]?.vanaf ?? null)
  })
})

test('a code that no list names is unknown throughout; an invented one only with its pack', () => {
  expect(tariefPerioden(referentie, officieel, 'ZZ0000').every(({ antwoord }) => antwoord.rij === null)).toBe(true)
  expect(tariefPerioden(referentie, officieel, 'FI0001').every(({ antwoord }) => antwoord.rij === null)).toBe(true)
  const verzonnen = tariefPerioden(referentie, { packs: ['nza', 'fictief'] }, 'FI0001')
  expect(verzonnen.map(({ antwoord }) => antwoord.rij?.fictief)).toEqual([true])
})
