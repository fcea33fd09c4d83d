import { addDays, dayOf, type EpochDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, dag, fz, ggz } from '../proef/basis.ts'
import { closeByHand } from './close-by-hand.ts'
import { closeByItself } from './close-by-itself.ts'

// Factsheet Zorgtrajectnummer, 'Wat bepaalt de startdatum en einddatum': automatically closed when no zorgprestatie was
// delivered for 365 calendar days. After care on 14 March 2022 the days 15 March 2022 to 14 March 2023 are 365 days.
const LAATSTE = dag(3, 14)
const DAG_365 = dayOf(2023, 3, 14)

describe('ZTN-05 a ggz number closes by itself', () => {
  test('not on day 365 itself, when care still keeps it open, but on the day after', () => {
    const traject = ggz(1, { startdatum: LAATSTE })
    expect(closeByItself(traject, LAATSTE, DAG_365, false)).toBe(traject)
    expect(closeByItself(traject, LAATSTE, addDays(DAG_365, 1), false)).toEqual({
      ...traject,
      gesloten: DAG_365,
      sluitreden: 'zonder-zorg',
    })
  })

  test('365 days are counted, not a year: 29 February is one of them', () => {
    const traject = closeByItself(ggz(1), dayOf(2023, 3, 14), dayOf(2024, 3, 14), false)
    expect(traject.gesloten).toBe(dayOf(2024, 3, 13))
  })

  test('a run that was missed for months ends on the same day, and a second run changes nothing', () => {
    const laat = closeByItself(ggz(1), LAATSTE, dayOf(2024, 1, 1), false)
    expect(laat.gesloten).toBe(DAG_365)
    expect(closeByItself(laat, LAATSTE, dayOf(2024, 1, 2), false)).toBe(laat)
  })

  test('never an fz number, never one without care, never again one that people closed', () => {
    const later = dayOf(2025, 1, 1)
    const gesloten = ggz(2, { gesloten: dag(5, 1), sluitreden: 'behandeling' })
    const overgenomen = ggz(3, { gesloten: dag(5, 1) })
    expect(closeByItself(fz(1), LAATSTE, later, false).gesloten).toBeNull()
    expect(closeByItself(ggz(1), null, later, false).gesloten).toBeNull()
    expect(closeByItself(gesloten, LAATSTE, later, false)).toBe(gesloten)
    expect(closeByItself(overgenomen, LAATSTE, later, false)).toBe(overgenomen)
  })

  test('care that comes to light later moves the day, or opens the number again', () => {
    const dicht = ggz(1, { gesloten: DAG_365, sluitreden: 'zonder-zorg' })
    const vandaag = dayOf(2023, 6, 1)
    expect(closeByItself(dicht, dag(6, 30), vandaag, false)).toMatchObject({ gesloten: null, sluitreden: null })
    expect(closeByItself(dicht, dag(4, 1), vandaag, false)).toMatchObject({
      gesloten: dayOf(2023, 4, 1),
      sluitreden: 'zonder-zorg',
    })
    // an earlier last day, because a registration was withdrawn
    expect(closeByItself(dicht, dag(2, 1), vandaag, false).gesloten).toBe(dayOf(2023, 2, 1))
  })

  test('ZTN-13: it does not open again beside the number that took its place', () => {
    const dicht = ggz(1, { gesloten: DAG_365, sluitreden: 'zonder-zorg' })
    expect(closeByItself(dicht, dag(6, 30), dayOf(2023, 6, 1), true)).toBe(dicht)
    expect(closeByItself(dicht, dag(6, 30), dayOf(2024, 6, 1), true), 'nor does it reach into that one').toBe(dicht)
    expect(closeByItself(dicht, dag(2, 1), dayOf(2023, 6, 1), true).gesloten).toBe(dayOf(2023, 2, 1))
  })

  test('property: on every day it is open exactly when no more than 365 days went by since the last care', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 1000 }), (begin, later) => {
        const laatste = addDays(dayOf(2022, 1, 1), begin)
        const vandaag = addDays(laatste, later)
        expect(closeByItself(ggz(1), laatste, vandaag, false).gesloten === null).toBe(later <= 365)
      }),
    )
  })
})

describe('ZTN-05 ZTN-08 people close a number', () => {
  const sluit = (deel: { dag?: EpochDay; laatste?: EpochDay | null; reden?: 'behandeling' | 'titel' } = {}) => ({
    dag: dag(4, 1),
    laatste: LAATSTE,
    vandaag: dag(4, 1),
    reden: 'behandeling' as const,
    ...deel,
  })

  test('on the day of the last care or later, when treatment ended', () => {
    for (const op of [LAATSTE, dag(4, 1)]) {
      expect(closeByHand(ggz(1), sluit({ dag: op }))).toMatchObject({
        zorgtraject: { gesloten: op, sluitreden: 'behandeling' },
      })
    }
  })

  test('an fz number also because the titel ended', () => {
    for (const laatste of [LAATSTE, null]) {
      expect(closeByHand(fz(1), sluit({ reden: 'titel', laatste }))).toMatchObject({
        zorgtraject: { sluitreden: 'titel' },
      })
    }
  })

  test.each([
    ['sluiten.voor-laatste', ggz(1), sluit({ dag: dag(3, 13) })],
    ['sluiten.ongebruikt', ggz(1), sluit({ laatste: null })],
    ['sluiten.later', ggz(1), sluit({ dag: dag(4, 2) })],
    ['sluiten.titel-in-ggz', ggz(1), sluit({ reden: 'titel' })],
    ['sluiten.al-gesloten', ggz(1, { gesloten: dag(3, 20) }), sluit()],
  ])('refuses: %s', (code, traject, verzoek) => {
    expect(codeOf(closeByHand(traject, verzoek))).toBe(code)
  })
})
