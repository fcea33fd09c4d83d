import { cents, type EpochDay, period } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tiePrestaties } from '../koppeling/tie-prestaties.ts'
import { closeByItself } from '../levensloop/close-by-itself.ts'
import { andereDeclarant, dag, declarant, ggz, prestatie, ztn } from '../proef/basis.ts'
import { checkFactuurregel } from './check-factuurregel.ts'
import type { Dienstverzoek } from './dienstverzoek.ts'
import { type Dienst, numberFor } from './number-for.ts'
import { refuseOwnNumber } from './own-number.ts'

const verzoek = (deel: Partial<Dienstverzoek> = {}): Dienstverzoek => ({
  id: 'v1',
  opdrachtgever: andereDeclarant,
  patient: 'p1',
  stroom: 'ggz',
  geldig: period(dag(3, 1), dag(6, 30)),
  zorgtraject: { nummer: ztn(7), startdatum: dag(2, 3) },
  ...deel,
})
const dienst = (deel: Partial<Dienst> = {}): Dienst => ({
  opdrachtgever: andereDeclarant,
  patient: 'p1',
  stroom: 'ggz',
  datum: dag(3, 14),
  ...deel,
})
const waarom = (zorg: Dienst, ...verzoeken: readonly Dienstverzoek[]) => {
  const uit = numberFor(zorg, verzoeken)
  return uit.soort === 'weigering' ? uit.weigering.code : uit.nummer
}

