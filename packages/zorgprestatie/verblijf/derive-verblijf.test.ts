import { addDays, type ClockTime, dayOf, epochDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allesBekend, nietsBekend } from '../afleiden/proef/tarieven.ts'
import { told } from '../afleiden/proef/told.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import { SETTINGS } from '../stam/setting.ts'
import { deriveVerblijf } from './derive-verblijf.ts'
import { dagenOf, derive, jaar, maart, moment, om, refused, stam, verblijf, zorg } from './proef/basis.ts'
import { aardOf, refuseDuringVerblijf } from './refuse-during-verblijf.ts'
import { judgeZorg } from './verblijfsregels.ts'

describe('ZPM-11 a day with the night after it (zpm.md §2.4, specification v1.3 page 116129835)', () => {
  test('admission before 20:00 counts, the day of discharge does not', () => {
    expect(dagenOf()).toEqual(['03-01', '03-02', '03-03'])
    expect(refused()).toEqual([])
  })

  test.each([
    [19.999722, ['03-01', '03-02', '03-03'], []],
    [20, ['03-02', '03-03'], ['verblijf.opname-op-grens']],
    [20.000278, ['03-02', '03-03'], []],
    [0, ['03-01', '03-02', '03-03'], []],
    [null, ['03-02', '03-03'], ['verblijf.opnametijd-ontbreekt']],
  ])('admission at hour %s', (uur, dagen, codes) => {
    const opname = moment(maart(1), uur === null ? null : (Math.round(uur * 3600) as ClockTime))
    expect(dagenOf({ opname })).toEqual(dagen)
    expect(refused({ opname }).map(([code]) => code)).toEqual(codes)
  })

  test('the whole line', () => {
    const [een] = derive({ stroom: 'fz', eenheid: 'fz-klinisch', zorg: [zorg({ beveiligingsniveau: 4 })] })
    expect(een).toEqual({
      soort: 'prestatie',
      prestatie: {
        soort: 'verblijfsdag',
        id: 'v1~2022-03-01',
        registratie: 'v1',
        patient: 'p1',
        stroom: 'fz',
        datum: maart(1),
        begintijd: null,
        eindtijd: null,
        eenheid: 'fz-klinisch',
        zorgverlener: null,
        beroep: null,
        codelijst: '071',
        code: 'verblijf variant=D-4',
        naam: 'verblijf variant=D-4',
        tarief: 1000,
        fictief: true,
        verzorgingsgraad: 'D',
        beveiligingsniveau: 4,
      },
    })
  })

  test('a stay that gives no day says so once, in the window of the admission', () => {
    const geen = [['verblijf.geen-dag', null, null, null]]
    expect(refused({ ontslag: moment(maart(1), om(18)) })).toEqual(geen)
    expect(refused({ opname: moment(maart(1), om(21)), ontslag: moment(maart(2)) })).toEqual(geen)
    expect(refused({ opname: moment(maart(1), om(21)), ontslag: moment(maart(3)) })).toEqual([])
    expect(refused({ opname: moment(maart(1), om(21)), ontslag: null }, { van: maart(1), tot: maart(1) })).toEqual([])
    const leeg = { ontslag: moment(maart(1), om(18)) }
    expect([maart(1), maart(2)].map((dag) => derive(leeg, { van: dag, tot: dag }).length)).toEqual([1, 0])
    expect(derive(leeg, { van: dayOf(2022, 2, 1), tot: maart(1) })).toHaveLength(1)
    expect(derive(leeg, { van: dayOf(2022, 2, 1), tot: dayOf(2022, 2, 28) })).toEqual([])
    // exactly 20:00 is not decided, so it is not "no day" either
    expect(refused({ opname: moment(maart(1), om(20)), ontslag: moment(maart(2)) }).map(([code]) => code)).toEqual([
      'verblijf.opname-op-grens',
    ])
  })

  test('someone still there: the days of the window', () => {
    expect(dagenOf({ ontslag: null }, { van: maart(3), tot: maart(5) })).toEqual(['03-03', '03-04', '03-05'])
  })

  test('days before 2022 are refused together, the rest is derived', () => {
    const deel = { opname: moment(dayOf(2021, 12, 29)), ontslag: moment(dayOf(2022, 1, 2)) }
    expect(dagenOf(deel)).toEqual(['01-01'])
    expect(refused(deel)).toEqual([['datum.voor-zpm', '2021-12-29', '2021-12-31', 3]])
  })

  test('a stay within one day before the model is care from before the model, whatever the hour was', () => {
    const dag = dayOf(2021, 12, 30)
    const deel = { opname: moment(dag, om(10)), ontslag: moment(dag, om(16)) }
    expect(derive(deel)).toMatchObject([{ weigering: { code: 'datum.voor-zpm', params: { datum: '2021-12-30' } } }])
  })

  test('moments that run backwards', () => {
    expect(derive({ ontslag: moment(dayOf(2022, 2, 28)) })).toMatchObject([
      { registratie: 'v1', weigering: { params: { datum: '2022-03-01' } } },
    ])
    expect(refused({ ontslag: moment(dayOf(2022, 2, 28)) })[0]?.[0]).toBe('verblijf.ontslag-voor-opname')
    expect(refused({ ontslag: moment(maart(1), om(9)) })[0]?.[0]).toBe('verblijf.ontslag-voor-opname')
    expect(refused({ ontslag: moment(maart(1), om(10)) })[0]?.[0]).toBe('verblijf.geen-dag')
    expect(refused({ ontslag: moment(maart(1), null) })[0]?.[0]).toBe('verblijf.geen-dag')
    const afwezig = [
      { van: moment(maart(2)), tot: null },
      { van: moment(maart(3)), tot: moment(maart(2)) },
    ]
    expect(derive({ afwezig })).toMatchObject([
      { weigering: { code: 'verblijf.afwezigheid-omgekeerd', params: { plaats: 2 } } },
    ])
  })
})

