import { dayOf, type EpochDay, type Maand, type Minutes, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planningIsRealisatie, praktijk } from '../proef/basis.ts'
import { makeStam } from '../stam/make-stam.ts'
import { correctVooruit } from './correct-vooruit.ts'
import { toetsJaar } from './jaartoets.ts'
import { followJaartoets } from './jaartoets-termijn.ts'
import { comparePlanning, type Meting } from './planning-tegen-real.ts'
import { besluitPlanningIsRealisatie, RANDVOORWAARDEN, type Vastlegging } from './randvoorwaarden.ts'
import { type Standaardduur, standaardduurOp } from './standaardduur.ts'

const JAAR = { van: dayOf(2022, 1, 1), tot: dayOf(2022, 12, 31) }
const m = (datum: EpochDay, gepland: number, echt: number | null, zorgverlener = 'gz'): Meting => ({
  zorgverlener,
  datum,
  gepland: minutes(gepland),
  gerealiseerd: echt === null ? null : minutes(echt),
})

describe('ZPM-24 planning = realisatie is switched on only with its recorded preconditions', () => {
  const vastgelegd = dayOf(2021, 12, 15)
  const alle = RANDVOORWAARDEN.map(
    (voorwaarde): Vastlegging => ({ voorwaarde, vastgelegd, document: 'Agendabeleid 2022' }),
  )
  const geldig = { van: dayOf(2022, 1, 1), tot: null }
  const besluit = (vastleggingen: readonly Vastlegging[], op = vastgelegd) =>
    besluitPlanningIsRealisatie({ vastleggingen, tolerantieMinuten: 5 }, geldig, op)

  test('with all four recorded on the very day of the decision', () => {
    expect(besluit(alle)).toEqual({ geldig, vastgelegd, toelichting: 'Agendabeleid 2022' })
  })

  test('the decision then holds in the stam from its first day', () => {
    const uitslag = besluit(alle)
    if ('soort' in uitslag) throw new Error(uitslag.weigering.code)
    const stam = makeStam({ ...praktijk, planningIsRealisatie: [uitslag] })
    expect([stam.besluitOp(dayOf(2021, 12, 31)), stam.besluitOp(dayOf(2022, 1, 1))]).toEqual([null, uitslag])
  })

  test('names every document once, in the order of the preconditions', () => {
    const eigen = alle.map((een, i) => ({ ...een, document: i === 1 ? 'Normen' : 'Beleid' }))
    expect(besluit(eigen)).toMatchObject({ toelichting: 'Beleid; Normen' })
  })

  test.each(RANDVOORWAARDEN)('not without: %s', (naam) => {
    const weigering = { code: 'besluit.zonder-randvoorwaarde', params: { veld: naam } }
    expect(besluit(alle.filter(({ voorwaarde }) => voorwaarde !== naam))).toMatchObject({ weigering })
    const later = alle.map((een) => (een.voorwaarde === naam ? { ...een, vastgelegd: dayOf(2021, 12, 16) } : een))
    expect(besluit(later)).toMatchObject({ weigering })
    expect(besluit(alle.map((een) => (een.voorwaarde === naam ? { ...een, document: ' ' } : een)))).toMatchObject({
      weigering,
    })
  })

  test('two that miss are both named', () => {
    expect(besluit(alle.slice(2))).toMatchObject({
      weigering: { params: { veld: RANDVOORWAARDEN.slice(0, 2).join(', ') } },
    })
  })

  test('the decision itself is not recorded afterwards', () => {
    expect(besluit(alle, dayOf(2022, 1, 1))).toMatchObject({ vastgelegd: dayOf(2022, 1, 1) })
    expect(besluit(alle, dayOf(2022, 1, 2))).toMatchObject({
      betreft: '2022-01-01',
      weigering: { code: 'besluit.achteraf', params: { van: '2022-01-01', datum: '2022-01-02' } },
    })
  })
})

