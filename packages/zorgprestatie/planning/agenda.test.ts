import { minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Afspraak } from './afspraak.ts'
import { checkPlaatsing } from './check-plaatsing.ts'
import { dagruimteOf, spanOf } from './dagruimte.ts'
import { soortOp } from './interne-soort.ts'
import { ALTIJD, afspraak, dag, interneSoort, om, rooster } from './proef/basis.ts'
import { type Reserveregel, reserveOp } from './reserve.ts'
import { type Standaardduur, standaardduurOp } from './standaardduur.ts'
import { vrijeVakken } from './vrije-vakken.ts'

const reserve = (deel: Partial<Reserveregel> = {}): Reserveregel => ({
  zorgverlener: null,
  indirectPercent: 20,
  spoedPercent: 10,
  geldig: ALTIJD,
  besloten: dag(-90),
  reden: 'agendabeleid',
  ...deel,
})
const afspraakVan = (uur: number, minuut: number, duur: number, deel: Partial<Afspraak> = {}) =>
  afspraak({ id: `a${uur}:${minuut}`, begintijd: om(uur, minuut), geplandeMinuten: minutes(duur), ...deel })

const duur = (minuten: number, deel: Partial<Standaardduur> = {}): Standaardduur => ({
  voor: 'behandeling',
  interneSoort: null,
  minuten: minutes(minuten),
  geldig: ALTIJD,
  besloten: dag(-90),
  reden: 'agendabeleid',
  ...deel,
})

describe('ZPM-21 a standard duration per kind of consult, dated', () => {
  const duren = [
    duur(60, { voor: 'diagnostiek' }),
    duur(45, { geldig: { van: ALTIJD.van, tot: dag(0) } }),
    duur(50, { geldig: { van: dag(1), tot: null } }),
    duur(30, { interneSoort: 'video' }),
  ]
  test.each([
    ['diagnostiek', 'gesprek', 0, 60],
    ['behandeling', 'gesprek', 0, 45],
    ['behandeling', 'gesprek', 1, 50],
    ['behandeling', 'video', 0, 30],
    ['diagnostiek', 'video', 0, 60],
  ] as const)('%s of kind %s on day %i: %i minutes', (voor, soort, n, verwacht) => {
    expect(standaardduurOp(duren, voor, soort, dag(n))).toMatchObject({ minuten: verwacht })
  })

  test('none, or two that differ, is no answer; two that agree is one', () => {
    expect(standaardduurOp(duren, 'groepsconsult', 'groep', dag(0))).toBe('geen')
    expect(standaardduurOp([...duren, duur(55, { interneSoort: 'video' })], 'behandeling', 'video', dag(0))).toBe(
      'meer',
    )
    expect(standaardduurOp([duur(45), duur(45)], 'behandeling', 'x', dag(0))).toMatchObject({ minuten: 45 })
  })

  test('another internal kind does not lend its duration', () => {
    expect(standaardduurOp([duur(30, { interneSoort: 'video' })], 'behandeling', 'gesprek', dag(0))).toBe('geen')
  })
})

describe('ZPM-23 an internal kind on a day', () => {
  const rij = [
    interneSoort('x', 'consult', { geldig: { van: dag(0), tot: dag(1) } }),
    interneSoort('x', 'groepsconsult', { geldig: { van: dag(1), tot: null } }),
  ]
  test.each([
    [-1, 'geen'],
    [0, 'consult'],
    [1, 'meer'],
    [2, 'groepsconsult'],
  ])('day %i: %s', (n, verwacht) => {
    const soort = soortOp(rij, 'x', dag(n))
    expect(typeof soort === 'string' ? soort : soort.prestatiesoort).toBe(verwacht)
  })

  test('one that was never recorded', () => {
    expect(soortOp(rij, 'y', dag(0))).toBe('onbekend')
  })
})