describe('ZPM-11 absence', () => {
  const afwezig = [{ van: moment(maart(2)), tot: moment(maart(4), om(9)) }]
  const ontslag = moment(maart(6))

  test('ggz: never declarable; the day of return counts again', () => {
    expect(dagenOf({ afwezig, ontslag })).toEqual(['03-01', '03-04', '03-05'])
    expect(refused({ afwezig, ontslag })).toEqual([['verblijf.afwezig-ggz', '2022-03-02', '2022-03-03', 2]])
  })

  test('fz: sometimes declarable, and when is unknown, so it is said', () => {
    expect(refused({ afwezig, ontslag, stroom: 'fz' })).toEqual([
      ['verblijf.afwezig-fz', '2022-03-02', '2022-03-03', 2],
    ])
  })

  test('away and back on one day is no absence; not back yet runs on', () => {
    expect(dagenOf({ afwezig: [{ van: moment(maart(2)), tot: moment(maart(2), om(18)) }] })).toHaveLength(3)
    expect(dagenOf({ afwezig: [{ van: moment(maart(2)), tot: null }] })).toEqual(['03-01'])
  })

  test('two stretches with days between them are told apart', () => {
    const twee = [
      { van: moment(maart(1)), tot: moment(maart(2)) },
      { van: moment(maart(3)), tot: moment(maart(4)) },
    ]
    expect(refused({ afwezig: twee, ontslag })).toEqual([
      ['verblijf.afwezig-ggz', '2022-03-01', '2022-03-01', 1],
      ['verblijf.afwezig-ggz', '2022-03-03', '2022-03-03', 1],
    ])
  })
})

