import { expect, test } from 'vitest'
import { leesGeldig, leesVersies } from './woorden.ts'

test('a range of days may be open at either side', () => {
  expect(leesGeldig('altijd')).toEqual({ van: null, tot: null })
  expect(leesGeldig('2022-01-01 –')).toEqual({ van: '2022-01-01', tot: null })
  expect(leesGeldig('– 2023-12-31')).toEqual({ van: null, tot: '2023-12-31' })
  expect(leesGeldig('2022-01-01 – 2023-12-31')).toEqual({ van: '2022-01-01', tot: '2023-12-31' })
  expect(leesGeldig('ooit')).toBeNull()
})

test('a range of versions may be open at the end', () => {
  expect(leesVersies('1.0 –')).toEqual({ van: '1.0', tot: null })
  expect(leesVersies('1.0 – 1.0')).toEqual({ van: '1.0', tot: '1.0' })
})
