import { type ClockTime, dayOf, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allesBekend, nietsBekend } from '../afleiden/proef/tarieven.ts'
import { told } from '../afleiden/proef/told.ts'
import type { Groepsprestatie } from '../prestatie/prestatie.ts'
import { planningIsRealisatie, praktijk, weigercodeOf } from '../proef/basis.ts'
import type { Deelnemer, Groepsleider, Groepssessie } from '../registratie/groepssessie.ts'
import { makeStam } from '../stam/make-stam.ts'
import { deriveGroep } from './derive-groep.ts'
import { groepsregelOp } from './groepsregel.ts'

const stam = makeStam(praktijk)
const metPlan = makeStam({ ...praktijk, planningIsRealisatie })

const deelnemer = (patient: string, van: number, tot: number, stroom: Deelnemer['stroom'] = 'ggz'): Deelnemer => ({
  patient,
  stroom,
  van: minutes(van),
  tot: minutes(tot),
})
const leider = (zorgverlener: string, van: number, tot: number): Groepsleider => ({
  zorgverlener,
  van: minutes(van),
  tot: minutes(tot),
})
const groep = (aantal: number, duur: number) =>
  Array.from({ length: aantal }, (_, index) => deelnemer(`p${index}`, 0, duur))

const sessie = (duur: number, deel: Partial<Groepssessie> = {}): Groepssessie => ({
  soort: 'groepssessie',
  id: 'g1',
  datum: dayOf(2022, 3, 14),
  begintijd: null,
  eenheid: 'praktijk',
  geplandeMinuten: null,
  directeMinuten: minutes(duur),
  deelnemers: groep(3, duur),
  zorgverleners: [leider('gz', 0, duur)],
  ...deel,
})

const derive = (een: Groepssessie, bij = stam) => told(deriveGroep(een, bij, allesBekend))
const prestatiesOf = (een: Groepssessie, bij = stam): Groepsprestatie[] =>
  derive(een, bij).flatMap((uit) => (uit.soort === 'prestatie' ? [uit.prestatie] : []))
const codesOf = (een: Groepssessie, bij = stam) =>
  derive(een, bij).flatMap((uit) => (uit.soort === 'weigering' ? [uit.weigering.code] : []))
const unitsFor = (patient: string, een: Groepssessie, bij = stam) =>
  prestatiesOf(een, bij).filter((uit) => uit.patient === patient)

describe('ZPM-07 units of a group (zpm.md §2.1)', () => {
  // 30 minutes until 2024, a remainder only above 15; the specification v1.3, page 153092107
  test.each([
    [30, 1, []],
    [31, 1, []],
    [45, 1, []],
    [46, 2, []],
    [59, 2, []],
    [60, 2, []],
    [75, 2, []],
    [76, 3, []],
    [15, 0, ['groep.te-kort']],
    [1, 0, ['groep.te-kort']],
    [16, 0, ['groep.rest-onbekend']],
    [29, 0, ['groep.rest-onbekend']],
  ])('%s minutes in 2022 give %s units for each patient', (duur, aantal, codes) => {
    expect(unitsFor('p0', sessie(duur))).toHaveLength(aantal)
    expect(codesOf(sessie(duur))).toEqual(codes)
  })

  // 15 minutes from 2024; which remainder counts was not found, so it is reported beside the whole units
  test.each([
    [15, 1, []],
    [30, 2, []],
    [90, 6, []],
    [16, 1, ['groep.rest-onbekend']],
    [44, 2, ['groep.rest-onbekend']],
    [14, 0, ['groep.rest-onbekend']],
  ])('%s minutes in 2024 give %s units, and an unknown remainder is said', (duur, aantal, codes) => {
    const een = sessie(duur, { datum: dayOf(2024, 1, 1) })
    expect(unitsFor('p0', een)).toHaveLength(aantal)
    expect(codesOf(een)).toEqual(codes)
  })

  test('the unknown remainder tells its minutes', () => {
    const [een] = derive(sessie(44, { datum: dayOf(2024, 1, 1) }))
    expect(een).toMatchObject({ weigering: { params: { aantal: 2, eenheid: 15, rest: 14, datum: '2024-01-01' } } })
  })

  test('the length of the unit follows the day across the year border', () => {
    const op = (jaar: number, maand: number, dag: number) => groepsregelOp(dayOf(jaar, maand, dag))
    expect(op(2021, 12, 31)).toBeNull()
    expect(op(2022, 1, 1)).toMatchObject({ eenheidMinuten: 30, restMeerDan: 15, bron: { zekerheid: 'zeker' } })
    expect(op(2023, 12, 31)?.eenheidMinuten).toBe(30)
    expect(op(2024, 1, 1)).toMatchObject({
      eenheidMinuten: 15,
      restMeerDan: null,
      bron: { zekerheid: 'waarschijnlijk' },
    })
    expect(op(2030, 1, 1)?.eenheidMinuten).toBe(15)
  })

  test('one unit of one patient in full, and its look-up', () => {
    const een = sessie(30, { begintijd: (10 * 3600) as ClockTime, deelnemers: groep(5, 30) })
    expect(prestatiesOf(een)[0]).toEqual({
      soort: 'groepsconsult',
      id: 'g1~gz~p0~1',
      registratie: 'g1',
      patient: 'p0',
      stroom: 'ggz',
      datum: dayOf(2022, 3, 14),
      begintijd: 36_000,
      eindtijd: 37_800,
      eenheid: 'praktijk',
      zorgverlener: 'gz',
      beroep: 'Gezondheidszorgpsycholoog',
      categorieIndex: 6,
      groepsgrootte: 5,
      eenheidMinuten: 30,
      volgnummer: 1,
      codelijst: '071',
      code: 'groepsconsult categorieIndex=6 groepsgrootte=5 minuten=30',
      naam: 'groepsconsult categorieIndex=6 groepsgrootte=5 minuten=30',
      tarief: 1000,
      fictief: true,
    })
  })

  test('a last unit that is a remainder ends with the session; past midnight there is no time of day', () => {
    const tijden = (uur: number) =>
      unitsFor('p0', sessie(46, { begintijd: (uur * 3600) as ClockTime })).map((een) => [een.begintijd, een.eindtijd])
    expect(tijden(9)).toEqual([
      [32_400, 34_200],
      [34_200, 35_160],
    ])
    expect(tijden(23.5)).toEqual([
      [84_600, null],
      [null, null],
    ])
  })
})

