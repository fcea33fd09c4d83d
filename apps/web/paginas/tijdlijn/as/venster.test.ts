import { addDays, dayOf, type EpochDay, formatDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { middenVan, STAPPEN, schuif, stapVan, strepen, vensterOm, zoom } from './venster.ts'

const bereik = { van: dayOf(2021, 5, 1), tot: dayOf(2024, 2, 29) }
const toon = ({ van, tot }: { van: EpochDay; tot: EpochDay }) => `${formatDay(van)} ${formatDay(tot)}`
const dag = fc.integer({ min: 0, max: bereik.tot - bereik.van }).map((n) => addDays(bereik.van, n))

describe('the window on the axis', () => {
  test('is the calendar year, quarter or month of a day, or everything', () => {
    const om = (stap: (typeof STAPPEN)[number]) => toon(vensterOm(dayOf(2024, 2, 10), stap, bereik))
    expect(STAPPEN.map(om)).toEqual([
      '2021-05-01 2024-02-29',
      '2024-01-01 2024-12-31',
      '2024-01-01 2024-03-31',
      '2024-02-01 2024-02-29',
    ])
  })

  test('property: the window of a day holds that day and is recognised as its step', () => {
    fc.assert(
      fc.property(dag, fc.constantFrom(...STAPPEN), (op, stap) => {
        const venster = vensterOm(op, stap, bereik)
        expect(venster.van <= op && op <= venster.tot).toBe(true)
        expect(stapVan(venster, bereik)).toBe(stap)
      }),
    )
  })

  test('property: moving to and fro ends where it began, and windows follow each other without a gap', () => {
    fc.assert(
      fc.property(dag, fc.constantFrom('jaar' as const, 'kwartaal' as const, 'maand' as const), (op, stap) => {
        const venster = vensterOm(op, stap, bereik)
        const na = schuif(venster, stap, 1, bereik)
        if (na === venster) expect(venster.tot >= bereik.tot).toBe(true)
        else {
          expect(na.van).toBe(venster.tot + 1)
          expect(schuif(na, stap, -1, bereik)).toEqual(venster)
        }
      }),
    )
  })

  test('zooming stops at both ends', () => {
    expect(zoom('alles', -1)).toBe('alles')
    expect(zoom('alles', 1)).toBe('jaar')
    expect(zoom('maand', 1)).toBe('maand')
  })

  test('looks closer at today when it is shown, else at the middle', () => {
    const jaar = { van: dayOf(2023, 1, 1), tot: dayOf(2023, 12, 31) }
    expect(middenVan(jaar, dayOf(2023, 4, 5), bereik)).toBe(dayOf(2023, 4, 5))
    expect(formatDay(middenVan(jaar, dayOf(2022, 4, 5), bereik))).toBe('2023-07-02')
  })

  test('has a line for each week of a month, each month of a year, each year of many', () => {
    const maart = strepen({ van: dayOf(2023, 3, 1), tot: dayOf(2023, 3, 31) })
    // the Mondays of March 2023
    expect(maart.map((een) => formatDay(een.dag))).toEqual(['2023-03-06', '2023-03-13', '2023-03-20', '2023-03-27'])
    expect(strepen({ van: dayOf(2023, 1, 1), tot: dayOf(2023, 12, 31) })).toHaveLength(12)
    const jaren = strepen({ van: dayOf(2019, 5, 1), tot: dayOf(2024, 5, 31) })
    expect(jaren.map(({ dag: op, soort }) => `${formatDay(op)} ${soort}`)).toEqual([
      '2020-01-01 jaar',
      '2021-01-01 jaar',
      '2022-01-01 jaar',
      '2023-01-01 jaar',
      '2024-01-01 jaar',
    ])
  })
})
