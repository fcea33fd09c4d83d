import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { dag, fz, ggz, prestatie } from '../proef/basis.ts'
import { startdatumOf } from './startdatum-of.ts'

const op = (...dagen: readonly (readonly [number, number])[]) =>
  dagen.map(([maand, d]) => prestatie({ datum: dag(maand, d) }))

describe('startdatumOf', () => {
  test('ZTN-03: ggz, the day of the first prestatie, whatever their order', () => {
    expect(startdatumOf(ggz(1), op([3, 14], [2, 3], [4, 1]))).toBe(dag(2, 3))
  })

  test('ZTN-03: ggz without a prestatie has none yet', () => {
    expect(startdatumOf(ggz(1), [])).toBeNull()
  })

  test('ZTN-03: later months do not move the kept startdatum', () => {
    expect(startdatumOf(ggz(1, { startdatum: dag(1, 5) }), op([3, 14]))).toBe(dag(1, 5))
  })

  test('ZTN-09: an earlier prestatie that turns up moves it', () => {
    expect(startdatumOf(ggz(1, { startdatum: dag(3, 14) }), op([3, 10]))).toBe(dag(3, 10))
  })

  test('ZTN-10: care that ran in 2021 counts from 2022-01-01', () => {
    expect(startdatumOf(ggz(1), op([3, 14]), true)).toBe(dayOf(2022, 1, 1))
  })

  test('ZTN-07: fz keeps the day of the indication, also with an earlier prestatie or the transition', () => {
    expect(startdatumOf(fz(1), op([1, 3]))).toBe(dag(1, 20))
    expect(startdatumOf(fz(1), [], true)).toBe(dag(1, 20))
  })
})