describe('ZPM-07 size: the patients present at any moment of the unit, of every stream', () => {
  test('who leaves before the second unit counts in the first only (specification v1.3; the Handreiking said planned)', () => {
    const een = sessie(60, { deelnemers: [...groep(5, 60), deelnemer('kort', 0, 30)] })
    expect(unitsFor('p0', een).map((uit) => uit.groepsgrootte)).toEqual([6, 5])
    expect(unitsFor('kort', een).map((uit) => uit.volgnummer)).toEqual([1])
  })

  test.each([
    [0, 31, [1, 2]],
    [0, 1, [1]],
    [29, 30, [1]],
    [30, 31, [2]],
    [59, 60, [2]],
    [60, 60, []],
    [10, 10, []],
    [60, 90, []],
  ])('someone there from %s to %s is in units %s', (van, tot, eenheden) => {
    const een = sessie(60, { deelnemers: [...groep(2, 60), deelnemer('x', van, tot)] })
    expect(unitsFor('x', een).map((uit) => uit.volgnummer)).toEqual(eenheden)
  })

  test.each([
    [2, 2],
    [9, 9],
    [10, 10],
    [11, 10],
    [40, 10],
  ])('%s patients are size %s', (aantal, grootte) => {
    expect(prestatiesOf(sessie(30, { deelnemers: groep(aantal, 30) }))[0]?.groepsgrootte).toBe(grootte)
  })

  test('patients of another stream count for the size and are not billed (NZa vraag en antwoord)', () => {
    const deelnemers = [deelnemer('a', 0, 30), deelnemer('f', 0, 30, 'fz'), deelnemer('w', 0, 30, 'anders')]
    const uit = prestatiesOf(sessie(30, { deelnemers }))
    expect(uit.map((een) => [een.patient, een.stroom, een.groepsgrootte])).toEqual([
      ['a', 'ggz', 3],
      ['f', 'fz', 3],
    ])
  })

  test('a session with nobody of ggz or fz says so', () => {
    const deelnemers = [deelnemer('v', 0, 30, 'anders'), deelnemer('w', 0, 30, 'anders')]
    expect(codesOf(sessie(30, { deelnemers }))).toEqual(['groep.geen-ggz-fz'])
  })

  test('a professional is not looked up for units in which nobody is billed', () => {
    const deelnemers = [deelnemer('v', 0, 60, 'anders'), deelnemer('w', 0, 60, 'anders')]
    expect(codesOf(sessie(60, { deelnemers, zorgverleners: [leider('x', 0, 30)] }))).toEqual(['groep.geen-ggz-fz'])
  })

  test('one patient present is no group unit, and the unit is named', () => {
    const een = sessie(60, { deelnemers: [deelnemer('a', 0, 60), deelnemer('b', 0, 30)] })
    expect(unitsFor('a', een).map((uit) => uit.volgnummer)).toEqual([1])
    const [weigering] = derive(een)
    expect(weigering).toMatchObject({ weigering: { code: 'groep.te-klein', params: { volgnummer: 2, aanwezig: 1 } } })
  })

  test('nobody present: each unit is refused', () => {
    expect(codesOf(sessie(60, { deelnemers: [] }))).toEqual(['groep.te-klein', 'groep.te-klein'])
  })

  test('a patient who comes back is one patient; a relative stands under the patient (NZa vraag en antwoord)', () => {
    const terug = [deelnemer('a', 0, 10), deelnemer('a', 20, 30), deelnemer('b', 0, 30)]
    expect(prestatiesOf(sessie(30, { deelnemers: terug })).map((een) => een.groepsgrootte)).toEqual([2, 2])
    const metNaaste = [deelnemer('a', 0, 30), deelnemer('a', 0, 30)]
    expect(codesOf(sessie(30, { deelnemers: metNaaste }))).toEqual(['groep.te-klein'])
  })
})

