import { period, type Skn } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { andereDeclarant, codeOf, dag, declarant, fz, ggz, plaatsing, ztn } from '../proef/basis.ts'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { type Bestand, takeInPlaatsing } from './take-in-plaatsing.ts'

const leeg: Bestand = { trajecten: [], plaatsingen: [] }
const ingenomen: Bestand = { trajecten: [fz(1)], plaatsingen: [plaatsing(1)] }
const take = (deel: Partial<Plaatsing> = {}, bestand = ingenomen, patient = 'p1') =>
  takeInPlaatsing(plaatsing(1, deel), patient, bestand)

describe('takeInPlaatsing, good', () => {
  test('ZTN-06 ZTN-07 DFZ-19: number and startdatum come from the plaatsing', () => {
    expect(take({}, leeg)).toEqual({
      soort: 'zorgtraject',
      zorgtraject: {
        nummer: ztn(1),
        soort: 'fz',
        patient: 'p1',
        declarant,
        startdatum: dag(1, 20),
        gesloten: null,
        plaatsing: '200000001',
        diagnoses: [],
        regiebehandelaar: null,
      },
    })
  })

  test('the same plaatsing twice is already taken in and doubles nothing', () => {
    expect(take()).toEqual({ soort: 'al-ingenomen', zorgtraject: fz(1) })
  })

  test('a plaatsing without its number is finished: a crash between the two steps loses nothing', () => {
    expect(take({}, { trajecten: [], plaatsingen: [plaatsing(1)] })).toEqual({
      soort: 'zorgtraject',
      zorgtraject: fz(1),
    })
  })

  test('ZTN-12: a further plaatsing keeps the number, names the latest and opens it again', () => {
    const verder = { nummer: '200000002', titel: period(dag(8, 1), dag(12, 31)) }
    const dicht = { ...ingenomen, trajecten: [fz(1, { gesloten: dag(7, 31) })] }
    expect(take(verder, dicht)).toEqual({ soort: 'aangevuld', zorgtraject: fz(1, { plaatsing: '200000002' }) })
  })

  test('an older plaatsing that comes late neither takes the place of the latest nor opens the number', () => {
    const ouder = { nummer: '200000002', titel: period(dag(1, 1), dag(1, 31)) }
    const dicht = fz(1, { gesloten: dag(7, 31) })
    expect(take(ouder, { ...ingenomen, trajecten: [dicht] })).toEqual({ soort: 'aangevuld', zorgtraject: dicht })
  })

  test('a titel without end opens a closed number again', () => {
    const verder = { nummer: '200000002', titel: period(dag(8, 1), null) }
    const dicht = { ...ingenomen, trajecten: [fz(1, { gesloten: dag(7, 31) })] }
    expect(take(verder, dicht)).toMatchObject({ zorgtraject: { gesloten: null } })
  })

  test('ZTN-12: the number follows the patient to another declarant, also at the same time', () => {
    const elders = take({ nummer: '200000002', declarant: andereDeclarant })
    expect(elders).toMatchObject({ soort: 'zorgtraject', zorgtraject: { nummer: ztn(1), declarant: andereDeclarant } })
  })

  test('ZTN-13: an open ggz number of the patient may stand beside it', () => {
    expect(take({}, { ...leeg, trajecten: [ggz(2)] }).soort).toBe('zorgtraject')
  })

  test('ZTN-12: a new number follows one that closed before the new titel', () => {
    expect(take({}, { ...leeg, trajecten: [fz(2, { gesloten: dag(1, 31) })] }).soort).toBe('zorgtraject')
  })
})