describe('ZPM-11 verzorgingsgraad and beveiligingsniveau', () => {
  const bestaat = (stroom: 'ggz' | 'fz', verzorgingsgraad: string, beveiligingsniveau: number | null, vmr = false) =>
    judgeZorg(zorg({ verzorgingsgraad, beveiligingsniveau, rechtvaardigingsgrond: vmr }), stroom, 'klinisch', maart(1))

  test('ggz A to G with 2 to 4, and H; fz A to G with 1 to 4', () => {
    for (const graad of 'ABCDEFG') {
      expect([1, 2, 3, 4, 5].map((niveau) => bestaat('ggz', graad, niveau))).toEqual([
        'bestaat-niet',
        'bestaat',
        'bestaat',
        'bestaat',
        'bestaat-niet',
      ])
      expect([0, 1, 4].map((niveau) => bestaat('fz', graad, niveau))).toEqual(['bestaat-niet', 'bestaat', 'bestaat'])
    }
    expect([bestaat('ggz', 'H', null), bestaat('ggz', 'H', 2), bestaat('fz', 'H', null)]).toEqual([
      'bestaat',
      'bestaat-niet',
      'bestaat-niet',
    ])
    expect([
      bestaat('ggz', 'D', 2, true),
      bestaat('ggz', 'D', null, true),
      bestaat('fz', 'D', 2, true),
      bestaat('ggz', 'I', 2),
    ]).toEqual(['bestaat', 'bestaat', 'bestaat-niet', 'bestaat-niet'])
    expect(judgeZorg(zorg(), 'ggz', 'klinisch', dayOf(2021, 12, 31))).toBe('bestaat-niet')
  })

  test('no level only in settings 5 and 8', () => {
    const uit = SETTINGS.map((setting) => judgeZorg(zorg({ beveiligingsniveau: null }), 'fz', setting, maart(1)))
    expect(SETTINGS.filter((_, index) => uit[index] === 'bestaat')).toEqual(['klinisch', 'hoogspecialistisch'])
    expect(new Set(uit)).toEqual(new Set(['bestaat', 'niveau-ontbreekt']))
  })

  test.each([
    ['verblijf.combinatie', { zorg: [zorg({ verzorgingsgraad: 'Z' })] }],
    ['verblijf.niveau-ontbreekt', { zorg: [zorg({ beveiligingsniveau: null })], eenheid: 'fz-klinisch' }],
    ['verblijf.eenheid', { eenheid: 'nergens' }],
    ['verblijf.zorg-ontbreekt', { zorg: [] }],
    ['verblijf.zorg-dubbel', { zorg: [zorg(), zorg()] }],
  ] as const)('%s, the days together', (code, deel) => {
    expect(refused(deel)).toEqual([[code, '2022-03-01', '2022-03-03', 3]])
  })

  test('the care of each day counts, and VMR and no level are looked up as such', () => {
    const perioden = [
      zorg({ geldig: { van: maart(1), tot: maart(1) }, verzorgingsgraad: 'H', beveiligingsniveau: null }),
      zorg({ geldig: { van: maart(2), tot: maart(2) }, rechtvaardigingsgrond: true }),
      zorg({ geldig: { van: maart(3), tot: null }, verzorgingsgraad: 'E', beveiligingsniveau: 3 }),
    ]
    const codes = derive({ zorg: perioden }).map((een) => een.soort === 'prestatie' && een.prestatie.code)
    expect(codes).toEqual(['verblijf variant=H-geen', 'verblijf variant=VMR-2', 'verblijf variant=E-3'])
  })

  test('what does not exist names what was registered', () => {
    const params = (deel: Partial<Verblijfsregistratie>) =>
      derive(deel).map((een) => een.soort === 'weigering' && [een.weigering.params.graad, een.weigering.params.niveau])
    expect(params({ zorg: [zorg({ beveiligingsniveau: 1 })] })).toEqual([['D', 1]])
    const vmr = zorg({ rechtvaardigingsgrond: true, beveiligingsniveau: null })
    expect(params({ stroom: 'fz', zorg: [vmr] })).toEqual([['VMR D', 'geen']])
  })

  test('ZPM-19: what the reference data does not know is refused for the days together', () => {
    const [een, ...meer] = deriveVerblijf(verblijf(), jaar, stam, nietsBekend, () => false)
    expect(meer).toEqual([])
    expect(een).toMatchObject({
      weigering: {
        code: 'prestatie.code-onbekend',
        params: { datum: '2022-03-01', tot: '2022-03-03', dagen: 3, prestatie: 'verblijf variant=D-2' },
      },
    })
    expect(een).toMatchObject({ weigering: { reden: { nl: 'Installeer de lijst.' } } })
  })
})

