import { dayOf, minutes, period } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contact, nza, planningIsRealisatie, praktijk, prestatieOf } from '../proef/basis.ts'
import { makeStam, type Stamgegevens } from '../stam/make-stam.ts'
import { deriveConsult } from './derive-consult.ts'

const counted = (gepland: number | null, direct: number, besluiten: Stamgegevens['planningIsRealisatie']) => {
  const registratie = contact({
    geplandeMinuten: gepland === null ? null : minutes(gepland),
    directeMinuten: minutes(direct),
  })
  const stam = makeStam({ ...praktijk, planningIsRealisatie: besluiten })
  const { minuten, tijdsoort } = prestatieOf(deriveConsult(registratie, stam, nza))
  return { minuten, tijdsoort }
}

describe('ZPM-06 planning = realisatie (zpm.md §3)', () => {
  test.each([
    [45, 60, 45, 'gepland'],
    [45, 30, 45, 'gepland'],
    [45, 61, 61, 'gerealiseerd'],
    [45, 29, 29, 'gerealiseerd'],
    [15, 1, 15, 'gepland'],
    [null, 20, 20, 'gerealiseerd'],
    [4, 10, 10, 'gerealiseerd'],
    [5, 10, 5, 'gepland'],
  ])('planned %s and real %s minutes count as %s, %s', (gepland, direct, minuten, tijdsoort) => {
    expect(counted(gepland, direct, planningIsRealisatie)).toEqual({ minuten, tijdsoort })
  })

  test('ZPM-24: without a recorded decision realised time counts', () => {
    expect(counted(45, 50, [])).toEqual({ minuten: 50, tijdsoort: 'gerealiseerd' })
  })

  test('ZPM-24: a decision counts on the days it holds, and never before the day it was recorded', () => {
    const [besluit] = planningIsRealisatie
    if (besluit === undefined) throw new Error('no decision')
    const dag = (jaar: number, maand: number, d: number) => dayOf(jaar, maand, d)
    const met = (deel: Partial<typeof besluit>) => counted(45, 50, [{ ...besluit, ...deel }]).tijdsoort
    expect(met({ geldig: period(dag(2022, 1, 1), dag(2022, 3, 14)) })).toBe('gepland')
    expect(met({ geldig: period(dag(2022, 1, 1), dag(2022, 3, 13)) })).toBe('gerealiseerd')
    expect(met({ geldig: period(dag(2022, 3, 15), null) })).toBe('gerealiseerd')
    expect(met({ vastgelegd: dag(2022, 3, 14) })).toBe('gepland')
    expect(met({ vastgelegd: dag(2022, 3, 15) })).toBe('gerealiseerd')
  })

  test('property: what counts is one of the two times, and the plan only within 15 minutes', () => {
    const duur = fc.integer({ min: 5, max: 200 })
    fc.assert(
      fc.property(duur, duur, (gepland, direct) => {
        const dichtbij = direct - gepland <= 15 && gepland - direct <= 15
        const verwacht = dichtbij
          ? { minuten: gepland, tijdsoort: 'gepland' }
          : { minuten: direct, tijdsoort: 'gerealiseerd' }
        expect(counted(gepland, direct, planningIsRealisatie)).toEqual(verwacht)
      }),
    )
  })
})
