import { dayOf, type EpochDay, period } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { andereDeclarant, bytes, codeOf, dag, declarant, ztn } from '../proef/basis.ts'
import { endTitel, endTreatment } from './end.ts'
import type { Fztraject } from './fztraject.ts'
import { type Plaatsingsverzoek, place } from './place.ts'
import { elders, fztraject, titel, verzoek, zorgvraag } from './proef.ts'

// Expected values: Factsheet Zorgtrajectnummer, columns fz of 'Wie geeft het zorgtrajectnummer uit', 'Wat bepaalt de
// startdatum en einddatum', 'Volgt het nummer de patiënt' and 'Startdatum voor overgangspatiënten'.

const geplaatst = (deel: Partial<Plaatsingsverzoek> = {}): Fztraject => {
  const uitkomst = place(verzoek(deel))
  if (uitkomst.soort === 'weigering') throw new Error(uitkomst.weigering.code)
  return uitkomst.traject
}
const verder = (register: readonly Fztraject[], deel: Partial<Plaatsingsverzoek> = {}) =>
  place(verzoek({ register, bij: elders(), bewijs: bytes(2), ...deel }))

describe('ZTN-06 DJI determines the number', () => {
  test('a random UUID with the plaatsing, for the person it was asked for', () => {
    expect(place(verzoek())).toEqual({ soort: 'geplaatst', nieuw: true, heropend: false, traject: fztraject() })
  })

  test.each(['12345678', '1234567890', '12345678A'])('a plaatsingsbesluit %j is not nine digits', (besluit) => {
    expect(codeOf(place(verzoek({ bij: [{ besluit, declarant }] })))).toBe('plaatsing.nummer')
  })

  test('without a provider, one named twice, or a plaatsingsbesluit that was given before', () => {
    const een = { besluit: '200000001', declarant }
    expect(codeOf(place(verzoek({ bij: [] })))).toBe('dji.geen-aanbieder')
    expect(codeOf(place(verzoek({ bij: [een, { ...een, besluit: '200000002' }] })))).toBe('dji.aanbieder-dubbel')
    expect(codeOf(place(verzoek({ besluiten: new Set(['200000001']) })))).toBe('dji.besluit-in-gebruik')
    const dubbel = [een, { ...een, declarant: andereDeclarant }]
    expect(codeOf(place(verzoek({ bij: dubbel })))).toBe('dji.besluit-in-gebruik')
  })
})

describe('ZTN-07 the startdatum is the day on which the indicatie was established', () => {
  test('not the first day of the titel', () => {
    expect(geplaatst({ indicatiedatum: dag(1, 20) }).startdatum).toBe(dag(1, 20))
    expect(geplaatst({ indicatiedatum: dag(3, 3) }).startdatum).toBe(dag(3, 3))
  })

  test('a further indicatie under the same titel and zorgvraag leaves it as it was', () => {
    expect(verder([fztraject()], { indicatiedatum: dag(5, 5) })).toMatchObject({
      traject: { startdatum: dag(1, 20), indicatiedatum: dag(1, 20) },
    })
  })

  test('ZTN-09: an earlier indicatie would move it, which is no plaatsing but a correction', () => {
    const eerder = verder([fztraject()], { indicatiedatum: dag(1, 19) })
    expect(codeOf(eerder)).toBe('dji.indicatie-eerder')
    expect(eerder).toMatchObject({ weigering: { params: { bekend: '2022-01-20', gevonden: '2022-01-19' } } })
  })
})

describe('ZTN-10 care that already ran in 2021 gets startdatum 2022-01-01 (fz)', () => {
  const voor = dayOf(2021, 12, 31)
  test.each<[string, EpochDay, boolean | null, EpochDay]>([
    ['an indicatie from before 2022, nothing said', voor, null, dag(1, 1)],
    ['it is said that care ran', voor, true, dag(1, 1)],
    ['it is said that care ran, with an indicatie of 2022', dag(3, 3), true, dag(1, 1)],
    ['it is said that no care ran', voor, false, voor],
    ['the first day of 2022', dag(1, 1), null, dag(1, 1)],
    ['the second day of 2022', dag(1, 2), null, dag(1, 2)],
  ])('%s', (_, indicatiedatum, liepIn2021, verwacht) => {
    expect(geplaatst({ indicatiedatum, liepIn2021 }).startdatum).toBe(verwacht)
  })
})

