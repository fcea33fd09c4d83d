import { type ClockTime, dayOf, type EpochDay, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allesBekend, nietsBekend } from '../afleiden/proef/tarieven.ts'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, praktijk, prestatieOf, weigercodeOf } from '../proef/basis.ts'
import { OVERIGE_SOORTEN, type OverigeRegistratie, type Overleg } from '../registratie/overige-registratie.ts'
import { makeStam } from '../stam/make-stam.ts'
import { lastAcuteDay } from './check-acuut.ts'
import { deriveOverig } from './derive-overig.ts'
import { refuseHoogspecialistisch } from './hoogspecialistisch.ts'
import type { Overigomgeving } from './omgeving.ts'
import { AGB, codesOf, derive, goed, omgeving, only, stam, van } from './proef/basis.ts'
import { signalsOf } from './signals.ts'
import { soortregelOp } from './soortregel.ts'
import { tallyMinutes } from './tally-minutes.ts'
import { zorgtrajectVan } from './zorgtraject-van.ts'

describe('ZPM-09 every kind of other prestatie (zpm.md §2.3, list v1.3)', () => {
  const BEIDE = [
    'ect-regulier',
    'ect-complex',
    'rtms',
    'methadon',
    'onderlinge-dienstverlening',
    'facultatief',
    'transitie',
  ]
  const FZ = ['forensisch-psychiatrisch-toezicht', 'dagbesteding']

  test.each(OVERIGE_SOORTEN)('%s derives when it lacks nothing, and looks itself up', (soort) => {
    const prestatie = only(van(soort))
    expect(prestatie.code.split(' ')[0]).toBe(`overig:${soort}`)
    expect([prestatie.id, prestatie.registratie, prestatie.prestatiesoort]).toEqual(['o1', 'o1', soort])
  })

  test.each(OVERIGE_SOORTEN)('%s: the streams it exists in', (soort) => {
    const mag = (stroom: 'ggz' | 'fz') => !codesOf(van(soort, { stroom })).includes('overig.stroom')
    expect([mag('ggz'), mag('fz')]).toEqual([!FZ.includes(soort), BEIDE.includes(soort) || FZ.includes(soort)])
  })

  test('a wrong stream tells which there are', () => {
    const [een] = derive(van('dagbesteding', { stroom: 'ggz' }))
    expect(een).toMatchObject({ weigering: { params: { soort: 'dagbesteding', stroom: 'ggz', stromen: 'fz' } } })
  })

  test('the whole line', () => {
    const begintijd = 36_000 as ClockTime
    expect(only(van('ect-regulier', { begintijd, stroom: 'fz' }))).toEqual({
      soort: 'overig',
      id: 'o1',
      registratie: 'o1',
      patient: 'p1',
      stroom: 'fz',
      datum: dayOf(2022, 3, 14),
      begintijd: 36_000,
      eindtijd: 39_600,
      eenheid: 'sectie-ii',
      zorgverlener: 'gz',
      beroep: 'Gezondheidszorgpsycholoog',
      codelijst: '071',
      code: 'overig:ect-regulier',
      naam: 'overig:ect-regulier',
      tarief: 1000,
      fictief: true,
      prestatiesoort: 'ect-regulier',
      minuten: 60,
      opdrachtgever: null,
      label: null,
    })
    expect(only(van('ect-regulier', { begintijd, minuten: null })).eindtijd).toBeNull()
  })

  test.each([
    [1, 'laag'],
    [2, 'midden-hoog-zeer-hoog'],
    [3, 'midden-hoog-zeer-hoog'],
    [4, 'midden-hoog-zeer-hoog'],
  ])('dagbesteding at level %s is %s (Handreiking)', (beveiligingsniveau, variant) => {
    expect(only(van('dagbesteding', { beveiligingsniveau })).code).toBe(`overig:dagbesteding variant=${variant}`)
  })

  test.each([null, 0, 5])('dagbesteding at level %s is refused', (beveiligingsniveau) => {
    expect(codesOf(van('dagbesteding', { beveiligingsniveau }))).toEqual(['overig.niveau-ontbreekt'])
  })

  test('methadon and verblijf zonder overnachting are not on the list of v1.3: they signal that, others do not', () => {
    const met = OVERIGE_SOORTEN.filter((soort) => signalsOf(van(soort)).length > 0)
    expect(met).toEqual(['methadon', 'verblijf-zonder-overnachting'])
    expect(signalsOf(van('methadon'))).toEqual([
      {
        soort: 'signaal',
        registratie: 'o1',
        melding: { code: 'signaal.status-onbekend', params: { datum: '2022-03-14', soort: 'methadon' }, reden: null },
      },
    ])
  })

  test('common refusals', () => {
    expect(codesOf(van('rtms', { datum: dayOf(2021, 12, 31) }))).toEqual(['datum.voor-zpm'])
    expect(codesOf(van('rtms', { zorgverlener: 'x' }))).toEqual(['zorgverlener.onbekend'])
    expect(codesOf(van('rtms', { zorgverlener: 'x', stroom: 'ggz' }))).toEqual(['zorgverlener.onbekend'])
    const uit = deriveOverig(van('rtms'), stam, nietsBekend, omgeving)
    expect(uit).toMatchObject([
      { weigering: { code: 'prestatie.code-onbekend', params: { prestatie: 'overig:rtms' } } },
    ])
  })
})

