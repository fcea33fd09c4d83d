import { expect, test } from 'vitest'
import type { Invoerfout } from './api.ts'
import { groepeerFouten, schrijfRijen } from './groepeer-fouten.ts'

const fout = (rij: number, kolom: string, wat: string, voorstellen: string[] = []): Invoerfout => ({
  rij,
  kolom,
  wat: { nl: wat, en: wat },
  verwacht: { nl: '', en: '' },
  doe: { nl: '', en: '' },
  voorstellen,
})

test('the same fault in a column is told once with its rows; another suggestion is another cell', () => {
  const groepen = groepeerFouten([
    fout(2, 'UZOVI', 'a', ['0001']),
    fout(3, 'Dag', 'b'),
    fout(5, 'Dag', 'b'),
    fout(6, 'UZOVI', 'a', ['0002']),
  ])
  expect(groepen.map(({ kolom, rijen, voorstellen }) => [kolom, rijen, voorstellen])).toEqual([
    ['Dag', [3, 5], []],
    ['UZOVI', [2], ['0001']],
    ['UZOVI', [6], ['0002']],
  ])
})

test('a fault of the whole file goes before', () => {
  expect(groepeerFouten([fout(2, 'A', 'x'), fout(3, 'A', 'x'), fout(0, 'B', 'y')])[0]?.kolom).toBe('B')
})

test('rows are written as ranges, and the rest is counted', () => {
  const nog = (n: number) => `en nog ${n}`
  expect(schrijfRijen([2], nog)).toBe('2')
  expect(schrijfRijen([2, 3, 4, 9], nog)).toBe('2–4, 9')
  expect(schrijfRijen([1, 3, 5, 7, 8], nog, 2)).toBe('1, 3 en nog 3')
})
