import { expect, test } from 'vitest'
import { isLater } from './is-later.ts'

// Days before 1970 are negative, so an absent day must not count as day zero.
test.each([
  [2, 1, true],
  [1, 1, false],
  [0, 1, false],
  [-1, -2, true],
  [null, -1, false],
  [1, null, false],
  [null, null, false],
])('VC032 VC042 VC048 VC049 VC054 VC055 a day %s after day %s: %s', (dag, grens, expected) => {
  expect(isLater(dag, grens)).toBe(expected)
})
