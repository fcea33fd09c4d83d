import { formatDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesCode } from './lees-code.ts'
import { leesDag } from './lees-dag.ts'
import { decimaaltekenVan, leesTarief } from './lees-tarief.ts'

describe('a code', () => {
  test.each([
    ['CO0042', 'CO0042'],
    [' CO0042\u00a0', 'CO0042'],
    ['co0042', 'CO0042'],
    ["'CO0042", 'CO0042'],
    ['="CO0042"', 'CO0042'],
    ['\ufeffCO0042', 'CO0042'],
    ['GC0102', 'GC0102'],
    ['VD0001', 'VD0001'],
  ])('%j is %s', (cel, code) => {
    expect(leesCode(cel)).toEqual({ code, fout: null })
  })

  test.each([
    ['', 'code.leeg'],
    ['  ', 'code.leeg'],
    ['42', 'code.beschadigd'],
    ['42,0', 'code.beschadigd'],
    ['1,2E+03', 'code.beschadigd'],
    ['1.2E+3', 'code.beschadigd'],
    ['1,23457E+11', 'code.beschadigd'],
    ['01-10-2018', 'code.beschadigd'],
    ['2018-10-01 00:00:00', 'code.beschadigd'],
    ['18-okt', 'code.beschadigd'],
    ['okt-18', 'code.beschadigd'],
    ['WAAR', 'code.beschadigd'],
    ['#N/B', 'code.beschadigd'],
    ['#####', 'code.beschadigd'],
    ['CO42', 'code.beschadigd'],
    ['FI0042', 'code.fictief'],
    ['fi0042', 'code.fictief'],
    ['CO00421', 'code.vorm'],
    ['COO042', 'code.vorm'],
    ['C00042', 'code.vorm'],
    ['Totaal', 'code.vorm'],
    ['CO0042 en CO0043', 'code.vorm'],
  ])('%j is none: %s', (cel, fout) => {
    expect(leesCode(cel)).toEqual({ code: null, fout })
  })

  test('property: every code of two letters and four digits is read as it stands', () => {
    const letters = fc.constantFrom('CO', 'GC', 'TC', 'OV', 'VD', 'ZZ')
    fc.assert(
      fc.property(letters, fc.integer({ min: 0, max: 9999 }), (begin, n) => {
        const code = `${begin}${String(n).padStart(4, '0')}`
        expect(leesCode(code)).toEqual({ code, fout: null })
      }),
    )
  })
})

describe('a tariff', () => {
  test.each([
    ['120,99', 12099],
    ['120.99', 12099],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1 234,56', 123456],
    ['1\u00a0234,56', 123456],
    ['€ 120,99', 12099],
    ['120,99 EUR', 12099],
    ['120,9', 12090],
    ['120', 12000],
    ['0,05', 5],
    ['0', 0],
    ['007,50', 750],
    // a workbook keeps these for 75.35 and 142.31
    ['75.349999999999994', 7535],
    ['142.31000000000000227', 14231],
    ['99.999999999999999', 10000],
    ['1000000', 100_000_000],
  ])('%j is %i cents', (cel, bedrag) => {
    expect(leesTarief(cel, null)).toEqual({ cents: bedrag, tariefsoort: null, fout: null })
  })

  test.each([[''], [' '], ['-'], ['–'], ['n.v.t.'], ['nvt'], ['N.v.t']])('%j: none is printed', (cel) => {
    expect(leesTarief(cel, null)).toEqual({ cents: null, tariefsoort: null, fout: null })
  })

  test.each([['vrij'], ['Vrij tarief']])('%j is free', (cel) => {
    expect(leesTarief(cel, null)).toEqual({ cents: null, tariefsoort: 'vrij', fout: null })
  })

  test.each([
    ['zie bijlage', 'tarief.geen-bedrag'],
    ['-120,99', 'tarief.geen-bedrag'],
    ['120,99-', 'tarief.geen-bedrag'],
    ['1,2E+03', 'tarief.geen-bedrag'],
    ['#N/B', 'tarief.geen-bedrag'],
    ['12.34,56', 'tarief.geen-bedrag'],
    ['1,2,3', 'tarief.geen-bedrag'],
    ['120,', 'tarief.geen-bedrag'],
    [',99', 'tarief.geen-bedrag'],
    ['120,9999', 'tarief.decimalen'],
    ['1200,990', 'tarief.decimalen'],
    ['75.3449999999', 'tarief.decimalen'],
    ['75.34999999', 'tarief.decimalen'],
    ['1.234', 'tarief.duizend'],
    ['1,234', 'tarief.duizend'],
    ['1000000,01', 'tarief.te-groot'],
    ['999999999999999999999', 'tarief.te-groot'],
  ])('%j is none: %s', (cel, fout) => {
    expect(leesTarief(cel, null)).toEqual({ cents: null, fout })
  })

  test('the column tells thousands from decimals', () => {
    expect(decimaaltekenVan(['1.234', '12,50'])).toBe(',')
    expect(decimaaltekenVan(['1,234', '12.5'])).toBe('.')
    expect(decimaaltekenVan(['12,50', '12.50'])).toBeNull()
    expect(decimaaltekenVan(['1.234', '120'])).toBeNull()
    expect(leesTarief('1.234', ',')).toMatchObject({ cents: 123400 })
    expect(leesTarief('1,234', '.')).toMatchObject({ cents: 123400 })
    expect(leesTarief('1,234', ',')).toEqual({ cents: null, fout: 'tarief.decimalen' })
    expect(leesTarief('1.234', '.')).toEqual({ cents: null, fout: 'tarief.decimalen' })
  })

  test('property: what the NZa writes comes back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (bedrag) => {
        const cent = String(bedrag % 100).padStart(2, '0')
        const euro = String((bedrag - (bedrag % 100)) / 100)
        const groepen = euro.replace(/\B(?=(\d{3})+$)/g, '.')
        for (const cel of [`${euro},${cent}`, `${groepen},${cent}`, `${euro}.${cent}`]) {
          expect(leesTarief(cel, null)).toMatchObject({ cents: bedrag, fout: null })
        }
      }),
    )
  })
})

describe('a day', () => {
  test.each([
    ['01-07-2025', '2025-07-01'],
    ['1-7-2025', '2025-07-01'],
    ['1/7/2025', '2025-07-01'],
    ['2025-07-01', '2025-07-01'],
    ['2025-07-01 00:00:00', '2025-07-01'],
    ['20250701', '2025-07-01'],
  ])('%s', (cel, iso) => {
    const { dag } = leesDag(cel)
    expect(dag === null ? null : formatDay(dag)).toBe(iso)
  })

  test.each([[''], ['00000000'], ['99991231'], ['31-12-9999'], ['9999-12-31']])('%j: no day is given', (cel) => {
    expect(leesDag(cel)).toEqual({ dag: null, fout: null })
  })

  test.each([['45839'], ['31-02-2025'], ['juli 2025'], ['01-07-25'], ['20251301'], ['2025-07-01 13:00']])(
    '%j is none',
    (cel) => {
      expect(leesDag(cel)).toEqual({ dag: null, fout: 'dag.vorm' })
    },
  )
})