describe('takeInPlaatsing, refused', () => {
  test.each(['20000000', '2000000001', '20000000A', ''])(
    'a plaatsingsbesluitnummer %j is not nine digits',
    (nummer) => {
      expect(codeOf(take({ nummer }, leeg))).toBe('plaatsing.nummer')
    },
  )

  test('ZTN-23: the number is in use for another patient', () => {
    expect(codeOf(take({ nummer: '200000002' }, ingenomen, 'p2'))).toBe('nummer.andere-patient')
    expect(codeOf(take({}, ingenomen, 'p2'))).toBe('nummer.andere-patient')
  })

  test('a ggz number of the patient is no fz number', () => {
    expect(codeOf(take({}, { ...leeg, trajecten: [ggz(1)] }))).toBe('nummer.al-in-gebruik')
  })

  test.each([
    ['is open', null],
    ['closes on the first day of the titel', dag(2, 1)],
  ])('ZTN-12: another fz number of the patient %s', (_, gesloten) => {
    expect(codeOf(take({}, { ...leeg, trajecten: [fz(2, { gesloten })] }))).toBe('fz.nummer-open')
    const elders = fz(2, { gesloten, declarant: andereDeclarant })
    expect(codeOf(take({}, { ...leeg, trajecten: [elders] }))).toBe('fz.nummer-open')
  })

  test('ZTN-12: another patient with an open fz number is no matter', () => {
    expect(take({}, { ...leeg, trajecten: [fz(2, { patient: 'p2' })] }).soort).toBe('zorgtraject')
  })

  test('ZTN-09: the same number with another startdatum', () => {
    const anders = take({ nummer: '200000002', startdatum: dag(1, 21) })
    expect(codeOf(anders)).toBe('plaatsing.startdatum')
    expect(anders).toMatchObject({ weigering: { params: { bekend: '2022-01-20', gevonden: '2022-01-21' } } })
  })

  test.each([
    ['skn', { skn: '7654321' as Skn }],
    ['declarant', { declarant: andereDeclarant }],
    ['titel vanaf', { titel: period(dag(2, 2), dag(7, 31)) }],
    ['titel tot', { titel: period(dag(2, 1), null) }],
    ['zorgtraject', { zorgtraject: ztn(9) }],
    ['startdatum', { startdatum: dag(1, 21) }],
  ])('the same plaatsingsbesluit with another %s is named by field, never by SKN', (veld, edit) => {
    const gewijzigd = take(edit)
    expect(codeOf(gewijzigd)).toBe('plaatsing.gewijzigd')
    expect(gewijzigd).toMatchObject({ weigering: { params: { velden: veld } } })
    expect(JSON.stringify(gewijzigd)).not.toMatch(/7654321|1234567/)
  })
})

describe('takeInPlaatsing, random histories', () => {
  const stap = fc.record({
    nummer: fc.constantFrom('200000001', '200000002', '200000003', '200000004'),
    zaad: fc.integer({ min: 1, max: 3 }),
    van: fc.integer({ min: 1, max: 12 }),
    maanden: fc.integer({ min: 0, max: 4 }),
    elders: fc.boolean(),
    patient: fc.constantFrom('p1', 'p1', 'p2'),
    sluitMaand: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  })

  test('property ZTN-12 ZTN-23: never two open fz numbers of a patient, never one number for two; twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 12 }), (stappen) => {
        let stand: Bestand = leeg
        for (const { nummer, zaad, van, maanden, elders, patient, sluitMaand } of stappen) {
          const titel = period(dag(van, 1), maanden === 0 ? null : dag(Math.min(12, van + maanden), 28))
          const deel = { nummer, titel, declarant: elders ? andereDeclarant : declarant }
          const bericht = plaatsing(zaad, deel)
          const inname = takeInPlaatsing(bericht, patient, stand)
          stand = apply(stand, bericht, inname)
          if (inname.soort !== 'weigering') {
            const again = takeInPlaatsing(bericht, patient, stand)
            expect(again.soort).toBe('al-ingenomen')
            expect(apply(stand, bericht, again)).toEqual(stand)
          }
          if (sluitMaand !== null) stand = closeAll(stand, zaad, sluitMaand)
          const open = stand.trajecten.filter((traject) => traject.gesloten === null)
          for (const een of open) {
            const zelfde = open.filter((ander) => ander.patient === een.patient)
            expect(new Set(zelfde.map((ander) => ander.nummer)).size).toBe(1)
          }
          for (const een of stand.trajecten) {
            expect(
              stand.trajecten.filter((ander) => ander.nummer === een.nummer && ander.patient !== een.patient),
            ).toEqual([])
          }
        }
      }),
    )
  })

  /** What a holder does with an answer. */
  function apply(stand: Bestand, bericht: Plaatsing, inname: ReturnType<typeof takeInPlaatsing>): Bestand {
    if (inname.soort === 'weigering' || inname.soort === 'al-ingenomen') return stand
    const nieuw = inname.zorgtraject
    const rest = stand.trajecten.filter((een) => een.nummer !== nieuw.nummer || een.declarant !== nieuw.declarant)
    const plaatsingen = stand.plaatsingen.some((een) => een.nummer === bericht.nummer) ? [] : [bericht]
    return { trajecten: [...rest, nieuw], plaatsingen: [...stand.plaatsingen, ...plaatsingen] }
  }

  const closeAll = (stand: Bestand, zaad: number, maand: number): Bestand => ({
    ...stand,
    trajecten: stand.trajecten.map(
      (een): Zorgtraject => (een.nummer === ztn(zaad) ? { ...een, gesloten: dag(maand, 28) } : een),
    ),
  })
})