describe('ZPM-24 the report of planned against real', () => {
  const metingen = [
    m(dayOf(2022, 2, 1), 45, 60),
    m(dayOf(2022, 2, 2), 45, 29),
    m(dayOf(2022, 2, 3), 60, null),
    m(dayOf(2022, 1, 3), 30, 46, 'pt'),
    m(dayOf(2022, 1, 4), 45, 45),
    m(dayOf(2021, 12, 31), 45, 500),
    m(dayOf(2023, 1, 1), 45, 500),
  ]
  const rapport = () => comparePlanning(metingen, JAAR)

  test('per month and professional, in order', () => {
    expect(rapport().regels.map(({ maand, zorgverlener, aantal }) => [maand, zorgverlener, aantal])).toEqual([
      ['2022-01' as Maand, 'gz', 1],
      ['2022-01' as Maand, 'pt', 1],
      ['2022-02' as Maand, 'gz', 3],
    ])
  })

  test('15 minutes is not more than 15 (ZPM-06), either way; the average is signed', () => {
    expect(rapport().regels[2]).toMatchObject({
      gemeten: 2,
      somGepland: 90,
      somGerealiseerd: 89,
      gemiddelde: -0.5,
      boven15: 1,
      aandeelBoven15: 0.5,
    })
    expect(rapport().regels[1]).toMatchObject({ gemiddelde: 16, boven15: 1, aandeelBoven15: 1 })
  })

  test('the whole: what was confirmed as planned shows nothing and is counted apart; days outside the period are left out', () => {
    expect(rapport().totaal).toEqual({
      aantal: 5,
      gemeten: 4,
      somGepland: 165,
      somGerealiseerd: 180,
      gemiddelde: 3.75,
      boven15: 2,
      aandeelBoven15: 0.5,
    })
  })

  test('one professional in two months and two in one month are rows of their own, whatever the order they came in', () => {
    const om = comparePlanning([...metingen].reverse(), JAAR)
    expect(om.regels.map(({ maand, zorgverlener }) => `${maand} ${zorgverlener}`)).toEqual([
      '2022-01 gz',
      '2022-01 pt',
      '2022-02 gz',
    ])
  })

  test('without a measurement there is no average and no share', () => {
    expect(comparePlanning([m(dayOf(2022, 1, 1), 45, null)], JAAR).totaal).toMatchObject({
      aantal: 1,
      gemeten: 0,
      gemiddelde: null,
      aandeelBoven15: null,
    })
  })

  test('property: the rows add up to the whole', () => {
    const meting = fc
      .tuple(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 5, max: 120 }),
        fc.option(fc.integer({ min: 0, max: 180 })),
        fc.constantFrom('gz', 'pt'),
      )
      .map(([n, gepland, echt, wie]) => m((JAAR.van + n) as EpochDay, gepland, echt, wie))
    fc.assert(
      fc.property(fc.array(meting), (lijst) => {
        const { totaal, regels } = comparePlanning(lijst, JAAR)
        for (const veld of ['aantal', 'gemeten', 'somGepland', 'somGerealiseerd', 'boven15'] as const) {
          expect(regels.reduce((som, regel) => som + regel[veld], 0)).toBe(totaal[veld])
        }
      }),
    )
  })
})

describe('ZPM-24 the yearly check (W:317128731: planned and real alike on average)', () => {
  const toets = (echt: readonly (number | null)[], tolerantieMinuten = 5) =>
    toetsJaar(
      echt.map((n) => m(dayOf(2022, 6, 1), 45, n)),
      2022,
      { vastleggingen: [], tolerantieMinuten },
    ).uitkomst

  test.each([
    [[50], 'klopt'],
    [[51], 'wijkt af'],
    [[40], 'klopt'],
    [[39], 'wijkt af'],
    [[25, 65], 'klopt'],
    [[null, 52], 'wijkt af'],
    [[null], 'onbekend'],
    [[], 'onbekend'],
  ])('real %j against 45, with a margin of 5: %s', (echt, uitkomst) => {
    expect(toets(echt)).toBe(uitkomst)
  })

  test('counts the whole year and nothing else', () => {
    const lijst = [
      m(dayOf(2021, 12, 31), 45, 99),
      m(dayOf(2022, 1, 1), 45, 45),
      m(dayOf(2022, 12, 31), 45, 45),
      m(dayOf(2023, 1, 1), 45, 99),
    ]
    const { uitkomst, rapport } = toetsJaar(lijst, 2022, { vastleggingen: [], tolerantieMinuten: 0 })
    expect([uitkomst, rapport.totaal.aantal]).toEqual(['klopt', 2])
  })
})

