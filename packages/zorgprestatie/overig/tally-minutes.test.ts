import { type ClockTime, dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import { van } from './proef/basis.ts'
import { tallyMinutes } from './tally-minutes.ts'

const om = (uur: number) => (uur * 3600) as ClockTime
const uren = (id: string, dag: number, aantal: number, deel: Partial<OverigeRegistratie> = {}) =>
  van('euthanasie-consultatie', { id, datum: dayOf(2022, 3, dag), minuten: minutes(aantal * 60), ...deel })

describe('ZPM-33: the running total of a patient', () => {
  test('goes by day first: an earlier hour or a lower id on a later day comes after', () => {
    const reeks = [uren('a', 2, 3, { begintijd: om(8) }), uren('z', 1, 5, { begintijd: om(20) })]
    for (const lijst of [reeks, [...reeks].reverse()]) {
      expect([...tallyMinutes(lijst)]).toEqual([
        ['z', 0],
        ['a', 300],
      ])
    }
  })

  test('starts from what was used before the list, for each patient apart', () => {
    const lijst = [uren('a', 1, 1), uren('b', 2, 1), uren('c', 1, 1, { patient: 'p2' })]
    const eerder = (patient: string) => (patient === 'p1' ? 600 : 0)
    expect(Object.fromEntries(tallyMinutes(lijst, () => true, eerder))).toEqual({ a: 600, b: 660, c: 0 })
  })

  test('what gave nothing, or has no minutes, uses up no time', () => {
    const lijst = [uren('a', 1, 4), uren('b', 2, 0, { minuten: null }), uren('c', 3, 2), uren('d', 4, 1)]
    const standen = tallyMinutes(lijst, ({ id }) => id !== 'a')
    expect(Object.fromEntries(standen)).toEqual({ a: 0, b: 0, c: 0, d: 120 })
  })
})
