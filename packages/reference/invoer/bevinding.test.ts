import { describe, expect, test } from 'vitest'
import { bevinding } from './bevinding.ts'
import { IMPORT_TEKSTEN, type Importcode } from './bevinding-teksten.ts'

const codes = Object.keys(IMPORT_TEKSTEN) as Importcode[]

describe('every finding reads well in both languages', () => {
  test.each(codes)('%s', (code) => {
    const { wat, verwacht, doe, ernst } = bevinding(code, { regel: 3, kolom: 'Naam' }, 'GEVONDEN', 'BIJ')
    for (const tekst of [wat, verwacht, doe]) {
      for (const zin of [tekst.nl, tekst.en]) {
        expect(zin).toMatch(/^[A-Z‘{].*[.’]$/)
        expect(zin).not.toMatch(/[{}]/)
      }
      expect(tekst.nl).not.toBe(tekst.en)
    }
    const bron = IMPORT_TEKSTEN[code].wat
    expect(wat.nl.includes('GEVONDEN')).toBe(bron.nl.includes('{gevonden}'))
    expect(wat.en.includes('BIJ')).toBe(bron.nl.includes('{bij}'))
    expect(ernst).toMatch(/^(fout|let op)$/)
  })
})

test('a long cell is cut, a text with signs of its own is shown as it stands', () => {
  const lang = bevinding('naam.soort', { regel: 1, kolom: null }, 'x'.repeat(121))
  expect(lang.gevonden).toBe(`${'x'.repeat(120)}…`)
  expect(bevinding('naam.soort', { regel: 1, kolom: null }, 'x'.repeat(120)).gevonden).toBe('x'.repeat(120))
  expect(bevinding('naam.soort', { regel: 1, kolom: null }, '$& {bij}', 'y').wat.nl).toContain('‘$& {bij}’')
})
