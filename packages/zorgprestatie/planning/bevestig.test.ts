import { type Minutes, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { brokenTexts, contact, nza } from '../proef/basis.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import type { Afspraak } from './afspraak.ts'
import { type Agendakader, type Bevestigd, bevestig, type Uitvoering } from './bevestig.ts'
import type { Planningcode } from './bevinding.ts'
import { planningTeksten } from './planning-teksten.ts'
import { afspraak, dag, interneSoort, metBesluit, om, patient, soorten, zonderBesluit } from './proef/basis.ts'

const ZOALS: Uitvoering = { wijze: 'zoals-gepland', afwezig: [] }
const echt = (n: number, afwezig: readonly string[] = []): Uitvoering => ({
  wijze: 'gerealiseerd',
  begintijd: om(10, 5),
  directeMinuten: minutes(n),
  afwezig,
})

function bevestigd(deel: Partial<Afspraak>, uitvoering: Uitvoering, kader: Agendakader): Bevestigd {
  const uitslag = bevestig(afspraak(deel), uitvoering, kader)
  if (uitslag.soort === 'weigering') throw new Error(uitslag.weigering.code)
  return uitslag
}
const codeOf = (deel: Partial<Afspraak>, uitvoering: Uitvoering = ZOALS, kader = metBesluit): string | null => {
  const uitslag = bevestig(afspraak(deel), uitvoering, kader)
  return uitslag.soort === 'weigering' ? uitslag.weigering.code : null
}
const planOf = (deel: Partial<Afspraak>, kader = metBesluit): Minutes | null | undefined =>
  bevestigd(deel, echt(50), kader).registraties[0]?.geplandeMinuten
const signalsOf = (deel: Partial<Afspraak>, kader = metBesluit) =>
  bevestigd(deel, echt(50), kader).signalen.map(({ code }) => code)

const groep = {
  interneSoort: 'groep',
  patienten: [patient('p1'), patient('p2', { stroom: 'fz' }), patient('p3', { stroom: 'anders' })],
}

describe('ZPM-21, ZPM-06 an appointment becomes a registration', () => {
  test('as planned, where planning = realisatie holds', () => {
    const { registraties, signalen, afspraak: daarna } = bevestigd({}, ZOALS, metBesluit)
    expect(registraties).toEqual([
      contact({ soort: 'consult', id: 'a1', begintijd: om(10), geplandeMinuten: minutes(45) }),
    ])
    expect(signalen).toEqual([])
    expect(daarna).toEqual(afspraak({ status: 'gerealiseerd' }))
  })

  test('as it really was, with the plan beside it: both stay visible', () => {
    const { registraties } = bevestigd({ kanaal: 'beeldbellen' }, echt(70), zonderBesluit)
    expect(registraties).toMatchObject([
      { begintijd: om(10, 5), geplandeMinuten: 45, directeMinuten: 70, kanaal: 'beeldbellen', indirecteMinuten: null },
    ])
  })

  test('one patient and several professionals: each an own consult (zpm.md §3, W:115802153)', () => {
    const { registraties } = bevestigd({ zorgverleners: ['gz', 'pt', 'gz'] }, ZOALS, metBesluit)
    expect(registraties.map((een) => [een.id, een.soort === 'consult' && een.zorgverlener])).toEqual([
      ['a1~gz', 'gz'],
      ['a1~pt', 'pt'],
    ])
  })

  test('a group: one session, absent patients at no moment, every stream kept (ZPM-07)', () => {
    const { registraties } = bevestigd({ ...groep, zorgverleners: ['gz', 'pt'] }, echt(60, ['p2']), metBesluit)
    expect(registraties).toEqual([
      {
        soort: 'groepssessie',
        id: 'a1',
        datum: dag(0),
        begintijd: om(10, 5),
        eenheid: 'praktijk',
        geplandeMinuten: 45,
        directeMinuten: 60,
        deelnemers: [
          { patient: 'p1', stroom: 'ggz', van: 0, tot: 60 },
          { patient: 'p2', stroom: 'fz', van: 0, tot: 0 },
          { patient: 'p3', stroom: 'anders', van: 0, tot: 60 },
        ],
        zorgverleners: [
          { zorgverlener: 'gz', van: 0, tot: 60 },
          { zorgverlener: 'pt', van: 0, tot: 60 },
        ],
      },
    ])
  })

  test('a group may be confirmed as planned too (zpm.md §2.1), and needs no choice of diagnostiek or behandeling', () => {
    const { registraties } = bevestigd(
      { ...groep, zorgsoort: null },
      { wijze: 'zoals-gepland', afwezig: ['p1', 'p2'] },
      metBesluit,
    )
    expect(registraties).toMatchObject([{ directeMinuten: 45, begintijd: om(10), geplandeMinuten: 45 }])
  })
})

describe('what gives no registration, each with its own reason', () => {
  test.each<[Planningcode, Partial<Afspraak>]>([
    ['afspraak.al-bevestigd', { status: 'gerealiseerd' }],
    ['afspraak.niet-doorgegaan', { status: 'afgezegd' }],
    ['afspraak.niet-doorgegaan', { status: 'no-show' }],
    ['afspraak.nog-niet-geweest', { datum: dag(1) }],
    ['afspraak.soort-onbekend', { interneSoort: 'weg' }],
    ['afspraak.geen-consult', { interneSoort: 'mdo', patienten: [] }],
    ['afspraak.geen-consult', { interneSoort: 'ect' }],
    ['afspraak.zonder-zorgverlener', { zorgverleners: [] }],
    ['afspraak.geen-groep', { interneSoort: 'groep' }],
    ['afspraak.geen-individu', { patienten: [patient('p1'), patient('p2')] }],
    ['afspraak.geen-individu', { patienten: [] }],
    ['afspraak.andere-stroom', { patienten: [patient('p1', { stroom: 'anders' })] }],
    ['afspraak.zonder-zorgsoort', { zorgsoort: null }],
  ])('%s', (code, deel) => {
    expect(codeOf(deel)).toBe(code)
    expect(codeOf(deel, echt(45))).toBe(code)
  })

  test('a patient who did not come; of a group, when nobody came', () => {
    expect(codeOf({}, echt(45, ['p1']))).toBe('afspraak.niet-doorgegaan')
    expect(codeOf(groep, echt(45, ['p1', 'p2', 'p3']))).toBe('afspraak.niet-doorgegaan')
    expect(codeOf(groep, echt(45, ['p1', 'p3']))).toBeNull()
  })

  test('someone named as absent who was not expected', () => {
    expect(codeOf(groep, echt(45, ['p1', 'p9']))).toBe('afspraak.onbekende-deelnemer')
  })

  test('a group of two is one; the day itself may be confirmed', () => {
    expect(codeOf({ ...groep, patienten: groep.patienten.slice(0, 2) })).toBeNull()
    expect(codeOf({ datum: dag(0) })).toBeNull()
  })

  test('an internal kind that means two things that day', () => {
    const kader = { ...metBesluit, soorten: [...soorten, interneSoort('gesprek', 'groepsconsult')] }
    expect(codeOf({}, ZOALS, kader)).toBe('afspraak.soort-onbekend')
  })
})

describe('ZPM-24, ZPM-32 when the plan may stand for the real time (W:317128731)', () => {
  test('never without a decision that holds: then the real minutes are asked, and the plan is kept beside them', () => {
    expect(codeOf({}, ZOALS, zonderBesluit)).toBe('afspraak.geen-besluit')
    expect(planOf({}, zonderBesluit)).toBe(45)
    expect(signalsOf({ patientGeinformeerd: false, vastgelegd: null }, zonderBesluit)).toEqual([])
  })

  test.each([
    ['the week before', dag(-7), null, 'ja'],
    ['the day before, at whatever time', dag(-1), om(23), 'ja'],
    ['a minute before it began', dag(0), om(9, 59), 'ja'],
    ['when it began', dag(0), om(10), 'nee'],
    ['the day after', dag(1), null, 'nee'],
    ['the same day at an unknown time', dag(0), null, 'onbekend'],
  ] as const)('recorded %s', (_, op, tijd, vooraf) => {
    const deel = { vastgelegd: { dag: op, tijd } }
    expect(codeOf(deel)).toBe(vooraf === 'nee' ? 'afspraak.achteraf-ingevuld' : null)
    expect(planOf(deel)).toBe(vooraf === 'nee' ? null : 45)
    const signaal = { ja: [], nee: ['afspraak.achteraf-ingevuld'], onbekend: ['afspraak.vastlegging-onbekend'] }
    expect(signalsOf(deel)).toEqual(signaal[vooraf])
  })

  test('recorded afterwards is unplanned care, also without a decision', () => {
    expect(planOf({ vastgelegd: { dag: dag(1), tijd: null } }, zonderBesluit)).toBeNull()
  })

  test('when recording was not kept, that is told', () => {
    expect(signalsOf({ vastgelegd: null })).toEqual(['afspraak.vastlegging-onbekend'])
    expect(planOf({ vastgelegd: null })).toBe(45)
  })

  test('the patient was not told: the real minutes count; not recorded: that is told', () => {
    expect(codeOf({ patientGeinformeerd: false })).toBe('afspraak.patient-niet-geinformeerd')
    expect(planOf({ patientGeinformeerd: false })).toBeNull()
    expect(signalsOf({ patientGeinformeerd: false })).toEqual(['afspraak.patient-niet-geinformeerd'])
    expect(codeOf({ patientGeinformeerd: null })).toBeNull()
    expect(signalsOf({ patientGeinformeerd: null })).toEqual(['afspraak.informeren-onbekend'])
    expect(planOf({ patientGeinformeerd: null })).toBe(45)
  })

  test('pr-45-60 and pr-45-61: the registration derives planned within 15 minutes and real beyond', () => {
    const duurklasse = (n: number) => {
      const [een] = bevestigd({}, echt(n), metBesluit).registraties
      if (een?.soort !== 'consult') throw new Error('no consult')
      const afleiding = deriveConsult(een, metBesluit.stam, nza)
      return (
        afleiding.soort === 'prestatie' && afleiding.prestatie.soort === 'consult' && afleiding.prestatie.duurklasse
      )
    }
    expect([duurklasse(60), duurklasse(61)]).toEqual([45, 60])
  })
})

describe('ZPM-23 an internal kind of consult never changes the prestatie', () => {
  const individueel = ['gesprek', 'video', 'jeugd']
  const groepen = ['groep', 'mixgroep']
  const minuten = fc.integer({ min: 1, max: 180 })

  test('property: kinds of one prestatiesoort give the same registration and the same prestatie', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...individueel),
        fc.constantFrom(...individueel),
        minuten,
        minuten,
        (a, b, plan, n) => {
          const maak = (soort: string) =>
            bevestigd({ interneSoort: soort, geplandeMinuten: minutes(plan) }, echt(n), metBesluit).registraties
          expect(maak(a)).toEqual(maak(b))
          const derive = (soort: string) =>
            maak(soort).map((een) => een.soort === 'consult' && deriveConsult(een, metBesluit.stam, nza))
          expect(derive(a)).toEqual(derive(b))
        },
      ),
    )
  })

  test('property: and of groups the same session', () => {
    fc.assert(
      fc.property(fc.constantFrom(...groepen), minuten, (soort, n) => {
        const maak = (interne: string) =>
          bevestigd({ ...groep, interneSoort: interne }, echt(n), metBesluit).registraties
        expect(maak(soort)).toEqual(maak('groep'))
      }),
    )
  })
})

test('every finding of planning says in both languages what, expected and what to do, and where it stands', () => {
  const params = {
    soort: 'video',
    tijd: '10:00',
    zorgverlener: 'gz',
    afspraak: 'a2',
    minuten: 5,
    datum: '2022-03-14',
    van: '2022-03-15',
    veld: 'x',
    prestatie: 'reistijd',
    rol: 'behandelaar',
  }
  for (const code of Object.keys(planningTeksten) as Planningcode[]) {
    const { wat, verwacht, doe, bron } = describeWeigering(planningTeksten, { code, params, reden: null })
    expect([code, brokenTexts([wat, verwacht, doe])]).toEqual([code, []])
    expect([bron.document, bron.plaats]).not.toContain('')
  }
})

test('a refusal names the internal kind for its text', () => {
  expect(bevestig(afspraak({ interneSoort: 'mdo' }), ZOALS, metBesluit)).toMatchObject({
    betreft: 'a1',
    weigering: { params: { soort: 'mdo' } },
  })
})
