import { expect, test } from 'vitest'
import { PROEVEN } from '../registraties/concept/proef/registraties.ts'
import { nachtenTot, wegSinds, zorgOp } from './stand.ts'

const { verblijf } = PROEVEN

test('ZPM-11: nights are counted from the admission; the night to come is not there yet', () => {
  expect(nachtenTot(verblijf, '2023-03-10')).toBe(0)
  expect(nachtenTot(verblijf, '2023-04-01')).toBe(22)
})

test('the care of a day is that of the period in which it lies, both ends included', () => {
  expect(zorgOp(verblijf, '2023-03-19')?.verzorgingsgraad).toBe('C')
  expect(zorgOp(verblijf, '2023-03-20')?.rechtvaardigingsgrond).toBe(true)
  expect(zorgOp(verblijf, '2023-03-09')).toBeNull()
})

test('leave without a return is being away', () => {
  expect(wegSinds(verblijf)).toBe('2023-03-25')
  expect(wegSinds({ ...verblijf, afwezig: [] })).toBeNull()
})
