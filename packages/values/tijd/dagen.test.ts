import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from '../index.ts'

const EPOCH = Temporal.PlainDate.from('1970-01-01')
const EERSTE = EPOCH.until('1900-01-01').days
const LAATSTE = EPOCH.until('2199-12-31').days
const plain = (n: number) => EPOCH.add({ days: n })
const dag = fc.integer({ min: EERSTE, max: LAATSTE }).map(v.epochDay)
const lees = (tekst: string): v.EpochDay => {
  const uit = v.parseDay(tekst)
  if (!uit.ok) throw new Error(uit.fout.code)
  return uit.value
}

test('every day from 1900-01-01 to 2199-12-31 agrees with Temporal', () => {
  let datum = plain(EERSTE)
  for (let n = EERSTE; n <= LAATSTE; n++) {
    const d = v.epochDay(n)
    const iso = datum.toString()
    const { jaar, maand, dag: dagInMaand } = v.partsOf(d)
    const goed =
      v.formatDay(d) === iso &&
      lees(iso) === n &&
      v.dayOf(datum.year, datum.month, datum.day) === n &&
      jaar === datum.year &&
      maand === datum.month &&
      dagInMaand === datum.day &&
      v.yearOf(d) === datum.year &&
      v.monthOf(d) === datum.month &&
      v.weekdayOf(d) === datum.dayOfWeek &&
      v.firstOfMonth(d) === n - datum.day + 1 &&
      v.lastOfMonth(d) === n - datum.day + datum.daysInMonth &&
      v.maandOf(d) === iso.slice(0, 7)
    if (!goed) expect.fail(`${iso} differs from Temporal`)
    datum = datum.add({ days: 1 })
  }
  expect(datum.toString()).toBe('2200-01-01')
})

test('a text of the right shape is a day exactly when Temporal knows it', () => {
  const kans = fc.tuple(
    fc.integer({ min: 1890, max: 2210 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  )
  fc.assert(
    fc.property(kans, ([jaar, maand, d]) => {
      const tekst = `${jaar}-${String(maand).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      let bestaat = jaar >= 1900 && jaar <= 2199
      try {
        Temporal.PlainDate.from(tekst)
      } catch {
        bestaat = false
      }
      expect(v.parseDay(tekst).ok).toBe(bestaat)
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['2022-00-10', 'dag.maand-bestaat-niet'],
  ['2022-13-10', 'dag.maand-bestaat-niet'],
  ['2022-04-31', 'dag.dag-bestaat-niet'],
  ['2022-04-00', 'dag.dag-bestaat-niet'],
  ['2100-02-29', 'dag.dag-bestaat-niet'],
  ['1899-12-31', 'dag.buiten-bereik'],
  ['2200-01-01', 'dag.buiten-bereik'],
  ['2022-1-1', 'dag.vorm'],
  ['2022/01/01', 'dag.vorm'],
  ['2022-01/01', 'dag.vorm'],
  ['20a2-01-01', 'dag.vorm'],
  ['2022-0a-01', 'dag.vorm'],
  ['2022-01-0a', 'dag.vorm'],
  ['2022-0:-01', 'dag.vorm'], // the characters just after 9 and just before 0
  ['2022-1/-01', 'dag.vorm'],
  ['٢٠٢٢-01-01', 'dag.vorm'],
  ['31-01-2022', 'dag.volgorde'],
  ['2022-01-01Z', 'dag.met-tijd'],
  ['2022-01-01+01:00', 'dag.met-tijd'],
  ['2022-01-01\n', 'dag.spatie'],
])('%j is refused as %s', (tekst, verwacht) => {
  const uit = v.parseDay(tekst)
  expect(uit.ok ? 'accepted' : uit.fout.code).toBe(verwacht)
})

describe('moving', () => {
  test('addDays and addMonths agree with Temporal (month end is kept inside the month)', () => {
    const midden = fc.integer({ min: EERSTE + 40_000, max: LAATSTE - 40_000 }).map(v.epochDay)
    fc.assert(
      fc.property(midden, fc.integer({ min: -1200, max: 1200 }), (d, n) => {
        expect(v.formatDay(v.addDays(d, n))).toBe(plain(d).add({ days: n }).toString())
        expect(v.formatDay(v.addMonths(d, n))).toBe(plain(d).add({ months: n }).toString())
      }),
      { numRuns: 2000 },
    )
  })
  test('leaving the range, or half a day, is a mistake of the caller', () => {
    expect(() => v.addDays(v.epochDay(LAATSTE), 1)).toThrow(RangeError)
    expect(() => v.addDays(v.epochDay(EERSTE), -1)).toThrow(RangeError)
    expect(() => v.addMonths(v.epochDay(LAATSTE), 1)).toThrow(RangeError)
    expect(() => v.addMonths(v.epochDay(0), 0.5)).toThrow(RangeError)
    expect(() => v.epochDay(0.5)).toThrow(RangeError)
    expect(() => v.epochDay(Number.NaN)).toThrow(RangeError)
    expect(() => v.dayOf(2023, 2, 29)).toThrow(RangeError)
    expect(() => v.dayOf(2023, 13, 1)).toThrow(RangeError)
    expect(() => v.dayOf(2023, 1, 0)).toThrow(RangeError)
    expect(() => v.dayOf(2023.5, 1, 1)).toThrow(RangeError)
  })
})

test('formatDayNl writes the month in Dutch', () => {
  const verwacht = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
  expect(v.formatDayNl(lees('2024-02-29'))).toBe('29 februari 2024')
  fc.assert(
    fc.property(dag, (d) => {
      expect(v.formatDayNl(d)).toBe(verwacht.format(d * 86_400_000))
    }),
  )
})

test('ZTN-05: 365 calendar days later is a plain addition', () => {
  expect(v.formatDay(v.addDays(lees('2022-01-01'), 365))).toBe('2023-01-01')
  expect(v.formatDay(v.addDays(lees('2024-01-01'), 365))).toBe('2024-12-31')
})
