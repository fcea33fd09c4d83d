import { addDays, type EpochDay, type Period } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PatientDocument, Verzekeringsperiode } from '../documenten/patient.ts'
import { dag, kleineStam, patient, periode, uzovi, verzekering } from '../proef/documenten.ts'
import type { Stamuitkomst } from '../weigering.ts'
import { addInsurance } from './add-insurance.ts'
import { BEROEPEN, SETTINGREEKS, VERZEKERINGEN } from './reeksen.ts'
import { addPeriod, correctPeriod, endPeriod, type Reekswijziging, replacePeriods } from './wijzig-reeks.ts'

const met = (...verzekeringen: readonly Verzekeringsperiode[]) => patient('P1', { verzekeringen })

function need<T>(uitkomst: Stamuitkomst<T>): T {
  if (!uitkomst.ok) throw new Error(uitkomst.weigeringen.map(({ wat }) => wat.nl).join(' '))
  return uitkomst.waarde
}
const codes = (uitkomst: Stamuitkomst<unknown>) => (uitkomst.ok ? [] : uitkomst.weigeringen.map(({ code }) => code))

describe('addInsurance', () => {
  it('a new insurer ends the old one the day before', () => {
    const { document, ingekort, vervallen, gaten } = need(
      addInsurance(met(verzekering('0101', '2022-01-01')), verzekering('0102', '2023-01-01')),
    )
    expect(document.verzekeringen).toEqual([
      verzekering('0101', '2022-01-01', '2022-12-31'),
      verzekering('0102', '2023-01-01'),
    ])
    expect(ingekort).toEqual([verzekering('0101', '2022-01-01')])
    expect([vervallen, gaten]).toEqual([[], []])
  })

  it('a period inside another splits it; one that is covered lapses and is told', () => {
    const eerst = met(verzekering('0101', '2022-01-01'), verzekering('0103', '2021-01-01', '2021-12-31'))
    const gesplitst = need(addInsurance(eerst, verzekering('0102', '2022-06-01', '2022-06-30'))).document
    expect(gesplitst.verzekeringen).toEqual([
      verzekering('0103', '2021-01-01', '2021-12-31'),
      verzekering('0101', '2022-01-01', '2022-05-31'),
      verzekering('0102', '2022-06-01', '2022-06-30'),
      verzekering('0101', '2022-07-01'),
    ])
    const { vervallen } = need(addInsurance(gesplitst, verzekering('0104', '2022-05-01', '2022-07-31')))
    expect(vervallen).toEqual([verzekering('0102', '2022-06-01', '2022-06-30')])
  })

  it('ZTN-13: DJI stands beside the insurer and takes nothing from it', () => {
    const { document } = need(addInsurance(met(verzekering('0101', '2022-01-01')), verzekering('9992', '2023-01-01')))
    expect(document.verzekeringen).toEqual([verzekering('0101', '2022-01-01'), verzekering('9992', '2023-01-01')])
  })
})

describe('endPeriod and correctPeriod', () => {
  const twee = met(verzekering('0101', '2022-01-01', '2022-12-31'), verzekering('0102', '2023-01-01'))

  it('ends on a day and tells the gap that is left', () => {
    const { document, gaten } = need(endPeriod(VERZEKERINGEN, twee, 0, dag('2022-10-31')))
    expect(document.verzekeringen[0]).toEqual(verzekering('0101', '2022-01-01', '2022-10-31'))
    expect(gaten).toEqual([periode('2022-11-01', '2022-12-31')])
  })

  it('refuses an end before the begin, and a place that is not there', () => {
    expect(codes(endPeriod(VERZEKERINGEN, twee, 1, dag('2022-12-31')))).toEqual(['periode.einde-voor-begin'])
    expect(codes(endPeriod(VERZEKERINGEN, twee, 2, dag('2023-12-31')))).toEqual(['periode.onbekend'])
    expect(codes(correctPeriod(VERZEKERINGEN, twee, 7, null))).toEqual(['periode.onbekend'])
  })

  it('refuses two payers on one day and names both, the days and what to do', () => {
    const uitkomst = correctPeriod(VERZEKERINGEN, twee, 0, verzekering('0101', '2022-01-01', '2023-01-01'))
    expect(uitkomst).toMatchObject({
      ok: false,
      weigeringen: [{ code: 'periode.overlap', wat: { nl: 'Betalers 0101 en 0102 gelden allebei op 2023-01-01.' } }],
    })
    const open = correctPeriod(VERZEKERINGEN, twee, 0, verzekering('0101', '2022-01-01'))
    expect(open).toMatchObject({
      weigeringen: [{ wat: { en: 'Payers 0101 and 0102 both hold from 2023-01-01 on.' } }],
    })
  })

  it('a correction may also take a period away', () => {
    const { document, vervallen } = need(correctPeriod(VERZEKERINGEN, twee, 0, null))
    expect(document.verzekeringen).toEqual([verzekering('0102', '2023-01-01')])
    expect(vervallen).toEqual([verzekering('0101', '2022-01-01', '2022-12-31')])
  })

  it('several periods are mended at once, and a reversed one is refused', () => {
    const rijen = [verzekering('0102', '2022-07-01'), verzekering('0101', '2022-01-01', '2022-06-30')]
    expect(need(replacePeriods(VERZEKERINGEN, twee, rijen)).document.verzekeringen).toEqual(rijen.toReversed())
    const omgekeerd = { betaler: uzovi('0101'), geldig: { van: dag('2023-01-02'), tot: dag('2023-01-01') } }
    expect(codes(replacePeriods(VERZEKERINGEN, twee, [omgekeerd]))).toEqual(['periode.omgekeerd'])
  })
})