describe('ZTN-12 the same number as long as titel and zorgvraag stay the same', () => {
  test('several providers at once get one number', () => {
    const bij = [{ besluit: '200000001', declarant }, ...elders()]
    expect(geplaatst({ bij }).plaatsingen).toEqual(bij)
  })

  test('a later plaatsing elsewhere keeps it, beside the first', () => {
    expect(verder([fztraject()])).toEqual({
      soort: 'geplaatst',
      nieuw: false,
      heropend: false,
      traject: fztraject({ plaatsingen: [{ besluit: '200000001', declarant }, ...elders()] }),
    })
  })

  test('a titel that was prolonged is the same titel, and opens a number again that closed at its old end', () => {
    const langer = { ...titel, geldig: period(dag(2, 1), dag(12, 31)) }
    const dicht = fztraject({ gesloten: dag(7, 31), reden: 'titel' })
    expect(verder([dicht], { titel: langer })).toMatchObject({
      nieuw: false,
      heropend: true,
      traject: { nummer: ztn(1), titel: langer, gesloten: null, reden: null },
    })
    expect(verder([dicht])).toMatchObject({ heropend: false, traject: { gesloten: dag(7, 31), reden: 'titel' } })
  })

  test('treatment that stopped and goes on under the same titel and zorgvraag keeps its number', () => {
    const dicht = fztraject({ gesloten: dag(5, 1), reden: 'behandeling' })
    expect(verder([dicht])).toMatchObject({ heropend: true, traject: { nummer: ztn(1), gesloten: null } })
  })

  test.each<[string, Partial<Plaatsingsverzoek>]>([
    ['titel', { titel: { kenmerk: 'TBS 2022/2', geldig: titel.geldig } }],
    ['zorgvraag', { zorgvraag: { id: 'zv2', omschrijving: 'verslaving' } }],
  ])('another %s gives another number, and only after the first one closed', (_, deel) => {
    expect(codeOf(verder([fztraject()], deel))).toBe('dji.nummer-open')
    expect(codeOf(verder([fztraject({ gesloten: dag(2, 1), reden: 'titel' })], deel))).toBe('dji.nummer-open')
    const dicht = fztraject({ gesloten: dag(1, 31), reden: 'titel' })
    expect(verder([dicht], deel)).toMatchObject({ nieuw: true, traject: { nummer: ztn(2) } })
    const ander = fztraject({ persoon: 's2' })
    expect(verder([ander], deel)).toMatchObject({ nieuw: true, traject: { nummer: ztn(2) } })
  })

  test('a number that another one followed does not open again', () => {
    const register = [
      fztraject({ gesloten: dag(3, 1), reden: 'behandeling' }),
      fztraject({ nummer: ztn(3), titel: { kenmerk: 'b', geldig: period(dag(3, 2), null) } }),
    ]
    expect(codeOf(verder(register))).toBe('dji.later-gevolgd')
    const dicht = register.map((een) => (een.gesloten === null ? { ...een, gesloten: dag(4, 1) } : een))
    expect(codeOf(verder(dicht))).toBe('dji.later-gevolgd')
  })

  test('the same titel does not begin on another day nor end earlier', () => {
    const begin = { ...titel, geldig: period(dag(2, 2), dag(7, 31)) }
    const korter = { ...titel, geldig: period(dag(2, 1), dag(7, 30)) }
    expect(codeOf(verder([fztraject()], { titel: begin }))).toBe('dji.titel-begin')
    expect(codeOf(verder([fztraject()], { titel: korter }))).toBe('dji.titel-korter')
    const zonder = fztraject({ titel: { ...titel, geldig: period(dag(2, 1), null) } })
    expect(codeOf(verder([zonder]))).toBe('dji.titel-korter')
  })

  describe('a number from before the register, whose titel and zorgvraag are not known', () => {
    const oud = fztraject({ titel: { ...titel, kenmerk: null }, zorgvraag: null, indicatiedatum: null })

    test('is asked about', () => {
      expect(codeOf(verder([oud]))).toBe('dji.zelfde-onbekend')
      expect(codeOf(verder([{ ...oud, gesloten: dag(1, 31) }]))).toBe('dji.zelfde-onbekend')
    })

    test('the same: it gets titel and zorgvraag, and keeps its startdatum', () => {
      expect(verder([oud], { zelfdeAls: ztn(1), indicatiedatum: dag(2, 2) })).toMatchObject({
        nieuw: false,
        traject: { nummer: ztn(1), titel, zorgvraag, indicatiedatum: dag(2, 2), startdatum: dag(1, 20) },
      })
    })

    test('another: then it is open beside it, or closed before', () => {
      expect(codeOf(verder([oud], { zelfdeAls: 'geen' }))).toBe('dji.nummer-open')
      const dicht = { ...oud, gesloten: dag(1, 31) }
      expect(verder([dicht], { zelfdeAls: 'geen' })).toMatchObject({ nieuw: true })
    })

    test('with a titel that begins on another day it is another one, without a question', () => {
      const later = { kenmerk: 'b', geldig: period(dag(8, 1), null) }
      expect(verder([{ ...oud, gesloten: dag(7, 31) }], { titel: later })).toMatchObject({ nieuw: true })
    })

    test('what is known of it must be the same', () => {
      const half = { ...oud, zorgvraag: { id: 'zv2', omschrijving: 'verslaving' } }
      const uitkomst = verder([half], { zelfdeAls: ztn(1) })
      expect(uitkomst).toMatchObject({ weigering: { code: 'dji.niet-zelfde', params: { velden: 'zorgvraag' } } })
      const register = [{ ...oud, nummer: ztn(3), gesloten: dag(1, 1) }, fztraject()]
      expect(codeOf(verder(register, { zelfdeAls: ztn(3) }))).toBe('dji.niet-zelfde')
    })
  })
})

