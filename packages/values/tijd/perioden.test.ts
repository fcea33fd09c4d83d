import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from '../index.ts'

const BEGIN = 19_000
const LENGTE = 40
/** Small periods in a window of 40 days, so that a set of days can be the model. */
const periode = fc
  .tuple(fc.nat(LENGTE - 1), fc.option(fc.nat(LENGTE - 1)))
  .map(([van, duur]) =>
    v.period(v.epochDay(BEGIN + van), duur === null ? null : v.epochDay(BEGIN + Math.min(van + duur, LENGTE - 1))),
  )
const dagen = (p: v.Period | null): number[] =>
  p === null
    ? []
    : Array.from({ length: LENGTE }, (_, i) => BEGIN + i).filter((n) => n >= p.van && (p.tot === null || n <= p.tot))

describe('Period, both ends included', () => {
  test('contains, overlaps, intersect and daysIn agree with sets of days', () => {
    fc.assert(
      fc.property(periode, periode, fc.nat(LENGTE - 1), (a, b, i) => {
        const beide = dagen(a).filter((n) => dagen(b).includes(n))
        expect(v.contains(a, v.epochDay(BEGIN + i))).toBe(dagen(a).includes(BEGIN + i))
        expect(v.overlaps(a, b)).toBe(beide.length > 0)
        expect(dagen(v.intersect(a, b))).toEqual(beide)
        expect(v.intersect(a, b) === null).toBe(beide.length === 0)
        expect(v.intersect(a, b)?.tot === null).toBe(a.tot === null && b.tot === null)
        expect(v.daysIn(a)).toBe(a.tot === null ? null : dagen(a).length)
      }),
      { numRuns: 1000 },
    )
  })
  test('reads back what it formats', () => {
    fc.assert(
      fc.property(periode, (p) => {
        expect(v.parsePeriod(v.formatPeriod(p))).toEqual({ ok: true, value: p })
      }),
    )
  })
  test('an end before the beginning is refused', () => {
    const [een, twee] = [v.epochDay(1), v.epochDay(2)]
    expect(v.periodFrom(twee, een)).toMatchObject({
      ok: false,
      fout: { code: 'periode.omgekeerd', graad: 'betekenis' },
    })
    expect(v.periodFrom(een, een)).toEqual({ ok: true, value: { van: 1, tot: 1 } })
    expect(() => v.period(twee, een)).toThrow(RangeError)
  })
  test.each([
    ['2022-01-01/2022-01-31', 'accepted'],
    ['2022-01-01/..', 'accepted'],
    ['../2022-01-01', 'dag.vorm'],
    ['2022-02-30/2022-03-01', 'dag.dag-bestaat-niet'],
    ['2022-02-01/2022-13-01', 'dag.maand-bestaat-niet'],
    ['2022-01-01/2022-01-02/2022-01-03', 'periode.vorm'],
    [' ', 'periode.leeg'],
  ])('%j → %s', (tekst, verwacht) => {
    const uit = v.parsePeriod(tekst)
    expect(uit.ok ? 'accepted' : uit.fout.code).toBe(verwacht)
  })
})

describe('Maand', () => {
  test('every month reads back, and its period runs from the first to the last day (Temporal)', () => {
    for (let ym = Temporal.PlainYearMonth.from('1900-01'); ym.year < 2200; ym = ym.add({ months: 1 })) {
      const uit = v.parseMaand(ym.toString())
      if (!uit.ok) throw new Error(uit.fout.code)
      const p = v.periodOfMaand(uit.value)
      expect(v.formatPeriod(p)).toBe(`${ym.toPlainDate({ day: 1 })}/${ym.toPlainDate({ day: ym.daysInMonth })}`)
      expect(v.maandOf(p.van)).toBe(ym.toString())
    }
  })
  test.each([
    ['2022-13', 'maand.bestaat-niet'],
    ['2022-1', 'maand.vorm'],
    ['2022-001', 'maand.vorm'],
    ['2022/01', 'maand.vorm'],
    ['20x2-01', 'maand.vorm'],
    ['2022-0x', 'maand.vorm'],
    ['2200-01', 'maand.buiten-bereik'],
    ['\t', 'maand.leeg'],
  ])('%j is refused as %s', (tekst, verwacht) => {
    const uit = v.parseMaand(tekst)
    expect(uit.ok ? 'accepted' : uit.fout.code).toBe(verwacht)
  })
})
