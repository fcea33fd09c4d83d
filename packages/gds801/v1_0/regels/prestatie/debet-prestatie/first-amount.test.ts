import { expect, test } from 'vitest'
import { nieuwHeen } from '../../../voorbeeld/codec.ts'
import { firstAmount } from './first-amount.ts'

const line = (
  tariefInclBtw: number | null,
  berekendBedragInclBtw: number | null,
  declaratieBedragInclBtw: number | null,
) => Object.assign(nieuwHeen('DebetPrestatie'), { tariefInclBtw, berekendBedragInclBtw, declaratieBedragInclBtw })

const always = (): boolean => true
const isFive = (bedrag: number): boolean => bedrag === 5

test.each([
  [line(5, 5, 5), 'TariefInclBtw'],
  [line(1, 5, 5), 'BerekendBedragInclBtw'],
  [line(1, 2, 5), 'DeclaratieBedragInclBtw'],
])('VC030 VC031 finds the first amount that meets the test', (prestatie, veld) => {
  expect(firstAmount(prestatie, isFive)).toEqual({ veld, bedrag: 5 })
})

test('VC030 VC031 finds nothing when no amount meets the test', () => {
  expect(firstAmount(line(1, 2, 3), isFive)).toBeNull()
})

test.each([
  [line(null, 2, 3), 'BerekendBedragInclBtw'],
  [line(null, null, 3), 'DeclaratieBedragInclBtw'],
])('VC030 VC031 passes over an absent amount', (prestatie, veld) => {
  expect(firstAmount(prestatie, always)?.veld).toBe(veld)
})

test('VC030 VC031 finds nothing when all amounts are absent', () => {
  expect(firstAmount(line(null, null, null), always)).toBeNull()
})
