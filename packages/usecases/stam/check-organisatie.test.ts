import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { checkDocument } from './check-document.ts'
import { type Contact, contact, ZONDER_CONTACT } from './documenten/contact.ts'
import { kleineStam } from './proef/documenten.ts'

const codes = (deel: Partial<Contact>) =>
  checkDocument('organisatie', { ...kleineStam().organisatie, contact: { ...ZONDER_CONTACT, ...deel } }, {}).map(
    ({ code }) => code,
  )

// The examples of the IBAN registry (ISO 13616) for the Netherlands, Germany and Belgium.
const GOED = ['NL91ABNA0417164300', 'DE89370400440532013000', 'BE68539007547034']

it('nothing filled in is fine, and so is everything as it should be', () => {
  expect(codes({})).toEqual([])
  for (const iban of GOED) expect(codes({ iban, postcode: '1234AB', kvk: '12345678' })).toEqual([])
})

it.each([
  ['NL91ABNA0417164301', 'the last digit is another one'],
  ['NL19ABNA0417164300', 'the check digits are turned'],
  ['NL91ABNA041716430', 'too short'],
  ['1234567890', 'no country'],
])('%s is refused: %s', (iban) => {
  expect(codes({ iban })).toEqual(['organisatie.iban'])
})

test('any one digit of an account mistyped is found (mod 97)', () => {
  const plaatsen = fc.integer({ min: 8, max: 17 })
  const stap = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(plaatsen, stap, (plaats, bij) => {
      const [goed = ''] = GOED
      const cijfer = (Number(goed[plaats]) + bij) % 10
      const iban = `${goed.slice(0, plaats)}${cijfer}${goed.slice(plaats + 1)}`
      expect(codes({ iban })).toEqual(['organisatie.iban'])
    }),
  )
})

it('a postal code and a KvK number of another form are refused, each by name', () => {
  expect(codes({ postcode: '0123AB' })).toEqual(['organisatie.postcode'])
  expect(codes({ postcode: '1234A', kvk: '1234567' })).toEqual(['organisatie.postcode', 'organisatie.kvk'])
})

it('codes are kept without spaces and in capitals, however they were typed', () => {
  const gelezen = contact.parse({ iban: 'nl91 abna 0417 1643 00', postcode: '1234 ab', kvk: ' 12345678' })
  expect(gelezen).toEqual({ ...ZONDER_CONTACT, iban: 'NL91ABNA0417164300', postcode: '1234AB', kvk: '12345678' })
})
