import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as v from '../index.ts'

const klok = fc.integer({ min: 0, max: 86_399 }) as fc.Arbitrary<v.ClockTime>
const lees = (tekst: string): v.ClockTime => {
  const uit = v.parseTime(tekst)
  if (!uit.ok) throw new Error(uit.fout.code)
  return uit.value
}

describe('ClockTime', () => {
  test('reads back both forms and agrees with Temporal', () => {
    fc.assert(
      fc.property(klok, (t) => {
        expect(lees(v.formatTime(t))).toBe(t)
        expect(lees(v.formatTimeIso(t))).toBe(t)
        const verwacht = Temporal.PlainTime.from('00:00').add({ seconds: t })
        expect(v.formatTimeIso(t)).toBe(verwacht.toString({ smallestUnit: 'second' }))
      }),
    )
  })
  test.each([
    ['09:30', 34_200, '09:30'],
    ['09:30:00', 34_200, '09:30'],
    ['09:30:15', 34_215, '09:30:15'],
    ['00:00', 0, '00:00'],
    ['23:59:59', 86_399, '23:59:59'],
  ])('%s is %i seconds, written %s', (tekst, seconden, vorm) => {
    expect(lees(tekst)).toBe(seconden)
    expect(v.formatTime(lees(tekst))).toBe(vorm)
  })
  test.each([
    ['09.30', 'tijd.vorm'],
    ['09:30.00', 'tijd.vorm'],
    ['0930', 'tijd.vorm'],
    ['a9:30', 'tijd.vorm'],
    ['09:3a', 'tijd.vorm'],
    ['09:30:a0', 'tijd.vorm'],
    ['09:30:00.000', 'tijd.vorm'],
    ['09:30Z', 'tijd.vorm'],
    ['24:00', 'tijd.uur'],
    ['23:60', 'tijd.minuut'],
    ['23:59:60', 'tijd.seconde'],
    ['\n', 'tijd.leeg'],
    ['09:30 ', 'tijd.spatie'],
  ])('%j is refused as %s', (tekst, verwacht) => {
    const uit = v.parseTime(tekst)
    expect(uit.ok ? 'accepted' : uit.fout.code).toBe(verwacht)
  })
})

describe('minutesBetween', () => {
  test.each([
    ['09:00', '09:45', 0, 45],
    ['09:00:30', '09:01:00', 0, 0],
    ['09:00', '09:00', 0, 0],
    ['23:30', '00:15', 1, 45],
  ])('%s to %s, %i days on: %i minutes', (van, tot, dagen, verwacht) => {
    expect(v.minutesBetween(lees(van), lees(tot), dagen)).toBe(verwacht)
  })
  test('an end before the beginning is a mistake of the caller', () => {
    expect(() => v.minutesBetween(lees('10:00'), lees('09:00'))).toThrow(/09:00 lies before begin 10:00/)
  })
})

describe('Minutes', () => {
  test('every number from 0 to 99999 reads back', () => {
    fc.assert(
      fc.property(fc.nat(99_999), (n) => {
        expect(v.parseMinutes(String(n))).toEqual({ ok: true, value: v.minutes(n) })
      }),
    )
  })
  test.each([
    ['', 'minuten.leeg'],
    ['-1', 'minuten.negatief'],
    ['100000', 'minuten.vorm'],
    ['45 min', 'minuten.vorm'],
    ['1e3', 'minuten.vorm'],
  ])('%j is refused as %s', (tekst, verwacht) => {
    const uit = v.parseMinutes(tekst)
    expect(uit.ok ? 'accepted' : uit.fout.code).toBe(verwacht)
  })
  test.each([-1, 0.5, Number.NaN])('minutes(%d) is refused', (n) => {
    expect(() => v.minutes(n)).toThrow(RangeError)
  })
})
