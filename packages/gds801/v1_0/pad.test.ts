import { expect, test } from 'vitest'
import { padVan } from './pad.ts'

const positie = { verzekerde: 3, prestatie: 2, kind: 1, bijDebiteur: false }

test('a path names each repeated record with its rank, from 1', () => {
  expect(padVan('zorgaanbieder', positie)).toBe('Verzekerde[3]/Prestatie[2]/DebetPrestatie/Zorgaanbieder[1]')
})

test('a plek that no message has is our mistake, and it is named', () => {
  expect(() => padVan('bijlage', positie)).toThrow(new RangeError('no such plek in a message: bijlage'))
})