describe('ZPM-10 intercollegiaal overleg, each refusal a reason of its own (Handreiking)', () => {
  const overleg = (deel: Partial<Overleg>, rest: Partial<OverigeRegistratie> = {}) =>
    codesOf(van('intercollegiaal-overleg', { overleg: { ...goed, ...deel }, ...rest }))

  test.each([
    [5, 5],
    [14, 5],
    [15, 15],
    [90, 15],
  ])('%s minutes are the one from %s', (duur, klasse) => {
    const een = van('intercollegiaal-overleg', { minuten: minutes(duur) })
    expect(only(een).code).toBe(`overig:intercollegiaal-overleg minuten=${klasse} setting=1`)
  })

  test.each([
    ['overleg.met-verwijzer', { met: 'verwijzer' }],
    ['overleg.met-huisarts', { met: 'huisarts' }],
    ['overleg.niet-erkend', { met: 'andere-beroepsbeoefenaar' }],
    ['overleg.geen-individuele-patient', { overIndividuelePatient: false }],
    ['overleg.intervisie', { intervisie: true }],
    ['overleg.niet-in-dossier', { inDossier: false }],
    ['overleg.patient-niet-vooraf', { patientVooraf: false }],
  ] as const)('%s', (code, deel) => {
    expect(overleg(deel)).toEqual([code])
  })

  test.each([
    ['overleg.te-kort', { minuten: minutes(4) }],
    ['overig.minuten-ontbreken', { minuten: minutes(0) }],
    ['overig.minuten-ontbreken', { minuten: null }],
    ['overleg.setting', { eenheid: 'mono' }],
    ['overleg.setting', { eenheid: 'multi' }],
    ['eenheid.onbekend', { eenheid: 'nergens' }],
  ] as const)('%s', (code, rest) => {
    expect(overleg({}, rest)).toEqual([code])
  })

  test('not described at all; and all that is wrong is told at once', () => {
    expect(codesOf(van('intercollegiaal-overleg', { overleg: null }))).toEqual(['overleg.niet-beschreven'])
    expect(overleg({ met: 'huisarts', intervisie: true }, { minuten: minutes(3), zorgverlener: 'x' })).toEqual([
      'overleg.te-kort',
      'overleg.met-huisarts',
      'overleg.intervisie',
      'zorgverlener.onbekend',
    ])
  })
})