describe('ZPM-07 professionals', () => {
  test('each declares the units in which he was there, with his own profession', () => {
    const een = sessie(90, { zorgverleners: [leider('gz', 0, 90), leider('pt', 35, 60)] })
    const uit = unitsFor('p0', een).map(({ zorgverlener, volgnummer, categorieIndex }) => [
      zorgverlener,
      volgnummer,
      categorieIndex,
    ])
    expect(uit).toEqual([
      ['gz', 1, 6],
      ['gz', 2, 6],
      ['gz', 3, 6],
      ['pt', 2, 7],
    ])
  })

  test('one who stands in two rows declares a unit once', () => {
    expect(prestatiesOf(sessie(30, { zorgverleners: [leider('gz', 0, 10), leider('gz', 20, 30)] }))).toHaveLength(3)
  })

  test('one who was not there is not looked up; nobody there is said', () => {
    expect(codesOf(sessie(30, { zorgverleners: [leider('x', 0, 0), leider('gz', 0, 30)] }))).toEqual([])
    expect(codesOf(sessie(30, { zorgverleners: [leider('gz', 0, 0)] }))).toEqual(['groep.geen-zorgverlener'])
    expect(codesOf(sessie(30, { zorgverleners: [] }))).toEqual(['groep.geen-zorgverlener'])
  })

  test('an unknown professional is refused once; the other keeps the units', () => {
    const een = sessie(60, { zorgverleners: [leider('x', 0, 60), leider('gz', 0, 60)] })
    expect(codesOf(een)).toEqual(['zorgverlener.onbekend'])
    expect(prestatiesOf(een)).toHaveLength(6)
  })
})

describe('ZPM-06 planning = realisatie holds for groups too (NZa vraag en antwoord)', () => {
  const gepland = (plan: number, duur: number, bij = metPlan) =>
    unitsFor('p0', sessie(duur, { geplandeMinuten: minutes(plan) }), bij).map((een) => een.volgnummer)
  test.each([
    [60, 45, [1, 2]],
    [60, 44, [1]],
    [60, 75, [1, 2]],
    [60, 76, [1, 2, 3]],
    [30, 46, [1, 2]],
    [10, 25, []],
  ])('planned %s and real %s minutes give units %s', (plan, duur, eenheden) => {
    expect(gepland(plan, duur)).toEqual(eenheden)
  })

  test('without a recorded decision realised time counts', () => {
    expect(gepland(60, 45, stam)).toEqual([1])
  })

  test('who left early is not carried into the planned end, who stayed is', () => {
    const een = sessie(50, {
      geplandeMinuten: minutes(60),
      datum: dayOf(2024, 3, 14),
      deelnemers: [...groep(2, 50), deelnemer('vroeg', 0, 44)],
    })
    expect(unitsFor('p0', een, metPlan).map((uit) => uit.groepsgrootte)).toEqual([3, 3, 3, 2])
  })

  test('who stayed to the end was there in a planned unit that begins after it', () => {
    const een = sessie(45, { geplandeMinuten: minutes(60), datum: dayOf(2024, 3, 14), deelnemers: groep(2, 45) })
    expect(unitsFor('p0', een, metPlan).map((uit) => uit.volgnummer)).toEqual([1, 2, 3, 4])
  })

  test('a plan that gives no unit is no plan', () => {
    expect(gepland(15, 30)).toEqual([1])
    expect(gepland(25, 40)).toEqual([1])
  })

  test('who came after the end of the session was not there', () => {
    const een = sessie(50, { geplandeMinuten: minutes(60), deelnemers: [...groep(2, 50), deelnemer('laat', 50, 60)] })
    expect(unitsFor('laat', een, metPlan)).toEqual([])
  })
})

