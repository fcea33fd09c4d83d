import { type Cents, cents, dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import type { Afleiding } from '../consult/afleiding.ts'
import { derive, van } from '../overig/proef/basis.ts'
import type { OverigePrestatie, Prestatie } from '../prestatie/prestatie.ts'
import { formatZorguitleg } from './format-zorguitleg.ts'
import { stepsOfPrestaties } from './stap-prestaties.ts'
import { weiger } from './weiger.ts'
import { outcomeOfAll, relevantOf, stepsOfRefusals } from './zorguitleg.ts'

const AAN = { id: 'r1', datum: dayOf(2022, 3, 14) }
const [gegeven] = derive(van('euthanasie-consultatie'))
const line = (deel: Partial<OverigePrestatie> = {}): Afleiding => {
  if (gegeven?.soort !== 'prestatie') throw new Error('no prestatie')
  return { soort: 'prestatie', prestatie: { ...gegeven.prestatie, ...deel } }
}
const same = (een: readonly Afleiding[], ander: readonly Afleiding[]) => outcomeOfAll(een) === outcomeOfAll(ander)

describe('ZPM-18: when two outcomes are another outcome', () => {
  test.each<[string, Partial<OverigePrestatie>]>([
    ['another patient', { patient: 'p2' }],
    ['another stream', { stroom: 'fz' }],
    ['another day', { datum: dayOf(2022, 3, 15) }],
    ['another code', { code: 'X' }],
    ['another tariff', { tarief: cents(999) }],
    ['ZPM-33: other minutes, where part of them counts', { minuten: minutes(30) }],
  ])('%s', (_wat, deel) => {
    expect(same([line()], [line(deel)])).toBe(false)
  })

  test('another professional or time of day for the same code and tariff is the same outcome', () => {
    expect(same([line()], [line({ zorgverlener: 'pt', begintijd: null })])).toBe(true)
  })

  test('the order in which lines came does not matter, how many there were does', () => {
    const [a, b] = [line(), line({ code: 'X' })]
    expect(same([a, b], [b, a])).toBe(true)
    expect(same([a], [a, a])).toBe(false)
  })

  test('a code with its tariff is never taken for another code with another tariff', () => {
    const [een, ander] = [line({ code: 'A1', tarief: cents(23) }), line({ code: 'A12', tarief: 3 as Cents })]
    expect(same([een], [ander])).toBe(false)
  })

  test('a refusal counts by its reason, not by what it tells', () => {
    const refusal = (code: 'tijd.te-kort' | 'tijd.geen-directe', minuten = 3) => weiger(AAN, code, { minuten })
    expect(same([refusal('tijd.te-kort')], [refusal('tijd.te-kort', 4)])).toBe(true)
    expect(same([refusal('tijd.te-kort')], [refusal('tijd.geen-directe')])).toBe(false)
  })

  test('inputs are named in the order of the trials, when any of their other values changes the outcome', () => {
    const naam = { nl: 'naam', en: 'name' }
    const proef = (invoer: string, ...anders: readonly (readonly Afleiding[])[]) => ({
      invoer,
      naam,
      anders: anders.map((uit) => () => uit),
    })
    const proeven = [proef('b', [line()], []), proef('a', [line()]), proef('c', [line({ code: 'X' })])]
    expect(relevantOf([line()], proeven)).toEqual([
      { invoer: 'b', naam },
      { invoer: 'c', naam },
    ])
  })
})

describe('ZPM-18: the last steps of an explanation', () => {
  test('a refusal tells what is wrong and what to do, in both languages', () => {
    const [stap] = stepsOfRefusals([line(), weiger(AAN, 'zorgverlener.zonder-beroep', { zorgverlener: 'gz' })])
    expect(stap).toMatchObject({
      stap: 'weigering',
      invoer: { zorgverlener: 'gz', datum: '2022-03-14' },
      uitkomst: 'zorgverlener.zonder-beroep',
    })
    expect(stap?.tekst.nl).toMatch(/^Zorgverlener gz .+\. .+\.$/)
    expect(stap?.tekst.en).toMatch(/^Professional gz .+\. .+\.$/)
  })

  test('a code that is not invented says nothing of that; each code is told once, with how often it came', () => {
    const echt = (deel: Partial<Prestatie> = {}) =>
      line({
        code: 'OV1',
        naam: 'overig',
        tarief: cents(12_345),
        fictief: false,
        ...(deel as Partial<OverigePrestatie>),
      })
    expect(stepsOfPrestaties([echt(), echt({ patient: 'p2' })]).map(({ tekst }) => tekst)).toEqual([
      { nl: '2 × OV1 (overig), elk hoogstens € 123,45.', en: '2 × OV1 (overig), each at most EUR 123.45.' },
    ])
  })

  test('the lines end with what could have made it different, or with the last step', () => {
    const stappen = stepsOfPrestaties([line({ code: 'OV1', naam: 'een', fictief: false })]).concat(
      stepsOfPrestaties([line({ code: 'OV2', naam: 'twee', fictief: false })]),
    )
    const bron = (zekerheid: string) =>
      `   [NZa, beleidsregel prestaties en tarieven ggz en fz, prestatie- en tarievenlijst van het jaar; ${zekerheid}]`
    const regels = [
      '1. 1 × OV1 (een), elk hoogstens € 10,00.',
      bron('zeker'),
      '2. 1 × OV2 (twee), elk hoogstens € 10,00.',
      bron('zeker'),
    ]
    expect(formatZorguitleg({ stappen, relevanteInvoer: [] }).nl.split('\n')).toEqual(regels)
    const namen = [
      { invoer: 'a', naam: { nl: 'datum', en: 'date' } },
      { invoer: 'b', naam: { nl: 'minuten', en: 'minutes' } },
    ]
    const tekst = formatZorguitleg({ stappen, relevanteInvoer: namen })
    expect(tekst.nl.split('\n')).toEqual([...regels, 'Dit kan anders worden door: datum, minuten.'])
    expect(tekst.en.split('\n').slice(-2)).toEqual([bron('certain'), 'This can change through: date, minutes.'])
  })
})
