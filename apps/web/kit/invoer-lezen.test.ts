import { dayOf } from '@zorgketen/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesDag } from './dag-lezen.ts'
import { formatDag, formatDagVeld } from './dag-schrijven.ts'
import { leesGeld } from './geld-lezen.ts'
import { formatGeld } from './geld-schrijven.ts'
import { leesTijd } from './tijd-lezen.ts'

const nu = dayOf(2023, 6, 15)
const dag = fc.integer({ min: dayOf(1940, 1, 1), max: dayOf(2032, 12, 31) }).map((n) => n as ReturnType<typeof dayOf>)

test.each([
  '3-4-2023',
  '03-04-2023',
  '03042023',
  '3/4/2023',
  '3.4.2023',
  '3 4 2023',
  '2023-04-03',
  '20230403',
  '3-4-23',
])('a day as people type it: %s', (ruw) => expect(leesDag(ruw, nu)).toBe(dayOf(2023, 4, 3)))

test.each(['', '31-02-2023', '2023-13-01', '4-2023', 'gisteren', '3-4-223', '03-04-2023x'])(
  'not a day: ‘%s’',
  (ruw) => {
    expect(leesDag(ruw, nu)).toBeNull()
  },
)

test('two digits for the year look ninety years back and ten ahead', () => {
  expect(leesDag('1-1-33', nu)).toBe(dayOf(2033, 1, 1))
  expect(leesDag('1-1-34', nu)).toBe(dayOf(1934, 1, 1))
})

test('what a date field writes it also reads', () => {
  fc.assert(
    fc.property(dag, (d) => {
      expect(leesDag(formatDagVeld(d), nu)).toBe(d)
    }),
  )
})

test('a day is written with the short month of the language', () => {
  expect(formatDag('2023-03-03', 'nl')).toBe('3 mrt 2023')
  expect(formatDag('2023-03-03', 'en')).toBe('3 Mar 2023')
  expect(formatDag('onbekend', 'nl')).toBe('onbekend')
})

test.each([
  ['9:30', '09:30'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9u30', '09:30'],
  ['9.30', '09:30'],
  ['9', '09:00'],
  ['23:59', '23:59'],
])('a time as people type it: %s is %s', (ruw, tijd) => expect(leesTijd(ruw)).toBe(tijd))

test.each(['', '24:00', '9:60', '9:3', '12345', 'half tien'])('not a time: ‘%s’', (ruw) => {
  expect(leesTijd(ruw)).toBeNull()
})

test.each([
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1234,5', 123450],
  ['€ 12', 1200],
  ['1.234', 123400],
  ['-3,05', -305],
  ['0', 0],
])('an amount as people type it: %s is %i cents', (ruw, cents) => expect(leesGeld(ruw)).toBe(cents))

test.each(['', '1.23.4', '1,234,5', '12,345.678', 'tien', '1e5'])('not an amount: ‘%s’', (ruw) => {
  expect(leesGeld(ruw)).toBeNull()
})

test('an amount is written as the language writes it', () => {
  expect(formatGeld(123456, 'nl')).toBe('€ 1.234,56')
  expect(formatGeld(-5, 'nl')).toBe('€ −0,05')
  expect(formatGeld(123456, 'en')).toBe('€1,234.56')
})

test('what is written can be read again, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom('nl' as const, 'en' as const), (cents, taal) => {
      expect(leesGeld(formatGeld(cents, taal))).toBe(cents)
    }),
  )
})
