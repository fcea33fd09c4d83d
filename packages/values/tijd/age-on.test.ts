import { expect, test } from 'vitest'
import { ageOn } from './age-on.ts'
import { dayOf } from './epoch-day.ts'

test.each([
  [dayOf(2000, 6, 15), dayOf(2018, 6, 14), 17],
  [dayOf(2000, 6, 15), dayOf(2018, 6, 15), 18],
  [dayOf(2000, 6, 15), dayOf(2018, 7, 1), 18],
  [dayOf(2000, 6, 15), dayOf(2018, 5, 30), 17],
  [dayOf(2004, 2, 29), dayOf(2022, 2, 28), 17],
  [dayOf(2004, 2, 29), dayOf(2022, 3, 1), 18],
  [dayOf(2022, 3, 1), dayOf(2022, 3, 1), 0],
])('born on day %i, on day %i one is %i', (geboren, dag, jaren) => {
  expect(ageOn(geboren, dag)).toBe(jaren)
})