describe('ZPM-09 ZPM-33 euthanasie: at most 12 hours for a patient', () => {
  const uit = (voor: number | null, nieuw: number) =>
    derive(van('euthanasie-consultatie', { minuten: minutes(nieuw) }), { minutenVoor: () => voor }).map((een) =>
      een.soort === 'prestatie' ? een.prestatie.minuten : een.weigering.code,
    )
  test.each([
    [0, 720, [720]],
    [0, 721, [720, 'euthanasie.deel-boven-maximum']],
    [660, 60, [60]],
    [690, 60, [30, 'euthanasie.deel-boven-maximum']],
    [719, 2, [1, 'euthanasie.deel-boven-maximum']],
    [720, 1, ['euthanasie.maximum-bereikt']],
    [900, 1, ['euthanasie.maximum-bereikt']],
    [null, 1, ['euthanasie.stand-onbekend']],
    [0, 0, ['overig.minuten-ontbreken']],
  ])('%s before and %s now', (voor, nieuw, verwacht) => {
    expect(uit(voor, nieuw)).toEqual(verwacht)
  })

  test('the part above says its figures, and the line ends with what counts', () => {
    const een = van('euthanasie-consultatie', { begintijd: 36_000 as ClockTime })
    const [prestatie, boven] = derive(een, { minutenVoor: () => 690 })
    expect(prestatie).toMatchObject({ prestatie: { minuten: 30, eindtijd: 37_800 } })
    expect(boven).toMatchObject({
      weigering: { params: { maximum: 720, voor: 690, minuten: 60, declarabel: 30, boven: 30 } },
    })
  })

  test('an unknown code keeps the refusal of the part above', () => {
    const een = van('euthanasie-consultatie')
    const codes = deriveOverig(een, stam, nietsBekend, { ...omgeving, minutenVoor: () => 690 }).map(weigercodeOf)
    expect(codes).toEqual(['prestatie.code-onbekend', 'euthanasie.deel-boven-maximum'])
  })

  test('the total runs by day, time and id, for each patient and kind apart', () => {
    const dag = dayOf(2022, 3, 14)
    const lijst = [
      van('euthanasie-consultatie', { id: 'c', datum: (dag + 1) as EpochDay, minuten: minutes(5) }),
      van('euthanasie-consultatie', { id: 'b', minuten: minutes(10) }),
      van('euthanasie-consultatie', { id: 'a', minuten: minutes(20) }),
      van('euthanasie-consultatie', { id: 'vroeg', begintijd: 9 as ClockTime, minuten: minutes(40) }),
      van('euthanasie-consultatie', { id: 'ander', patient: 'p2', minuten: minutes(80) }),
      van('rtms', { id: 'rtms', minuten: minutes(160) }),
      van('euthanasie-consultatie', { id: 'leeg', datum: (dag + 2) as EpochDay, minuten: null }),
    ]
    const verwacht = { vroeg: 0, a: 40, b: 60, c: 70, ander: 0, rtms: 0, leeg: 75 }
    expect(Object.fromEntries(tallyMinutes(lijst))).toEqual(verwacht)
    expect(Object.fromEntries(tallyMinutes([...lijst].reverse()))).toEqual(verwacht)
    expect(
      tallyMinutes(
        lijst,
        ({ id }) => id !== 'vroeg',
        () => 100,
      ).get('b'),
    ).toBe(120)
  })

  test('property: however the time is cut up, never more than 720 minutes are declared', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 }), (duren) => {
        const lijst = duren.map((duur, index) =>
          van('euthanasie-consultatie', { id: `o${index}`, minuten: minutes(duur) }),
        )
        const voor = tallyMinutes(lijst)
        const som = lijst
          .flatMap((een) => derive(een, { minutenVoor: ({ id }) => voor.get(id) ?? null }))
          .reduce((n, een) => n + (een.soort === 'prestatie' ? (een.prestatie.minuten ?? 0) : 0), 0)
        expect(som).toBe(
          Math.min(
            720,
            duren.reduce((n, duur) => n + duur, 0),
          ),
        )
      }),
    )
  })
})

describe('ZPM-13 acute ggz binnen budget (zpm.md §2.5)', () => {
  const acuut = (dag: number, deel: Partial<Overigomgeving> = {}) =>
    codesOf(van('acute-ggz-consult', { datum: dayOf(2022, 3, dag) }), deel)

  test('three calendar days, the day of the first consult counted', () => {
    expect([13, 14, 15, 16, 17].map((dag) => acuut(dag)[0])).toEqual([
      'acuut.buiten-budget',
      null,
      null,
      null,
      'acuut.buiten-budget',
    ])
    const [een] = derive(van('acute-ggz-consult', { datum: dayOf(2022, 3, 17) }))
    expect(een).toMatchObject({ weigering: { params: { begin: '2022-03-14', tot: '2022-03-16', kalenderdagen: 3 } } })
    expect(lastAcuteDay(dayOf(2022, 12, 31), 3)).toBe(dayOf(2023, 1, 2))
  })

  test('adults only; what is not known is refused with that reason', () => {
    expect(acuut(14, { leeftijdOp: () => 18 })).toEqual([null])
    expect(acuut(14, { leeftijdOp: () => 17 })).toEqual(['acuut.minderjarig'])
    expect(acuut(14, { leeftijdOp: () => null, acuutSinds: () => null })).toEqual([
      'acuut.begin-onbekend',
      'acuut.leeftijd-onbekend',
    ])
  })

  test('own prestaties, and the label beside them; ordinary care carries none', () => {
    expect(only(van('acute-ggz-consult'))).toMatchObject({
      code: 'overig:acute-ggz-consult',
      label: 'acute-ggz-binnen-budget',
    })
    expect(only(van('acute-ggz-verblijf')).label).toBe('acute-ggz-binnen-budget')
    expect(only(van('methadon')).label).toBeNull()
  })

  test.each([
    ['D', null],
    ['E', null],
    ['', 'overig.graad-ontbreekt'],
  ])('verblijf acute ggz at level of care "%s": %s', (verzorgingsgraad, code) => {
    expect(codesOf(van('acute-ggz-verblijf', { verzorgingsgraad }))).toEqual([code])
  })

  test('the level of care tells which day it is', () => {
    expect(only(van('acute-ggz-verblijf', { verzorgingsgraad: 'E' })).code).toBe('overig:acute-ggz-verblijf variant=E')
    const { verzorgingsgraad: _, ...zonder } = van('acute-ggz-verblijf')
    expect(codesOf(zonder)).toEqual(['overig.graad-ontbreekt'])
  })
})