// Factsheet: "Nee. Bij onderlinge dienstverlening gebruikt de onderaannemer het zorgtrajectnummer van de zorgaanbieder
// die de dienstverlening heeft aangevraagd."
describe('ZTN-14 a subcontractor uses the number of who asked', () => {
  test('the number and startdatum of the request', () => {
    expect(numberFor(dienst(), [verzoek()])).toEqual({
      soort: 'nummer',
      verzoek: 'v1',
      nummer: ztn(7),
      startdatum: dag(2, 3),
    })
  })

  test('the first and last day of the request are in it, the days around them are not', () => {
    for (const datum of [dag(3, 1), dag(6, 30)]) expect(waarom(dienst({ datum }), verzoek())).toBe(ztn(7))
    for (const datum of [dag(2, 28), dag(7, 1)]) {
      expect(waarom(dienst({ datum }), verzoek())).toBe('dienst.buiten-periode')
    }
  })

  test('a request of another asker, for another patient or of the other stream is none', () => {
    expect(waarom(dienst())).toBe('dienst.geen-verzoek')
    expect(waarom(dienst(), verzoek({ opdrachtgever: declarant }))).toBe('dienst.geen-verzoek')
    expect(waarom(dienst(), verzoek({ patient: 'p2' }))).toBe('dienst.geen-verzoek')
    expect(waarom(dienst({ stroom: 'fz' }), verzoek())).toBe('dienst.geen-verzoek')
  })

  test('a request without a number waits for it; two different numbers on one day are not chosen between', () => {
    expect(waarom(dienst(), verzoek({ zorgtraject: null }))).toBe('dienst.zonder-nummer')
    const ander = verzoek({ id: 'v2', zorgtraject: { nummer: ztn(8), startdatum: null } })
    expect(waarom(dienst(), verzoek(), ander)).toBe('dienst.meer-nummers')
  })

  test('of two requests under one number the last begun counts', () => {
    const later = verzoek({ id: 'v2', geldig: period(dag(3, 10), null) })
    expect(numberFor(dienst(), [verzoek(), later])).toMatchObject({ verzoek: 'v2', nummer: ztn(7) })
  })

  test('whatever is asked, it is a number of a request or none: nothing here issues one', () => {
    const dagen = fc.integer({ min: dag(1, 1), max: dag(12, 31) }).map((n) => n as EpochDay)
    const verzoeken = fc.array(
      fc.record({
        van: dagen,
        lengte: fc.nat(200),
        nummer: fc.option(fc.nat(3)),
        patient: fc.constantFrom('p1', 'p2'),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(verzoeken, dagen, (ruw, datum) => {
        const lijst = ruw.map(({ van, lengte, nummer, patient }, n) =>
          verzoek({
            id: `v${n}`,
            patient,
            geldig: period(van, (van + lengte) as EpochDay),
            zorgtraject: nummer === null ? null : { nummer: ztn(nummer), startdatum: van },
          }),
        )
        const uit = numberFor(dienst({ datum }), lijst)
        if (uit.soort === 'weigering') return
        const bron = lijst.find(({ id }) => id === uit.verzoek)
        expect(bron?.zorgtraject).toEqual({ nummer: uit.nummer, startdatum: uit.startdatum })
        expect(bron?.patient).toBe('p1')
      }),
    )
  })
})

describe('ZTN-14 ZPM-16 a patient in own care keeps own numbers apart', () => {
  const voorAnder = (id: string, datum: EpochDay) =>
    ({
      ...prestatie({ id, datum }),
      soort: 'overig',
      prestatiesoort: 'onderlinge-dienstverlening',
      minuten: null,
      opdrachtgever: andereDeclarant,
      label: 'onderlinge-dienstverlening',
    }) as unknown as ReturnType<typeof prestatie>
  const tie = (
    trajecten: Parameters<typeof tiePrestaties>[1]['trajecten'],
    ...prestaties: ReturnType<typeof prestatie>[]
  ) => tiePrestaties(prestaties, { declarant, trajecten, plaatsingen: [] })

  test('earlier care for an asker does not start the own number', () => {
    const { gebonden, weigeringen, trajecten } = tie(
      [ggz(1)],
      voorAnder('elders', dag(2, 1)),
      prestatie({ id: 'eigen', datum: dag(3, 2) }),
    )
    expect(trajecten).toEqual([ggz(1, { startdatum: dag(3, 2) })])
    expect(gebonden.map((een) => een.prestatie.id)).toEqual(['eigen'])
    expect(weigeringen.map(({ weigering }) => weigering.code)).toEqual(['koppeling.voor-opdrachtgever'])
  })

  test('without an own number nothing asks for one to be issued', () => {
    const { gebonden, weigeringen, trajecten } = tie([], voorAnder('elders', dag(2, 1)))
    expect([gebonden, trajecten]).toEqual([[], []])
    expect(weigeringen.map(({ weigering }) => weigering.code)).not.toContain('koppeling.geen-nummer')
  })

  test('later care for an asker does not keep the own number open: the last own day counts', () => {
    const eigen = ggz(1, { startdatum: dag(1, 3) })
    const { gebonden } = tie([eigen], prestatie({ id: 'eigen', datum: dag(1, 3) }), voorAnder('elders', dag(12, 1)))
    const laatste = gebonden.map((een) => een.prestatie.datum).at(-1) ?? null
    expect(laatste).toBe(dag(1, 3))
    // 365 calendar days after 3 January 2022 is 3 January 2023: closed on the day after it
    expect(closeByItself(eigen, laatste, (dag(1, 3) + 366) as EpochDay, false).gesloten).toBe(dag(1, 3) + 365)
  })
})

describe('ZTN-14 a subcontractor cannot issue a number for the care of who asked', () => {
  test('refused while the patient is here only for others; own care, or no request, and it may', () => {
    expect(refuseOwnNumber([andereDeclarant], false)).toMatchObject({
      weigering: { code: 'dienst.geen-eigen-nummer', params: { agb: andereDeclarant } },
    })
    expect(refuseOwnNumber([andereDeclarant], true)).toBeNull()
    expect(refuseOwnNumber([], false)).toBeNull()
  })
})

describe('ZTN-14 ZPM-16 what comes back is judged by the asker', () => {
  const stand = { verzoek: verzoek(), nummers: new Set([ztn(7)]), afgesproken: cents(8_500) }
  const regel = { nummer: ztn(7), datum: dag(3, 14), tarief: cents(8_500) }
  const oordeel = (deel: Partial<typeof regel>, anders: Partial<Parameters<typeof checkFactuurregel>[1]> = {}) => {
    const { uitkomst, waarom: redenen } = checkFactuurregel({ ...regel, ...deel }, { ...stand, ...anders })
    return [uitkomst, ...redenen.map(({ code }) => code)]
  }

  test('right: under our number, within the request, at the agreed tariff', () => {
    expect(oordeel({})).toEqual(['klopt'])
  })

  test('a number that is not ours for this patient, a day outside, another tariff: each says so, all at once', () => {
    expect(oordeel({ nummer: ztn(9) })).toEqual(['klopt-niet', 'dienst.nummer-niet-van-ons'])
    expect(oordeel({ datum: dag(7, 1) })).toEqual(['klopt-niet', 'dienst.buiten-verzoek'])
    expect(oordeel({ tarief: cents(8_501) })).toEqual(['klopt-niet', 'dienst.ander-tarief'])
    expect(oordeel({ nummer: ztn(9), datum: dag(7, 1), tarief: cents(1) })).toHaveLength(4)
  })

  test('a request that we did not make is the only thing said', () => {
    expect(oordeel({ nummer: ztn(9) }, { verzoek: null })).toEqual(['klopt-niet', 'dienst.verzoek-onbekend'])
  })

  test('without an agreed tariff the amount is unknown, not right; what is wrong stays wrong', () => {
    expect(oordeel({}, { afgesproken: null })).toEqual(['onbekend', 'dienst.tarief-onbekend'])
    expect(oordeel({ datum: dag(7, 1) }, { afgesproken: null })).toEqual([
      'klopt-niet',
      'dienst.buiten-verzoek',
      'dienst.tarief-onbekend',
    ])
  })
})
