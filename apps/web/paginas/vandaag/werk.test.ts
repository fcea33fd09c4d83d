import { expect, test } from 'vitest'
import { openVan, plaatsingpunten, trajectpunten, werkVan } from './werk.ts'

const punten = [
  { punt: 'afgeleid', aantal: 3 },
  { punt: 'gedeclareerd', aantal: 128 },
  { punt: 'verzonden', aantal: 0 },
  { punt: 'afgekeurd', aantal: 1 },
]

test('only what is open waits, rejected lines before refused registrations before declaring', () => {
  const werk = werkVan(openVan(punten), '2023-03', () => true)
  expect(werk.map(({ sleutel, aantal }) => [sleutel, aantal])).toEqual([
    ['afgekeurd', 1],
    ['afgeleid', 3],
    ['gedeclareerd', 128],
  ])
})

test('each point leads to where it is done, in the same month', () => {
  const werk = werkVan(openVan(punten), '2023-03', (pad) => pad !== '/retour')
  expect(werk.map(({ naar, zoek }) => [naar, zoek])).toEqual([
    ['/declaraties', { maand: '2023-03' }],
    ['/registraties', { maand: '2023-03', uitkomst: 'weigering' }],
    ['/declaraties', { maand: '2023-03' }],
  ])
})

test('a clean month leaves nothing to do', () => {
  expect(werkVan(openVan([]), '2023-03', () => true)).toEqual([])
})

test('zorgtrajecten wait whatever the month, and lead to their worklist; none leaves no line', () => {
  expect(trajectpunten(0)).toEqual([])
  expect(trajectpunten(2)).toMatchObject([{ sleutel: 'trajecten', aantal: 2, naar: '/trajecten', zoek: {} }])
})

test('plaatsingsberichten of DJI wait likewise', () => {
  expect(plaatsingpunten(0)).toEqual([])
  expect(plaatsingpunten(1)).toMatchObject([{ sleutel: 'plaatsingen', aantal: 1, naar: '/plaatsingen' }])
})