describe('ZPM-22 the room of a day', () => {
  test('420 minutes of work: 84 indirect, 42 urgent, the rest to plan', () => {
    expect(dagruimteOf(rooster, [], reserve())).toEqual({
      werk: 420,
      indirect: 84,
      spoed: 42,
      gepland: 0,
      spoedGebruikt: 0,
      vrij: 294,
      aangetast: 0,
    })
  })

  test('shares are rounded up to whole minutes', () => {
    expect(dagruimteOf(rooster, [], { indirectPercent: 7, spoedPercent: 1 })).toMatchObject({
      indirect: 30,
      spoed: 5,
      vrij: 385,
    })
  })

  test.each([
    [294, 0, 0],
    [293, 1, 0],
    [295, 0, 1],
  ])('planned %i minutes: %i free, %i of the reserve eaten', (minuten, vrij, aangetast) => {
    expect(dagruimteOf(rooster, [afspraakVan(9, 0, minuten)], reserve())).toMatchObject({
      gepland: minuten,
      vrij,
      aangetast,
    })
  })

  test('cancelled frees the time; a patient who did not come does not; others do not count', () => {
    const lijst = [
      afspraakVan(9, 0, 60, { status: 'afgezegd' }),
      afspraakVan(10, 0, 45, { status: 'no-show' }),
      afspraakVan(11, 0, 30, { status: 'gerealiseerd', zorgverleners: ['pt', 'gz'] }),
      afspraakVan(12, 0, 30, { zorgverleners: ['pt'] }),
      afspraakVan(12, 0, 30, { datum: dag(1) }),
    ]
    expect(dagruimteOf(rooster, lijst, reserve()).gepland).toBe(75)
  })

  test.each([
    [42, 294],
    [43, 293],
    [62, 274],
  ])('urgent calls of %i minutes leave %i: they take of their own reserve first', (minuten, vrij) => {
    const ruimte = dagruimteOf(rooster, [afspraakVan(9, 0, minuten, { spoed: true })], reserve())
    expect(ruimte).toMatchObject({ spoedGebruikt: minuten, gepland: 0, vrij, aangetast: 0 })
  })
})

describe('ZPM-22 free slots', () => {
  const bezet = [afspraakVan(9, 30, 60), afspraakVan(15, 0, 45)]
  const vakken = (lijst: readonly Afspraak[], n: number, spoed = false) =>
    vrijeVakken(rooster, lijst, reserve(), minutes(n), spoed).map(({ van, tot }) => [van / 60, tot / 60])

  test('the gaps between appointments, within the blocks', () => {
    expect(vakken(bezet, 15)).toEqual([
      [540, 570],
      [630, 780],
      [840, 900],
      [945, 1020],
    ])
  })

  test('only gaps that are long enough, to the minute', () => {
    expect(vakken(bezet, 30)).toHaveLength(4)
    expect(vakken(bezet, 31)).toEqual([
      [630, 780],
      [840, 900],
      [945, 1020],
    ])
  })

  test('an appointment over the edge of a block, and overlapping ones, leave only what is free', () => {
    const lijst = [afspraakVan(8, 0, 90), afspraakVan(12, 30, 120), afspraakVan(12, 0, 40)]
    expect(vakken(lijst, 15)).toEqual([
      [570, 720],
      [870, 1020],
    ])
  })

  test('none when it would eat the reserve, to the minute; an urgent call may', () => {
    // 294 may be planned; 240 are, so 54 are left although the afternoon is empty
    const ochtend = [afspraakVan(9, 0, 240)]
    expect(vakken(ochtend, 54)).toEqual([[840, 1020]])
    expect(vakken(ochtend, 55)).toEqual([])
    expect(vakken(ochtend, 55, true)).toEqual([[840, 1020]])
  })

  test('blocks in whatever order come out in order', () => {
    const om2 = { ...rooster, blokken: [...rooster.blokken].reverse() }
    expect(vrijeVakken(om2, [], reserve(), minutes(15))).toEqual(rooster.blokken)
  })

  test('property: an appointment put in a free slot overlaps nothing, lies in the roster and leaves the reserve', () => {
    const lijst = fc.array(fc.tuple(fc.integer({ min: 480, max: 1020 }), fc.integer({ min: 5, max: 90 })), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(lijst, fc.integer({ min: 5, max: 90 }), (plannen, n) => {
        const bestaand = plannen.map(([begin, lang], i) => ({ ...afspraakVan(0, begin, lang), id: `b${i}` }))
        for (const { van } of vrijeVakken(rooster, bestaand, reserve(), minutes(n))) {
          const nieuw = afspraak({ id: 'nieuw', begintijd: van, geplandeMinuten: minutes(n) })
          expect(checkPlaatsing(nieuw, rooster, bestaand, [reserve()])).toEqual([])
        }
      }),
    )
  })
})