describe('ZTN-23 a number is used for one person', () => {
  test('a number in use for another person or for this one is refused', () => {
    const anders = { titel: { kenmerk: 'b', geldig: period(dag(9, 1), null) } }
    const ander = fztraject({ persoon: 's2' })
    expect(codeOf(verder([ander], { bewijs: bytes(1) }))).toBe('nummer.andere-patient')
    const dicht = fztraject({ gesloten: dag(7, 31), reden: 'titel' })
    expect(codeOf(verder([dicht], { ...anders, bewijs: bytes(1) }))).toBe('nummer.al-in-gebruik')
  })

  test('the number needs sixteen random bytes', () => {
    expect(() => place(verzoek({ bewijs: new Uint8Array(15) }))).toThrow(RangeError)
  })
})

describe('random histories of placing and ending', () => {
  const VANDAAG = dag(12, 31)
  const stap = fc.record({
    persoon: fc.constantFrom('s1', 's1', 's2'),
    titelnr: fc.integer({ min: 1, max: 3 }),
    vraagnr: fc.integer({ min: 1, max: 2 }),
    tot: fc.option(fc.integer({ min: 6, max: 12 }), { nil: null }),
    zaad: fc.integer({ min: 1, max: 200 }),
    aantal: fc.integer({ min: 1, max: 2 }),
    einde: fc.option(fc.record({ titel: fc.boolean(), maand: fc.integer({ min: 1, max: 12 }) }), { nil: null }),
  })

  test('property ZTN-12 ZTN-23: never two open on one day, same titel and zorgvraag same number, one person a number', () => {
    const telling = { nieuw: 0, verder: 0, heropend: 0, geweigerd: 0, gesloten: 0 }
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 15 }), (stappen) => {
        let register: readonly Fztraject[] = []
        let besluit = 200_000_000
        for (const { persoon, titelnr, vraagnr, tot, zaad, aantal, einde } of stappen) {
          const geldig = period(dag(titelnr * 2, 1), tot === null ? null : dag(tot, 28))
          const bij = [declarant, andereDeclarant].slice(0, aantal).map((wie) => {
            besluit += 1
            return { besluit: String(besluit), declarant: wie }
          })
          const uitkomst = place(
            verzoek({
              persoon,
              titel: { kenmerk: `t${titelnr}`, geldig },
              zorgvraag: { id: `v${vraagnr}`, omschrijving: 'x' },
              bij,
              bewijs: bytes(zaad),
              register,
            }),
          )
          if (uitkomst.soort === 'weigering') telling.geweigerd += 1
          else {
            const { traject, nieuw, heropend } = uitkomst
            telling[heropend ? 'heropend' : nieuw ? 'nieuw' : 'verder'] += 1
            register = [...register.filter(({ nummer }) => nummer !== traject.nummer), traject]
          }
          if (einde !== null) {
            const sluiting = { dag: dag(einde.maand, 28), vandaag: VANDAAG }
            register = register.map((een) => {
              const dicht = een.persoon === persoon ? (einde.titel ? endTitel : endTreatment)(een, sluiting) : null
              if (dicht?.soort !== 'gesloten') return een
              telling.gesloten += 1
              return dicht.traject
            })
          }
          expect(faultsOf(register)).toEqual([])
        }
      }),
      { numRuns: 2000 },
    )
    expect(Math.min(...Object.values(telling)), JSON.stringify(telling)).toBeGreaterThan(100)
  })

  /** What may never be, whatever happened before. */
  function faultsOf(register: readonly Fztraject[]): readonly string[] {
    const fouten: string[] = []
    for (const a of register) {
      for (const b of register) {
        if (a === b || a.persoon !== b.persoon) continue
        const samen =
          a.titel.geldig.van <= (b.gesloten ?? Number.POSITIVE_INFINITY) &&
          b.titel.geldig.van <= (a.gesloten ?? Number.POSITIVE_INFINITY)
        if (samen) fouten.push(`ZTN-12: ${a.nummer} and ${b.nummer} are open on one day`)
        if (a.titel.kenmerk === b.titel.kenmerk && a.zorgvraag?.id === b.zorgvraag?.id)
          fouten.push('ZTN-12: two numbers for one titel and zorgvraag')
      }
    }
    if (new Set(register.map(({ nummer }) => nummer)).size !== register.length) fouten.push('ZTN-23: a number twice')
    const besluiten = register.flatMap(({ plaatsingen }) => plaatsingen.map(({ besluit }) => besluit))
    if (new Set(besluiten).size !== besluiten.length) fouten.push('a plaatsingsbesluit twice')
    return fouten
  }
})