describe('ZPM-24 corrected only forward (W:317128731)', () => {
  const oud: Standaardduur = {
    voor: 'behandeling',
    interneSoort: null,
    minuten: minutes(45),
    geldig: { van: dayOf(2022, 1, 1), tot: dayOf(2023, 12, 31) },
    besloten: dayOf(2021, 12, 1),
    reden: 'begin',
  }
  const ander = { ...oud, voor: 'diagnostiek' as const }
  const besloten = dayOf(2022, 12, 20)
  const correct = (vanaf: EpochDay) =>
    correctVooruit([ander, oud], oud, { minuten: minutes(50) as Minutes, vanaf, besloten, reden: 'jaartoets 2022' })

  test('the old duration ends the day before, the new one takes over, the others stay', () => {
    const uitslag = correct(dayOf(2023, 1, 1))
    if (uitslag.soort === 'weigering') throw new Error(uitslag.weigering.code)
    const op = (dag: EpochDay) => standaardduurOp(uitslag.duren, 'behandeling', 'x', dag)
    expect(op(dayOf(2022, 12, 31))).toMatchObject({ minuten: 45, besloten: oud.besloten })
    expect(op(dayOf(2023, 1, 1))).toMatchObject({ minuten: 50, besloten, reden: 'jaartoets 2022' })
    expect(op(dayOf(2024, 1, 1))).toBe('geen')
    expect(uitslag.duren[0]).toBe(ander)
    expect(uitslag.duren).toHaveLength(3)
  })

  test.each([
    [dayOf(2022, 12, 20), 'planning.correctie-terug'],
    [dayOf(2022, 1, 1), 'planning.correctie-terug'],
    [dayOf(2022, 12, 21), null],
    [dayOf(2023, 12, 31), null],
    [dayOf(2024, 1, 1), 'planning.duur-geldt-niet'],
  ])('from day %i: %s', (vanaf, code) => {
    const uitslag = correct(vanaf)
    expect(uitslag.soort === 'weigering' ? uitslag.weigering.code : null).toBe(code)
  })

  test('a correction that reaches back names both days', () => {
    expect(correct(dayOf(2022, 12, 20))).toMatchObject({
      betreft: 'behandeling',
      weigering: { params: { van: '2022-12-20', datum: '2022-12-20' } },
    })
  })

  test('a duration that does not hold yet, or begins that day, is not replaced but changed', () => {
    const later = { ...oud, geldig: { van: dayOf(2023, 1, 1), tot: null } }
    const op = (vanaf: EpochDay) =>
      correctVooruit([later], later, { minuten: minutes(50), vanaf, besloten, reden: 'x' }).soort
    expect([op(dayOf(2022, 12, 31)), op(dayOf(2023, 1, 1)), op(dayOf(2023, 1, 2))]).toEqual([
      'weigering',
      'weigering',
      'gecorrigeerd',
    ])
  })
})

describe('ZPM-24 the obligation to check every year', () => {
  const [besluit] = planningIsRealisatie
  if (besluit === undefined) throw new Error('no decision')
  const stand = (toetsen: readonly EpochDay[], vandaag: EpochDay, deel = besluit) =>
    followJaartoets(deel, toetsen, vandaag).map(({ stand: s, ernst, uiterlijk }) => [s, ernst, uiterlijk])
  const uiterlijk = dayOf(2023, 1, 1)

  test.each([
    [dayOf(2022, 11, 30), 'loopt', null],
    [dayOf(2022, 12, 1), 'signaal', 'signaal'],
    [dayOf(2023, 1, 1), 'signaal', 'signaal'],
    [dayOf(2023, 1, 2), 'verstreken', 'waarschuwing'],
  ])('not done, on day %i: %s', (vandaag, s, ernst) => {
    expect(stand([], vandaag)).toEqual([[s, ernst, uiterlijk]])
  })

  test('each check is the beginning of the next year, in whatever order they are given', () => {
    const toetsen = [dayOf(2024, 2, 2), dayOf(2023, 1, 1)]
    expect(stand(toetsen, dayOf(2024, 3, 1))).toEqual([
      ['vervuld', null, uiterlijk],
      ['te laat vervuld', 'waarschuwing', dayOf(2024, 1, 1)],
      ['loopt', null, dayOf(2025, 2, 2)],
    ])
  })

  test('a year of which the check was not done has no day on which it was', () => {
    const dagen = followJaartoets(besluit, [dayOf(2023, 1, 1)], dayOf(2023, 6, 1)).map(({ vervuld }) => vervuld)
    expect(dagen).toEqual([dayOf(2023, 1, 1), null])
  })

  test('a check of before the decision, or on its first day, is none', () => {
    expect(stand([dayOf(2021, 6, 1), dayOf(2022, 1, 1)], dayOf(2022, 2, 1))).toEqual([['loopt', null, uiterlijk]])
  })

  test('a decision that ended before the year was over asks for none', () => {
    const tot = (dag: EpochDay) => ({ ...besluit, geldig: { van: besluit.geldig.van, tot: dag } })
    expect(stand([], dayOf(2024, 1, 1), tot(dayOf(2022, 12, 31)))).toEqual([])
    expect(stand([], dayOf(2024, 1, 1), tot(uiterlijk))).toEqual([['verstreken', 'waarschuwing', uiterlijk]])
  })
})
