import { loadReferentie } from '@zorgketen/reference/load'
import { cents, dayOf, period } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeContractoordeel } from './contracttarief.ts'

const oordeel = makeContractoordeel(loadReferentie(), ['nza'])
const HEEL_2023 = period(dayOf(2023, 1, 1), dayOf(2023, 12, 31))
const product = (tarief: number, geldig = HEEL_2023, prestatiecode = 'CO0497') => ({
  prestatiecode,
  tarief: cents(tarief),
  geldig,
})

// CO0497: 120.99 in 2022, 128.40 in 2023, 135.89 in 2024 (zpm.md 1.2); plus 10 percent, rounded down.
describe('ZPM-19 an agreed tariff', () => {
  test('below the maximum, at it, and up to 10 percent above it is fine', () => {
    expect([0, 9_000, 12_840, 14_124].map((tarief) => oordeel(product(tarief)))).toEqual([null, null, null, null])
  })

  test('a cent more is not, and says by how much, from when and what to do', () => {
    const gebrek = oordeel(product(14_125))
    expect(gebrek?.wat.nl).toBe(
      '€ 141,25 voor CO0497 ligt boven wat vanaf 1 januari 2023 mag: € 141,24, het maximum van € 128,40 plus 10 procent.',
    )
    expect(gebrek?.verwacht).toEqual({ nl: 'Hoogstens € 141,24.', en: 'At most € 141.24.' })
    expect(gebrek?.doe.en).toContain('Tariffs')
  })

  test('every day of the product counts: what fits in 2023 is above the maximum of 2022', () => {
    const vanaf2022 = period(dayOf(2022, 7, 1), null)
    // 133.08 is the most in 2022
    expect(oordeel(product(13_308, vanaf2022))).toBeNull()
    expect(oordeel(product(13_309, vanaf2022))?.wat.nl).toContain('vanaf 1 juli 2022 mag: € 133,08')
    expect(oordeel(product(13_309, HEEL_2023))).toBeNull()
  })

  test('what no list knows is not judged', () => {
    expect(oordeel(product(999_999, HEEL_2023, 'ZZ0000'))).toBeNull()
    expect(oordeel(product(999_999, HEEL_2023, 'FI0001'))).toBeNull()
  })

  test('an invented maximum is one for the demonstration only, and says that it is invented', () => {
    const demo = makeContractoordeel(loadReferentie(), ['nza', 'fictief'])
    expect(demo(product(99_999_999, HEEL_2023, 'FI0001'))?.wat.nl).toContain('fictief')
  })

  test('property: refused exactly above the maximum plus 10 percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12_000, max: 16_000 }), (tarief) => {
        expect(oordeel(product(tarief)) === null).toBe(tarief * 10 <= 12_840 * 11)
      }),
    )
  })
})