describe('ZPM-12 integrale verblijfsdag', () => {
  const consult = (deel: Partial<Parameters<typeof refuseDuringVerblijf>[0]> = {}) => ({
    id: 'c1',
    datum: maart(2),
    patient: 'p1',
    begintijd: om(11),
    aard: 'consult' as const,
    ...deel,
  })
  const refuse = (
    deel: Parameters<typeof consult>[0],
    bij: Partial<Verblijfsregistratie> = { integraal: true },
    heeft = true,
  ) =>
    refuseDuringVerblijf(consult(deel), [verblijf(bij)], (wat) => heeft && wat === 'integrale-verblijfsdag')?.weigering
      .code ?? null

  test('only when contracted on the day', () => {
    expect(refused({ integraal: true })).toEqual([
      ['verblijf.integraal-zonder-afspraak', '2022-03-01', '2022-03-03', 3],
    ])
    const codes = derive({ integraal: true }, jaar, true).map((een) => een.soort === 'prestatie' && een.prestatie.code)
    expect(codes).toEqual(Array.from({ length: 3 }, () => 'verblijf:integraal variant=D-2'))
    const half = deriveVerblijf(verblijf({ integraal: true }), jaar, stam, allesBekend, (_, dag) => dag >= maart(2))
    expect(half.map((een) => een.soort)).toEqual(['weigering', 'prestatie', 'prestatie'])
  })

  test('then a consult during the stay is refused with that reason', () => {
    expect(refuse({})).toBe('verblijf.integraal-consult')
    expect(refuse({}, { integraal: false })).toBeNull()
    expect(refuse({}, { integraal: true }, false)).toBeNull()
    expect(refuse({}, { integraal: true, patient: 'p2' })).toBeNull()
  })

  test.each([
    [1, 9, null],
    [1, 10, 'verblijf.integraal-consult'],
    [2, null, 'verblijf.integraal-consult'],
    [4, 9, 'verblijf.integraal-consult'],
    [4, 10, null],
    [5, 9, null],
    [1, null, 'verblijf.moment-onbekend'],
    [4, null, 'verblijf.moment-onbekend'],
  ])('on day %s at %s', (dag, uur, code) => {
    expect(refuse({ datum: maart(dag), begintijd: uur === null ? null : om(uur) })).toBe(code)
  })

  test('before the admission, after the discharge, and in a stay that goes on', () => {
    expect(refuse({ datum: dayOf(2022, 2, 28), begintijd: null })).toBeNull()
    expect(refuse({ datum: dayOf(2023, 1, 1), begintijd: null }, { integraal: true, ontslag: null })).toBe(
      'verblijf.integraal-consult',
    )
    expect(refuse({ datum: maart(1) }, { integraal: true, opname: moment(maart(1), null) })).toBe(
      'verblijf.moment-onbekend',
    )
    expect(refuse({ datum: maart(4) }, { integraal: true, ontslag: moment(maart(4), null) })).toBe(
      'verblijf.moment-onbekend',
    )
  })

  test('a stay further on in the list counts too', () => {
    const eerder = verblijf({
      id: 'v0',
      opname: moment(dayOf(2022, 2, 1)),
      ontslag: moment(dayOf(2022, 2, 3)),
      integraal: true,
    })
    expect(refuseDuringVerblijf(consult(), [eerder, verblijf({ integraal: true })], () => true)).not.toBeNull()
  })

  test('a refusal tells itself', () => {
    const verblijven = [verblijf({ integraal: true })]
    for (const aard of ['consult', 'vaktherapie'] as const) {
      for (const begintijd of [om(11), null]) {
        const uit = refuseDuringVerblijf(consult({ aard, begintijd, datum: maart(1) }), verblijven, () => true)
        expect(told(uit === null ? [] : [uit])).toHaveLength(1)
      }
    }
  })

  test('ZPM-11: vaktherapie and dagbesteding are part of every stay', () => {
    expect(refuse({ aard: 'vaktherapie' }, { integraal: false }, false)).toBe('verblijf.inbegrepen')
    expect(refuse({ aard: 'dagbesteding' }, { integraal: false }, false)).toBe('verblijf.inbegrepen')
    expect(refuse({ aard: 'vaktherapie', datum: maart(9) }, { integraal: false }, false)).toBeNull()
    expect([aardOf('Vaktherapeut'), aardOf('Psychotherapeut')]).toEqual(['vaktherapie', 'consult'])
  })
})

