import { dayOf, type EpochDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSettinglijst } from './check-settinglijst.ts'
import { periodsOf, rulesOn } from './periods-of.ts'
import { ALTIJD, dag, lijstArb, regel, stam } from './proef/basis.ts'
import { replaceFrom } from './replace-from.ts'

const a = regel('a', { stroom: ['fz'] })
const b = regel('b', { team: ['noord'] })
const ids = (lijst: ReturnType<typeof replaceFrom>) => lijst.map(({ id }) => id)

describe('ZPM-03 replaceFrom: a change holds from its day on', () => {
  const later = replaceFrom([a, b], [b], dag(3))

  test('until the day before everything stays, from the day on only the new rules hold', () => {
    expect(ids(rulesOn(later, dag(2)))).toEqual(['a', 'b'])
    expect(ids(rulesOn(later, dag(3)))).toEqual(['b'])
  })

  test('a second change before the first takes its place', () => {
    const eerder = replaceFrom(later, [a], dag(1))
    expect([0, 1, 3].map((n) => ids(rulesOn(eerder, dag(n))))).toEqual([['a', 'b'], ['a'], ['a']])
  })

  test('a change from the first day leaves nothing of the old list', () => {
    expect(ids(replaceFrom([a, b], [], ALTIJD.van))).toEqual([])
  })

  test('a rule that had ended already keeps its end', () => {
    const eindigt = regel('kort', {}, { geldig: { van: dag(0), tot: dag(1) } })
    expect(replaceFrom([eindigt], [], dag(5))).toEqual([eindigt])
  })

  test('a rule whose last day is the day of the change ends the day before', () => {
    const eindigt = regel('kort', {}, { geldig: { van: dag(0), tot: dag(5) } })
    expect(replaceFrom([eindigt], [], dag(5))).toEqual([{ ...eindigt, geldig: { van: dag(0), tot: dag(4) } }])
  })

  test('property: no two forms of a rule hold on one day, and other days are as they were', () => {
    fc.assert(
      fc.property(lijstArb, fc.integer({ min: -2, max: 8 }), fc.integer({ min: -2, max: 8 }), (lijst, n, kijk) => {
        const uit = replaceFrom(lijst, [a, b], dag(n))
        expect(ids(rulesOn(uit, dag(kijk)))).toEqual(kijk < n ? ids(rulesOn(lijst, dag(kijk))) : ['a', 'b'])
      }),
    )
    const codes = checkSettinglijst(replaceFrom([a, b], [a, b], dag(3)), stam).map(({ code }) => code)
    expect(codes).not.toContain('settinglijst.overlapt')
  })
})

describe('periodsOf: a list as stretches in which it does not change', () => {
  test('every border begins one, the last has no end', () => {
    const lijst = replaceFrom([a, b], [b], dag(3))
    expect(periodsOf(lijst).map(({ van, tot, regels }) => [van, tot, ids(regels)])).toEqual([
      [ALTIJD.van, dag(2), ['a', 'b']],
      [dag(3), null, ['b']],
    ])
    expect(periodsOf([])).toEqual([])
  })

  test('property: on each day the rules of its stretch are those that hold', () => {
    fc.assert(
      fc.property(lijstArb, fc.integer({ min: 0, max: 400 }), (lijst, n) => {
        const op = (dayOf(2022, 1, 1) + n) as EpochDay
        const vak = periodsOf(lijst).find(({ van, tot }) => van <= op && (tot === null || op <= tot))
        expect(vak?.regels ?? []).toEqual(rulesOn(lijst, op))
      }),
    )
  })
})
