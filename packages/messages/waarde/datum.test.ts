import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagenTotJaar, epochDag, isoDag } from './datum.ts'

const begin = Temporal.PlainDate.from('1970-01-01')

describe('dates as epoch days', () => {
  it('agree with Temporal for every day of the years 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (dag) => {
        const datum = begin.add({ days: dag })
        expect(epochDag(datum.year, datum.month, datum.day)).toBe(dag)
        expect(isoDag(dag)).toBe(datum.toString())
      }),
    )
  })

  it('do not exist where the calendar has none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (j, m, d) => {
          let bestaat = true
          try {
            Temporal.PlainDate.from({ year: j, month: m, day: d }, { overflow: 'reject' })
          } catch {
            bestaat = false
          }
          expect(epochDag(j, m, d) !== null).toBe(bestaat)
        },
      ),
    )
  })

  it('are bounded', () => {
    expect(epochDag(0, 1, 1)).toBeNull()
    expect(epochDag(10_000, 1, 1)).toBeNull()
    expect(isoDag(-719_163)).toBeNull()
    expect(isoDag(2_932_897)).toBeNull()
    expect(isoDag(0.5)).toBeNull()
    expect(dagenTotJaar(1970)).toBe(0)
  })
})
