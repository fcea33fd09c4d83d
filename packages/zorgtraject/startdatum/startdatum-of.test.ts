import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { dag, fz, ggz } from '../proef/basis.ts'
import { startdatumOf } from './startdatum-of.ts'

describe('startdatumOf', () => {
  test('ZTN-03: ggz, the day of the first prestatie', () => {
    expect(startdatumOf(ggz(1), dag(2, 3))).toBe(dag(2, 3))
  })

  test('ZTN-03: ggz without a prestatie has none yet', () => {
    expect(startdatumOf(ggz(1), null)).toBeNull()
  })

  test('ZTN-03: later care does not move the kept startdatum', () => {
    expect(startdatumOf(ggz(1, { startdatum: dag(1, 5) }), dag(3, 14))).toBe(dag(1, 5))
  })

  test('ZTN-09: an earlier prestatie that turns up moves it', () => {
    expect(startdatumOf(ggz(1, { startdatum: dag(3, 14) }), dag(3, 10))).toBe(dag(3, 10))
  })

  test('ZTN-10: care that ran in 2021 counts from 2022-01-01, whenever its first prestatie comes', () => {
    const overgang = ggz(1, { startdatum: dayOf(2022, 1, 1) })
    expect(startdatumOf(overgang, dag(3, 14))).toBe(dayOf(2022, 1, 1))
    expect(startdatumOf(overgang, null)).toBe(dayOf(2022, 1, 1))
  })

  test('ZTN-07: fz keeps the day of the indication, also with an earlier prestatie', () => {
    expect(startdatumOf(fz(1), dag(1, 3))).toBe(dag(1, 20))
    expect(startdatumOf(fz(1), null)).toBe(dag(1, 20))
  })
})