describe('refusals of a session', () => {
  test.each([
    ['datum.voor-zpm', { datum: dayOf(2021, 12, 31) }],
    ['tijd.geen-directe', { directeMinuten: minutes(0) }],
    ['groep.aanwezigheid-omgekeerd', { deelnemers: [...groep(2, 30), deelnemer('x', 20, 10)] }],
    ['groep.aanwezigheid-omgekeerd', { zorgverleners: [leider('gz', 20, 10)] }],
    ['groep.deelnemer-twee-stromen', { deelnemers: [...groep(2, 30), deelnemer('p0', 0, 30, 'fz')] }],
  ])('%s', (code, deel) => {
    expect(derive(sessie(30, deel)).map(weigercodeOf)).toEqual([code])
  })

  test('what is wrong names the place, never the patient', () => {
    const [een] = derive(sessie(30, { deelnemers: [...groep(2, 30), deelnemer('geheim', 20, 10)] }))
    expect(een).toMatchObject({ weigering: { params: { wie: 'deelnemer', plaats: 3 } } })
    expect(JSON.stringify(een)).not.toContain('geheim')
  })

  test('a professional whose presence runs backwards is named by place as well', () => {
    const [een] = derive(sessie(30, { zorgverleners: [leider('gz', 0, 30), leider('pt', 20, 10)] }))
    expect(een).toMatchObject({ weigering: { params: { wie: 'zorgverlener', plaats: 2 } } })
  })

  test('ZPM-19: an unknown code is said once for each size, and nothing is made up', () => {
    const een = sessie(90, { deelnemers: [...groep(3, 90), deelnemer('kort', 0, 30)] })
    const uit = deriveGroep(een, stam, nietsBekend)
    expect(uit.map((rij) => rij.soort === 'weigering' && [rij.weigering.code, rij.weigering.params.prestatie])).toEqual(
      [
        ['prestatie.code-onbekend', 'groepsconsult categorieIndex=6 groepsgrootte=4 minuten=30'],
        ['prestatie.code-onbekend', 'groepsconsult categorieIndex=6 groepsgrootte=3 minuten=30'],
      ],
    )
  })
})

describe('properties of a group', () => {
  const vak = (duur: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: duur }), fc.integer({ min: 0, max: duur }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  const willekeurig = fc.integer({ min: 30, max: 150 }).chain((duur) =>
    fc.record({
      duur: fc.constant(duur),
      jaar: fc.constantFrom(2022, 2023, 2024, 2025),
      deelnemers: fc.array(fc.tuple(vak(duur), fc.constantFrom('ggz', 'fz', 'anders')), { maxLength: 14 }),
      leiders: fc.array(fc.tuple(fc.constantFrom('gz', 'pt', 'kp'), vak(duur)), { maxLength: 3 }),
    }),
  )

  test('every line agrees with who was there, counted from the registration alone', () => {
    fc.assert(
      fc.property(willekeurig, ({ duur, jaar, deelnemers, leiders }) => {
        const een = sessie(duur, {
          datum: dayOf(jaar, 5, 1),
          deelnemers: deelnemers.map(([[van, tot], stroom], i) =>
            deelnemer(`p${i}`, van, tot, stroom as Deelnemer['stroom']),
          ),
          zorgverleners: leiders.map(([wie, [van, tot]]) => leider(wie, van, tot)),
        })
        const lengte = jaar < 2024 ? 30 : 15
        const heel = Math.floor(duur / lengte) + (lengte === 30 && duur % 30 > 15 ? 1 : 0)
        const verwacht: string[] = []
        for (let n = 1; n <= heel; n += 1) {
          const van = (n - 1) * lengte
          const tot = Math.min(n * lengte, duur)
          const was = (rij: { van: number; tot: number }) => Math.max(rij.van, van) < Math.min(rij.tot, tot)
          const erbij = een.deelnemers.filter(was)
          if (erbij.length < 2) continue
          for (const wie of new Set(een.zorgverleners.filter(was).map((rij) => rij.zorgverlener))) {
            for (const { patient, stroom } of erbij) {
              if (stroom !== 'anders') verwacht.push([wie, patient, n, Math.min(erbij.length, 10)].join(' '))
            }
          }
        }
        const kreeg = prestatiesOf(een).map((uit) =>
          [uit.zorgverlener, uit.patient, uit.volgnummer, uit.groepsgrootte].join(' '),
        )
        expect(kreeg.sort()).toEqual(verwacht.sort())
        expect(new Set(prestatiesOf(een).map((uit) => uit.id)).size).toBe(kreeg.length)
        expect(derive(een).length).toBeGreaterThan(0)
      }),
    )
  })
})
