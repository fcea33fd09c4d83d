import { expect, test } from 'vitest'
import type { Veld } from '../api.ts'
import { leesZoek } from '../zoek.ts'
import { leesBlokken, schrijfBlokken } from './blokken.ts'
import { waardeTekst } from './waarde-tekst.ts'

test('working hours are read as people write them, and written back', () => {
  const blokken = leesBlokken('ma-wo 8:30-12:45, 13:15-17:00\nvr 9.00-12.00')
  expect(blokken?.filter(({ weekdag }) => weekdag === 2)).toEqual([
    { weekdag: 2, van: '08:30', tot: '12:45' },
    { weekdag: 2, van: '13:15', tot: '17:00' },
  ])
  expect(blokken?.length).toBe(7)
  expect(schrijfBlokken(blokken ?? [])).toBe('ma-wo 08:30-12:45, 13:15-17:00\nvr 09:00-12:00')
})

test.each(['', 'ma', '8:30-12:00', 'ma 12:00-8:30', 'xx 8:00-9:00', 'ma 8:00-25:00'])('%j is no roster', (tekst) => {
  expect(leesBlokken(tekst)).toBeNull()
})

const veld = (soort: Veld['soort'], deel: Partial<Veld> = {}): Veld => ({
  sleutel: 'x',
  naam: { nl: 'X', en: 'X' },
  soort,
  verplicht: true,
  ...deel,
})

test('a list shows what stands in a field in words', () => {
  const keuzes = [{ sleutel: 'a', naam: { nl: 'Een', en: 'One' } }]
  expect(waardeTekst(veld('keuze', { keuzes }), { x: 'a' }, {}, 'en')).toBe('One')
  expect(waardeTekst(veld('zorgverlener'), { x: null }, {}, 'nl')).toBe('iedereen')
  expect(waardeTekst(veld('zorgverlener'), { x: 'z1' }, { z1: 'Jansen' }, 'nl')).toBe('Jansen')
  expect(waardeTekst(veld('periode'), { x: { van: '2023-01-01', tot: null } }, {}, 'nl')).toBe('1 jan 2023 –')
  expect(waardeTekst(veld('ja-nee'), { x: false }, {}, 'nl')).toBe('nee')
})

test('an address names the sheet; what has another shape is left out', () => {
  expect(leesZoek({ blad: 'rapport' })).toEqual({ blad: 'rapport' })
  expect(leesZoek({ blad: '../x' })).toEqual({})
})
