import { expect, it } from 'vitest'
import { verplaats } from './verplaats.ts'

it.each([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
  [0, -1, 'abc'],
  [2, 9, 'abc'],
  [5, 0, 'abc'],
])('from %i to %i: %s', (van, naar, uit) => {
  expect(verplaats(['a', 'b', 'c'], van, naar).join('')).toBe(uit)
})
