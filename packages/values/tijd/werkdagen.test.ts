import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from '../index.ts'

const dag = (tekst: string): v.EpochDay => {
  const uit = v.parseDay(tekst)
  if (!uit.ok) throw new Error(uit.fout.code)
  return uit.value
}
const JAREN = Array.from({ length: 300 }, (_, i) => 1900 + i)

/** Easter by Gauss (M = 24; N = 5 until 2099, 6 from 2100): another algorithm than the one under test. */
function gaussEaster(jaar: number): Temporal.PlainDate {
  const [a, b, c] = [jaar % 19, jaar % 4, jaar % 7]
  const d = (19 * a + 24) % 30
  const e = (2 * b + 4 * c + 6 * d + (jaar < 2100 ? 5 : 6)) % 7
  const uitzondering = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10)
  return Temporal.PlainDate.from({ year: jaar, month: 3, day: 22 }).add({ days: d + e - (uitzondering ? 7 : 0) })
}

/** Free days of a year from the text of the act, with Temporal: the model. */
function vrijeDagen(jaar: number): Set<string> {
  const pasen = gaussEaster(jaar)
  const vast = (month: number, day: number) => Temporal.PlainDate.from({ year: jaar, month, day })
  const koning = jaar < 2014 ? vast(4, 30) : vast(4, 27)
  const verschuif = koning.dayOfWeek !== 7 ? 0 : jaar < 1980 ? 1 : -1
  const los = [vast(1, 1), vast(5, 5), vast(12, 25), vast(12, 26), koning.add({ days: verschuif })]
  return new Set([...los, ...[-2, 1, 39, 50].map((n) => pasen.add({ days: n }))].map(String))
}

describe('feestdagen', () => {
  test('Easter of every year from 1900 to 2199 agrees with Gauss', () => {
    for (const jaar of JAREN) {
      const pasen = v.feestdagen(jaar).find((f) => f.naam.nl === 'Eerste Paasdag')
      expect(pasen && v.formatDay(pasen.dag)).toBe(gaussEaster(jaar).toString())
    }
  })

  test('2022, as published by a court bailiff from art. 3 of the Algemene termijnenwet', () => {
    expect(v.feestdagen(2022).map((f) => `${v.formatDay(f.dag)} ${f.naam.nl} ${f.grond}`)).toEqual([
      '2022-01-01 Nieuwjaarsdag algemeen-erkend',
      '2022-04-15 Goede Vrijdag gelijkgesteld',
      '2022-04-17 Eerste Paasdag zondag',
      '2022-04-18 Tweede Paasdag algemeen-erkend',
      '2022-04-27 Koningsdag algemeen-erkend',
      '2022-05-05 Bevrijdingsdag algemeen-erkend',
      '2022-05-26 Hemelvaartsdag algemeen-erkend',
      '2022-06-05 Eerste Pinksterdag zondag',
      '2022-06-06 Tweede Pinksterdag algemeen-erkend',
      '2022-12-25 Eerste Kerstdag algemeen-erkend',
      '2022-12-26 Tweede Kerstdag algemeen-erkend',
    ])
  })

  test.each([
    [2025, '2025-04-26', 'Koningsdag'], // 27 April 2025 is a Sunday (gemeente Groningen, Koningsdag 2025)
    [2014, '2014-04-26', 'Koningsdag'],
    [2024, '2024-04-27', 'Koningsdag'],
    [2013, '2013-04-30', 'Koninginnedag'],
    [2006, '2006-04-29', 'Koninginnedag'],
    [1978, '1978-05-01', 'Koninginnedag'], // before 1980 a Sunday moved it a day later
  ])('%i: %s %s', (jaar, datum, naam) => {
    const konings = v.feestdagen(jaar).filter((f) => f.naam.nl.startsWith('Koning'))
    expect(konings.map((f) => [v.formatDay(f.dag), f.naam.nl])).toEqual([[datum, naam]])
  })

  test('stand in order of date, and only Sundays carry the ground zondag', () => {
    for (const jaar of JAREN) {
      const lijst = v.feestdagen(jaar)
      expect(lijst.map((f) => f.dag)).toEqual(lijst.map((f) => f.dag).sort((a, b) => a - b))
      for (const f of lijst.filter((x) => x.grond === 'zondag')) expect(v.weekdayOf(f.dag)).toBe(7)
    }
  })
})

describe('isWerkdag', () => {
  test('every day from 1900 to 2199 agrees with the model', () => {
    for (const jaar of JAREN) {
      const vrij = vrijeDagen(jaar)
      for (let d = v.dayOf(jaar, 1, 1); d <= v.dayOf(jaar, 12, 31); d = (d + 1) as v.EpochDay) {
        const iso = v.formatDay(d)
        const verwacht = v.weekdayOf(d) <= 5 && !vrij.has(iso)
        if (v.isWerkdag(d) !== verwacht) expect.fail(`${iso} should be ${verwacht ? '' : 'no '}working day`)
      }
    }
  })
  test('a day made equal by decree is no working day (2022-05-27, art. 3(3))', () => {
    const decreet = new Set([dag('2022-05-27')])
    expect(v.isWerkdag(dag('2022-05-27'))).toBe(true)
    expect(v.isWerkdag(dag('2022-05-27'), decreet)).toBe(false)
    expect(v.formatDay(v.nextWerkdag(dag('2022-05-26'), decreet))).toBe('2022-05-30')
    expect(v.formatDay(v.addWerkdagen(dag('2022-05-25'), 1, decreet))).toBe('2022-05-30')
  })
})

describe('addWerkdagen and nextWerkdag', () => {
  const ergens = fc.integer({ min: dag('1990-01-01'), max: dag('2100-12-31') }).map(v.epochDay)

  test('agree with counting day by day on Temporal', () => {
    fc.assert(
      fc.property(ergens, fc.integer({ min: -60, max: 60 }), (d, n) => {
        let datum = Temporal.PlainDate.from(v.formatDay(d))
        for (let geteld = 0; geteld < Math.abs(n); ) {
          datum = datum.add({ days: Math.sign(n) })
          if (datum.dayOfWeek <= 5 && !vrijeDagen(datum.year).has(datum.toString())) geteld++
        }
        expect(v.formatDay(v.addWerkdagen(d, n))).toBe(datum.toString())
      }),
    )
  })
  test('nextWerkdag keeps a working day and else gives the first after it', () => {
    fc.assert(
      fc.property(ergens, (d) => {
        const volgende = v.nextWerkdag(d)
        expect(v.isWerkdag(volgende)).toBe(true)
        for (let tussen = d; tussen < volgende; tussen = v.addDays(tussen, 1)) expect(v.isWerkdag(tussen)).toBe(false)
      }),
    )
  })
  test.each([
    ['2024-03-28', 1, '2024-04-02'], // Maundy Thursday; Good Friday, weekend and Easter Monday skipped
    ['2022-05-04', 1, '2022-05-06'],
    ['2024-12-24', 4, '2025-01-02'], // 27, 30, 31 December and 2 January count; 25, 26 December and 1 January do not
    ['2022-01-01', 0, '2022-01-01'],
    ['2024-04-02', -1, '2024-03-28'],
  ])('%s plus %i working days', (van, n, tot) => {
    expect(v.formatDay(v.addWerkdagen(dag(van), n))).toBe(tot)
  })
  test('half a working day is a mistake of the caller', () => {
    expect(() => v.addWerkdagen(dag('2022-01-03'), 0.5)).toThrow(RangeError)
  })
})