describe('ZPM-16 onderlinge dienstverlening', () => {
  test('the asker is named, shows wherever it shows, and lends the zorgtrajectnummer (factsheet)', () => {
    const prestatie = only(van('onderlinge-dienstverlening'))
    expect(prestatie).toMatchObject({ opdrachtgever: AGB, label: 'onderlinge-dienstverlening' })
    expect(zorgtrajectVan(prestatie)).toEqual({ van: 'opdrachtgever', agb: AGB })
    expect(codesOf(van('onderlinge-dienstverlening', { opdrachtgever: null }))).toEqual([
      'overig.opdrachtgever-ontbreekt',
    ])
  })

  test('other prestaties go under the number of the provider, also when an asker was filled in by mistake', () => {
    const prestatie = only(van('rtms', { opdrachtgever: AGB }))
    expect([prestatie.opdrachtgever, zorgtrajectVan(prestatie)]).toEqual([null, { van: 'aanbieder' }])
    const stamMet = makeStam(praktijk)
    expect(zorgtrajectVan(prestatieOf(deriveConsult(contact(), stamMet, allesBekend)))).toEqual({ van: 'aanbieder' })
  })
})

describe('ZPM-17 contract conditions', () => {
  test('facultatief and transitie need an agreement that holds that day for the patient', () => {
    for (const soort of ['facultatief', 'transitie'] as const) {
      expect(codesOf(van(soort, { afspraak: null }))).toEqual(['overig.afspraak-ontbreekt'])
      expect(codesOf(van(soort, { afspraak: 'B2' }))).toEqual(['overig.afspraak-geldt-niet'])
      expect(only(van(soort)).code).toBe(`overig:${soort} variant=A1`)
    }
    const gevraagd: unknown[] = []
    derive(van('facultatief'), { heeftAfspraak: (...wat) => gevraagd.push(wat) > 0 })
    expect(gevraagd).toEqual([['A1', dayOf(2022, 3, 14), 'p1']])
  })

  test('transitie exists in 2022 and 2023 only', () => {
    const op = (jaar: number, maand: number, dag: number) =>
      codesOf(van('transitie', { datum: dayOf(jaar, maand, dag) }))
    expect([op(2022, 1, 1), op(2023, 12, 31), op(2024, 1, 1)]).toEqual([[null], [null], ['overig.soort-geldt-niet']])
    expect(soortregelOp('facultatief', dayOf(2026, 1, 1))).not.toBeNull()
  })

  test('setting hoogspecialistisch only with a contract condition', () => {
    const aan = { id: 'r1', datum: dayOf(2022, 3, 14), patient: 'p1' }
    const met = (wat: string) => wat === 'hoogspecialistisch'
    expect(refuseHoogspecialistisch(aan, 'klinisch', () => false)).toBeNull()
    expect(refuseHoogspecialistisch(aan, 'hoogspecialistisch', met)).toBeNull()
    expect(refuseHoogspecialistisch(aan, 'hoogspecialistisch', () => false)).toMatchObject({
      registratie: 'r1',
      weigering: { code: 'setting.zonder-contractvoorwaarde' },
    })
  })
})
