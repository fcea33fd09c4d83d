import { expect, test } from 'vitest'
import type { Soort } from '../vormen/soort-rij.ts'
import { bouwConsultPlek, consultAantal } from './consult-plek.ts'

const soorten: readonly Soort[] = ['diagnostiek', 'behandeling']
const duren = [5, 15, 30, 45, 60, 75, 90, 120]
const matrix = { settings: 8, categorieen: 8, soorten, duren }
const plek = bouwConsultPlek(matrix)
const acht = [1, 2, 3, 4, 5, 6, 7, 8]

test('every combination has a place of its own (8 settings, 8 categories, 2 kinds, 8 classes: ZPM-02, zpm.md 1)', () => {
  const plekken = acht.flatMap((s) => acht.flatMap((c) => soorten.flatMap((k) => duren.map((d) => plek(s, c, k, d)))))
  expect(consultAantal(matrix)).toBe(1024)
  expect([...plekken].sort((a, b) => a - b)).toEqual([...Array(1024).keys()])
})

test.each([
  ['setting 0', 0, 6, 45],
  ['setting 9', 9, 6, 45],
  ['half a setting', 1.5, 6, 45],
  ['category 0', 1, 0, 45],
  ['category 9', 1, 9, 45],
  ['no class', 1, 6, 44],
  ['too long', 1, 6, 121],
  ['negative', 1, 6, -5],
])('%s has no place', (_naam, setting, categorie, minuten) => {
  expect(plek(setting, categorie, 'behandeling', minuten)).toBe(-1)
})
