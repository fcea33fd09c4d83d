import { expect, it } from 'vitest'
import { geraakteMaanden } from './geraakte-maanden.ts'

const maanden = [
  { maand: '2023-03', gesloten: false },
  { maand: '2023-02', gesloten: true },
  { maand: '2023-01', gesloten: true },
]

it('a month counts when the day falls in it or before it; without a day none does', () => {
  expect(geraakteMaanden(maanden, '2023-02-28')).toEqual({ open: ['2023-03'], gesloten: ['2023-02'] })
  expect(geraakteMaanden(maanden, '2023-04-01')).toEqual({ open: [], gesloten: [] })
  expect(geraakteMaanden(maanden, null)).toEqual({ open: [], gesloten: [] })
})
