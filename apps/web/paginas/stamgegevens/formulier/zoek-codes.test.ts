import { expect, test } from 'vitest'
import { zoekCodes } from './zoek-codes.ts'

const OPTIES = [
  { sleutel: '01', naam: '01 neurobiologische ontwikkelingsstoornissen' },
  { sleutel: '16', naam: '16 middelgerelateerde en verslavingsstoornissen' },
  { sleutel: '23', naam: '23 restgroep' },
]
const eigen = { naam: (code: string) => `Gebruik ${code}`, bij: 'niet bekend' }
const codes = (vraag: string) => zoekCodes(OPTIES, vraag, eigen).map(({ sleutel }) => sleutel)

test('nothing typed shows all that is known', () => {
  expect(codes('')).toEqual(['01', '16', '23'])
})

test('a word or a part of a code finds; a known code is not offered twice', () => {
  expect(codes('verslaving')).toEqual(['16', 'verslaving'])
  expect(codes('16')).toEqual(['16'])
  expect(codes('2')).toEqual(['23', '2'])
})

test('a code the list does not have can be used; words with spaces are no code', () => {
  expect(codes('14')).toEqual(['14'])
  expect(zoekCodes(OPTIES, '14', eigen)[0]).toEqual({ sleutel: '14', naam: 'Gebruik 14', bij: 'niet bekend' })
  expect(codes('niet te vinden')).toEqual([])
})
