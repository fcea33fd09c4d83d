import { type ClockTime, dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { brokenTexts, contact } from '../proef/basis.ts'
import { WEIGERINGEN } from '../weigering/catalogus.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import { joinAsynchronous } from './join-asynchronous.ts'
import { joinConsult } from './join-consult.ts'

const om = (uur: number) => (uur * 3600) as ClockTime

describe('joinConsult', () => {
  test('one contact: first id, earliest begin, all minutes added (zpm.md §1, koffiepauze)', () => {
    const samen = joinConsult([
      contact({ id: 'a', begintijd: om(11), directeMinuten: minutes(60), geplandeMinuten: minutes(140) }),
      contact({ id: 'b', begintijd: om(10), directeMinuten: minutes(80), indirecteMinuten: minutes(5) }),
    ])
    const verwacht = contact({
      id: 'a',
      begintijd: om(10),
      directeMinuten: minutes(140),
      geplandeMinuten: minutes(140),
      indirecteMinuten: minutes(5),
    })
    expect(samen).toEqual({ soort: 'registratie', registratie: verwacht })
  })

  test('unplanned parts without times stay unplanned and without time', () => {
    const samen = joinConsult([contact(), contact()])
    expect(samen).toMatchObject({ registratie: { geplandeMinuten: null, begintijd: null, indirecteMinuten: null } })
  })

  test.each([
    ['patient', { patient: 'p2' }],
    ['stroom', { stroom: 'fz' }],
    ['datum', { datum: dayOf(2022, 3, 15) }],
    ['zorgsoort', { zorgsoort: 'diagnostiek' }],
    ['eenheid', { eenheid: 'elders' }],
    ['zorgverlener', { zorgverlener: 'pt' }],
  ] as const)('parts that differ in %s are refused, with both ids and without the value', (veld, edit) => {
    const samen = joinConsult([contact({ id: 'a' }), contact({ id: 'b', ...edit })])
    if (samen.soort !== 'weigering') throw new Error('joined')
    expect(samen.registraties).toEqual(['a', 'b'])
    expect(samen.weigering.params).toEqual({ registraties: 'a, b', veld })
    const { wat, doe, verwacht } = describeWeigering(WEIGERINGEN, samen.weigering)
    expect(brokenTexts([wat, doe, verwacht])).toEqual([])
  })

  test('no parts is a mistake of the caller', () => {
    expect(() => joinConsult([])).toThrow(RangeError)
  })
})

describe('joinAsynchronous (zpm.md §3: one consult a day on the total direct time)', () => {
  test('per patient, professional and day, without time and plan, in the order of the first contact', () => {
    const samen = joinAsynchronous([
      contact({ id: 'b1', patient: 'p2', directeMinuten: minutes(7), begintijd: om(9), geplandeMinuten: minutes(5) }),
      contact({ id: 'a1', directeMinuten: minutes(3) }),
      contact({ id: 'a2', directeMinuten: minutes(4) }),
      contact({ id: 'c1', directeMinuten: minutes(9), datum: dayOf(2022, 3, 15) }),
      contact({ id: 'd1', directeMinuten: minutes(9), zorgverlener: 'pt' }),
    ])
    const kort = samen.map((een) => een.soort === 'registratie' && [een.registratie.id, een.registratie.directeMinuten])
    expect(kort).toEqual([
      ['b1', 7],
      ['a1', 7],
      ['c1', 9],
      ['d1', 9],
    ])
    expect(samen[0]).toMatchObject({ registratie: { begintijd: null, geplandeMinuten: null } })
  })

  test('ZPM-05: two kinds of care on one day are the choice of the professional, so they are refused', () => {
    const samen = joinAsynchronous([contact({ id: 'a' }), contact({ id: 'b', zorgsoort: 'diagnostiek' })])
    expect(samen).toMatchObject([{ soort: 'weigering', weigering: { params: { veld: 'zorgsoort' } } }])
  })
})