describe('properties of a stay', () => {
  const dag0 = dayOf(2022, 1, 20)
  const dagen = fc.integer({ min: 0, max: 90 })
  const willekeurig = fc.record({
    opname: fc.tuple(dagen, fc.constantFrom(null, 10, 20, 21)),
    duur: fc.option(dagen, { nil: null }),
    weg: fc.array(fc.tuple(dagen, fc.option(fc.integer({ min: 0, max: 10 }), { nil: null })), { maxLength: 3 }),
    stroom: fc.constantFrom('ggz' as const, 'fz' as const),
    zorg: fc.array(fc.tuple(dagen, dagen), { maxLength: 3 }),
    integraal: fc.boolean(),
  })
  const make = (ruw: typeof willekeurig extends fc.Arbitrary<infer T> ? T : never): Verblijfsregistratie => {
    const van = addDays(dag0, ruw.opname[0])
    return verblijf({
      opname: moment(van, ruw.opname[1] === null ? null : om(ruw.opname[1])),
      ontslag: ruw.duur === null ? null : moment(addDays(van, ruw.duur), null),
      afwezig: ruw.weg.map(([n, lang]) => ({
        van: moment(addDays(dag0, n)),
        tot: lang === null ? null : moment(addDays(dag0, n + lang), null),
      })),
      stroom: ruw.stroom,
      zorg: ruw.zorg.map(([a, b]) =>
        zorg({ geldig: { van: addDays(dag0, Math.min(a, b)), tot: addDays(dag0, Math.max(a, b)) } }),
      ),
      integraal: ruw.integraal,
    })
  }
  const alles = { van: addDays(dag0, -5), tot: addDays(dag0, 200) }
  const bij = (een: Verblijfsregistratie, vak: typeof alles) =>
    deriveVerblijf(een, vak, stam, allesBekend, (_, dag) => dag % 2 === 0)

  test('derived in pieces gives the same days, and the same refused days, as derived at once', () => {
    fc.assert(
      fc.property(willekeurig, fc.integer({ min: -5, max: 199 }), (ruw, knip) => {
        const een = make(ruw)
        const grens = addDays(dag0, knip)
        const perDag = (uit: ReturnType<typeof bij>) =>
          uit.flatMap((rij) => {
            if (rij.soort === 'prestatie') return [`${rij.prestatie.datum} ${rij.prestatie.code}`]
            const { code, params } = rij.weigering
            const eerste = String(params.van ?? params.datum)
            return Array.from({ length: Number(params.dagen ?? 1) }, (_, n) => `${eerste}+${n} ${code}`).map(
              (tekst) => {
                const [van, plus] = tekst.split(/[+ ]/)
                const [j = 0, m = 0, d = 0] = (van ?? '').split('-').map(Number)
                return `${epochDay(dayOf(j, m, d) + Number(plus))} ${code}`
              },
            )
          })
        const heel = perDag(bij(een, alles))
        const delen = [
          ...perDag(bij(een, { van: alles.van, tot: grens })),
          ...perDag(bij(een, { van: addDays(grens, 1), tot: alles.tot })),
        ]
        expect(delen).toEqual(heel)
      }),
    )
  })

  test('every night from admission to discharge is a day, refused, or the first day after 20:00', () => {
    fc.assert(
      fc.property(willekeurig, (ruw) => {
        const een = make(ruw)
        const uit = bij(een, alles)
        const dagenUit = uit.reduce(
          (n, rij) => n + (rij.soort === 'prestatie' ? 1 : Number(rij.weigering.params.dagen ?? 0)),
          0,
        )
        const eind = een.ontslag === null ? alles.tot + 1 : een.ontslag.dag
        const laat = een.opname.tijd === om(21) && eind > een.opname.dag ? 1 : 0
        expect(dagenUit).toBe(eind - een.opname.dag - laat)
      }),
    )
  })
})