it('ZPM-04: a professional gets a new profession from a day on', () => {
  const [zorgverlener] = kleineStam().zorgverleners
  if (zorgverlener === undefined) throw new Error('none')
  const { document } = need(
    addPeriod(BEROEPEN, zorgverlener, { beroep: 'Psychotherapeut', geldig: periode('2023-07-01') }),
  )
  expect(document.beroepen).toEqual([
    { beroep: 'Gezondheidszorgpsycholoog', geldig: periode('2022-01-01', '2023-06-30') },
    { beroep: 'Psychotherapeut', geldig: periode('2023-07-01') },
  ])
})

it('ZPM-03: a unit keeps the day and reason of each division', () => {
  const [eenheid] = kleineStam().eenheden
  if (eenheid === undefined) throw new Error('none')
  const nieuw = {
    setting: 'mono',
    geldig: periode('2024-01-01'),
    besloten: dag('2023-12-01'),
    reden: 'groter',
  } as const
  const { document } = need(addPeriod(SETTINGREEKS, eenheid, nieuw))
  expect(document.settings).toMatchObject([{ reden: 'vrijgevestigd', geldig: { tot: dag('2023-12-31') } }, nieuw])
})

// Days are counted one by one here, which the code under test never does.
const BEGIN = dag('2023-01-01')
const DAGEN = 40
const teller = fc.integer({ min: 0, max: DAGEN - 1 })
const geldig = fc.tuple(teller, fc.option(teller, { nil: null })).map(
  ([a, b]): Period => ({
    van: addDays(BEGIN, b === null ? a : Math.min(a, b)),
    tot: b === null ? null : addDays(BEGIN, Math.max(a, b)),
  }),
)
const rij = fc.record({ betaler: fc.constantFrom('0101', '0102', '9992').map(uzovi), geldig })
const stap = fc.oneof(
  fc.record({ soort: fc.constant('voeg' as const), rij }),
  fc.record({ soort: fc.constant('eindig' as const), plaats: fc.nat(5), dag: teller }),
  fc.record({ soort: fc.constant('verbeter' as const), plaats: fc.nat(5), rij: fc.option(rij, { nil: null }) }),
)

const holds = ({ van, tot }: Period, day: EpochDay) => van <= day && (tot === null || day <= tot)
const payersOn = (document: PatientDocument, day: EpochDay) =>
  document.verzekeringen.filter((een) => holds(een.geldig, day)).map(({ betaler }) => betaler as string)
const alleDagen = Array.from({ length: DAGEN + 2 }, (_, i) => addDays(BEGIN, i))

function doStap(document: PatientDocument, een: typeof stap extends fc.Arbitrary<infer T> ? T : never) {
  switch (een.soort) {
    case 'voeg':
      return addInsurance(document, een.rij)
    case 'eindig':
      return endPeriod(VERZEKERINGEN, document, een.plaats, addDays(BEGIN, een.dag))
    case 'verbeter':
      return correctPeriod(VERZEKERINGEN, document, een.plaats, een.rij)
  }
}

it('property: no day has two insurers, or DJI twice, after any accepted change', () => {
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 15 }), (stappen) => {
      let document = met()
      for (const een of stappen) {
        const uitkomst: Stamuitkomst<Reekswijziging<PatientDocument, Verzekeringsperiode>> = doStap(document, een)
        if (!uitkomst.ok) continue
        document = uitkomst.waarde.document
        for (const day of alleDagen) {
          const payers = payersOn(document, day)
          expect(payers.filter((betaler) => betaler === '9992').length).toBeLessThanOrEqual(1)
          expect(payers.filter((betaler) => betaler !== '9992').length).toBeLessThanOrEqual(1)
        }
      }
    }),
  )
})

it('property: adding decides the days of the new period and leaves every other day as it was', () => {
  fc.assert(
    fc.property(fc.array(rij, { maxLength: 6 }), rij, (rijen, nieuw) => {
      const voor = rijen.reduce((document, een) => need(addInsurance(document, een)).document, met())
      const na = need(addInsurance(voor, nieuw)).document
      for (const day of alleDagen) {
        const zelfdeGroep = (betaler: string) => (betaler === '9992') === (nieuw.betaler === '9992')
        const verwacht = holds(nieuw.geldig, day)
          ? [...payersOn(voor, day).filter((betaler) => !zelfdeGroep(betaler)), nieuw.betaler]
          : payersOn(voor, day)
        expect(payersOn(na, day).toSorted()).toEqual(verwacht.toSorted())
      }
    }),
  )
})
