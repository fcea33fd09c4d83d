import { expect, test } from 'vitest'
import { formatGetal } from './getal.ts'
import { kiesTeksten } from './kies-teksten.ts'
import { vul } from './vul.ts'

const teksten = { groet: { nl: 'Dag', en: 'Hello' } } as const

test('a catalogue gives its texts in the language asked, the same object each time', () => {
  expect(kiesTeksten(teksten, 'en')).toEqual({ groet: 'Hello' })
  expect(kiesTeksten(teksten, 'nl').groet).toBe('Dag')
  expect(kiesTeksten(teksten, 'nl')).toBe(kiesTeksten(teksten, 'nl'))
})

test('a text is filled by name, and a missing value shows', () => {
  expect(vul('{n} van {totaal}', { n: 0, totaal: '12' })).toBe('0 van 12')
  expect(vul('{n} van {totaal}', { n: 1 })).toBe('1 van {totaal}')
})

test('numbers are written with the separator of the language', () => {
  expect(formatGetal(1234567, 'nl')).toBe('1.234.567')
  expect(formatGetal(-1234, 'en')).toBe('-1,234')
  expect(formatGetal(999, 'nl')).toBe('999')
})