describe('ZPM-22 which reserve holds', () => {
  const eigen = reserve({ zorgverlener: 'gz', spoedPercent: 0 })
  test('the own one goes before the common one', () => {
    expect(reserveOp([reserve(), eigen], 'gz', dag(0))).toBe(eigen)
    expect(reserveOp([reserve(), eigen], 'pt', dag(0))).toEqual(reserve())
  })

  test('none or two is no answer', () => {
    expect(reserveOp([eigen], 'pt', dag(0))).toBe('geen')
    expect(reserveOp([eigen, eigen], 'gz', dag(0))).toBe('meer')
    expect(reserveOp([reserve({ geldig: { van: dag(1), tot: null } })], 'gz', dag(0))).toBe('geen')
  })
})

describe('ZPM-21, ZPM-22 putting an appointment in the agenda', () => {
  const codes = (een: Afspraak, bestaand: readonly Afspraak[] = [], regels = [reserve()]) =>
    checkPlaatsing(een, rooster, bestaand, regels).map(({ code, ernst, params }) => [code, ernst, params])

  test('a good place gives nothing, also when it is only moved', () => {
    const een = afspraakVan(10, 0, 60)
    expect(codes(een)).toEqual([])
    expect(codes(een, [een])).toEqual([])
  })

  test.each([
    [9, 0, 60, true],
    [8, 59, 60, false],
    [12, 0, 60, true],
    [12, 0, 61, false],
    [13, 15, 30, false],
  ])('%i:%i for %i minutes within the working time: %s', (uur, minuut, n, binnen) => {
    const gevonden = codes(afspraakVan(uur, minuut, n))
    expect(gevonden).toEqual(
      binnen
        ? []
        : [
            [
              'planning.buiten-werktijd',
              'waarschuwing',
              { zorgverlener: 'gz', tijd: `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}` },
            ],
          ],
    )
  })

  test('touching is not overlapping; a minute more is, and names the other', () => {
    const ander = afspraakVan(10, 0, 60)
    expect(codes(afspraakVan(9, 0, 60), [ander])).toEqual([])
    expect(codes(afspraakVan(11, 0, 60), [ander])).toEqual([])
    const overlap = ['planning.overlapt', 'waarschuwing', { zorgverlener: 'gz', afspraak: 'a10:0' }]
    expect(codes(afspraakVan(9, 0, 61), [ander])).toEqual([overlap])
    expect(codes(afspraakVan(10, 59, 60), [ander])).toEqual([overlap])
    expect(codes(afspraakVan(9, 0, 61), [{ ...ander, status: 'afgezegd' }])).toEqual([])
  })

  test('eats the reserve: how many minutes this one takes, not those before it', () => {
    const vol = [afspraakVan(9, 0, 240), afspraakVan(14, 0, 60)]
    expect(codes(afspraakVan(15, 0, 30), vol)).toEqual([
      ['planning.reserve-aangetast', 'waarschuwing', { zorgverlener: 'gz', minuten: 30 }],
    ])
    expect(codes(afspraakVan(14, 0, 60), vol.slice(0, 1))).toEqual([
      ['planning.reserve-aangetast', 'waarschuwing', { zorgverlener: 'gz', minuten: 6 }],
    ])
  })

  test('an urgent call within its own reserve does not', () => {
    expect(codes(afspraakVan(14, 0, 42, { spoed: true }), [afspraakVan(9, 0, 240)])).toEqual([])
  })

  test('without one reserve that holds, that nobody can say so', () => {
    const params = { zorgverlener: 'gz', datum: '2022-03-14' }
    expect(codes(afspraakVan(10, 0, 60), [], [])).toEqual([['planning.zonder-reserve', 'signaal', params]])
    expect(codes(afspraakVan(10, 0, 60), [], [reserve(), reserve()])).toEqual([
      ['planning.meer-reserves', 'signaal', params],
    ])
  })

  test('a late appointment may end past midnight without being mistaken for an early one', () => {
    expect(spanOf(afspraakVan(23, 30, 60))).toEqual({ van: 84_600, tot: 88_200 })
  })
})
