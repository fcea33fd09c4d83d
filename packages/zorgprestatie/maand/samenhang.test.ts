import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { van } from '../overig/proef/basis.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import { deriveZorg } from './derive-zorg.ts'
import { consult, DAG, om, omgeving, sessie, verblijf } from './proef/basis.ts'
import { samenhangOf, weegtMee } from './samenhang.ts'

const bericht = (id: string, deel: Partial<Consultregistratie> = {}) =>
  consult({ id, kanaal: 'bericht', directeMinuten: minutes(4), ...deel })
const euthanasie = van('euthanasie-consultatie')

describe('which registrations decide over others', () => {
  test.each<[string, Zorgregistratie, boolean]>([
    ['a stay (ZPM-11, ZPM-12)', verblijf(), true],
    ['a message: those of one day are one contact (zpm.md §3)', bericht('b1'), true],
    ['a contact in person', consult(), false],
    ['a video contact (ZPM-15)', consult({ kanaal: 'beeldbellen' }), false],
    ['a group', sessie, false],
    ['a kind with a most for one patient (ZPM-33)', euthanasie, true],
    ['a kind without a most', van('ect-regulier'), false],
    ['a kind that does not exist that day', van('transitie', { datum: dayOf(2025, 1, 1) }), false],
  ])('%s', (_wat, registratie, telt) => {
    expect(weegtMee(registratie)).toBe(telt)
  })

  test('a list is taken apart by what they decide over, and one that comes twice counts once', () => {
    const stay = verblijf()
    const ook = [consult(), sessie, stay, bericht('b1'), euthanasie, van('rtms', { id: 'o2' })]
    expect(samenhangOf([...ook, stay, bericht('b1'), euthanasie])).toEqual({
      verblijven: [stay],
      berichten: [bericht('b1')],
      overige: [euthanasie],
    })
  })
})

describe('messages of one day (ZPM-15; zpm.md §3: one consult a day on the total direct time)', () => {
  const drager = (dag: readonly Consultregistratie[]) =>
    dag.filter((een) => deriveZorg(een, omgeving(dag))[0]?.soort === 'prestatie').map(({ id }) => id)
  const minutenVan = (een: Consultregistratie, dag: readonly Zorgregistratie[]) => {
    const [uit] = deriveZorg(een, omgeving(dag))
    return uit?.soort === 'prestatie' && uit.prestatie.soort === 'consult' ? uit.prestatie.minuten : null
  }

  test.each<[string, readonly Consultregistratie[], string]>([
    ['by time', [bericht('a', { begintijd: om(16) }), bericht('b', { begintijd: om(9) })], 'b'],
    ['one without a time comes after one with a time', [bericht('a'), bericht('b', { begintijd: om(9) })], 'b'],
    ['without times by id', [bericht('b'), bericht('c'), bericht('a')], 'a'],
    [
      'at the same time by id',
      [bericht('b', { begintijd: om(9) }), bericht('a', { begintijd: om(9) }), bericht('c', { begintijd: om(9) })],
      'a',
    ],
  ])('the first carries the contact, in whatever order they came: %s', (_regel, dag, eerste) => {
    expect(drager(dag)).toEqual([eerste])
    expect(drager([...dag].reverse())).toEqual([eerste])
  })

  test('a contact in person on that day stays a contact of its own', () => {
    const praten = consult({ id: 'p', directeMinuten: minutes(45) })
    const dag = [bericht('b1'), praten, bericht('b2')]
    expect(minutenVan(praten, dag)).toBe(45)
    expect(minutenVan(bericht('b1'), dag)).toBe(8)
  })

  test('another patient, professional or day is another contact', () => {
    const een = bericht('b1', { directeMinuten: minutes(6) })
    const anders = [
      bericht('b2', { patient: 'p2' }),
      bericht('b3', { zorgverlener: 'pt' }),
      bericht('b4', { datum: dayOf(2022, 3, 15) }),
    ]
    expect(minutenVan(een, [een, ...anders])).toBe(6)
  })

  test('a message that is not among those that are known is a day of its own', () => {
    expect(minutenVan(bericht('b1', { directeMinuten: minutes(6) }), [])).toBe(6)
    expect(
      minutenVan(bericht('b1', { datum: DAG, directeMinuten: minutes(6) }), [bericht('b2', { patient: 'p2' })]),
    ).toBe(6)
  })
})
