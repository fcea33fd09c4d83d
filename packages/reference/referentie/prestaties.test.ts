import { describe, expect, test } from 'vitest'
import { dag } from '../proef-dag.ts'
import { proefConsult, proefUitgave } from '../uitgave/proef-uitgave.ts'
import { bouwPrestaties } from './prestaties.ts'

const matrix = { settings: 2, categorieen: 6, soorten: ['diagnostiek', 'behandeling'] as const, duren: [5, 15, 30, 45] }
const settingIndex = new Map([
  ['sectie-ii', 1],
  ['mono', 2],
])
const jaar = (jaar: number, rijen: readonly object[], kop: object = {}) =>
  proefUitgave('prestaties', 'prestaties', {
    kop: {
      geldigVanaf: `${jaar}-01-01`,
      geldigTot: `${jaar + 1}-01-01`,
      bekendSinds: `${jaar}-01-01`,
      uitgave: String(jaar),
      volledig: false,
      ...kop,
    },
    rijen,
  })
const bouw = (...uitgaven: Parameters<typeof bouwPrestaties>[0]) => bouwPrestaties(uitgaven, matrix, settingIndex)
const consult45 = (p: ReturnType<typeof bouw>, iso: string) => p.vindConsult(1, 6, 'behandeling', 45, dag(iso))

describe('a tariff holds in its own year (ZPM-19)', () => {
  const p = bouw(jaar(2022, [proefConsult('CO9001', 1000)]), jaar(2023, [proefConsult('CO9001', 1100)]))

  test.each([
    ['2022-01-01', 1000],
    ['2022-12-31', 1000],
    ['2023-01-01', 1100],
    ['2023-12-31', 1100],
  ])('%s', (iso, tariefCents) => {
    expect(consult45(p, iso)).toMatchObject({ uitkomst: 'gevonden', rij: { code: 'CO9001', tariefCents } })
    expect(p.vindCode('CO9001', dag(iso))).toBe(consult45(p, iso))
  })

  test('outside all years there is no list', () => {
    expect(consult45(p, '2021-12-31').uitkomst).toBe('geenUitgave')
    expect(p.vindCode('CO9001', dag('2024-01-01')).uitkomst).toBe('geenUitgave')
  })
})

describe('a code that only another year prints', () => {
  const p = bouw(
    jaar(2022, [proefConsult('CO9001', 1000)]),
    jaar(2023, []),
    jaar(2024, [proefConsult('CO9002', 2000, { minuten: 30 })]),
  )

  test('is known without a tariff, and the answer says which file to install', () => {
    const antwoord = consult45(p, '2023-05-01')
    expect(antwoord).toMatchObject({ uitkomst: 'tariefOnbekend', rij: { code: 'CO9001', tariefCents: null } })
    if (antwoord.uitkomst !== 'tariefOnbekend') throw new Error('no reason given')
    expect(antwoord.reden.nl).toContain('prestaties/2023-01-01/')
    expect(antwoord.reden.en).toContain('CO9001')
    expect(p.vindCode('CO9001', dag('2023-05-01')).uitkomst).toBe('tariefOnbekend')
  })

  test('is taken from an earlier year before a later one', () => {
    const anders = bouw(
      jaar(2022, [proefConsult('CO9001', 1000)]),
      jaar(2023, []),
      jaar(2024, [proefConsult('CO9009', 2000)]),
    )
    expect(consult45(anders, '2023-05-01')).toMatchObject({ uitkomst: 'tariefOnbekend', rij: { code: 'CO9001' } })
    expect(consult45(anders, '2024-05-01')).toMatchObject({ uitkomst: 'gevonden', rij: { code: 'CO9009' } })
  })

  test('also counts for earlier years', () => {
    expect(p.vindConsult(1, 6, 'behandeling', 30, dag('2022-05-01'))).toMatchObject({
      uitkomst: 'tariefOnbekend',
      rij: { code: 'CO9002' },
    })
  })

  test('a combination that nobody prints stays unknown', () => {
    expect(p.vindConsult(2, 6, 'behandeling', 45, dag('2022-05-01')).uitkomst).toBe('codeOnbekend')
    expect(p.vindConsult(1, 6, 'diagnostiek', 45, dag('2022-05-01')).uitkomst).toBe('codeOnbekend')
    expect(p.vindConsult(3, 6, 'behandeling', 45, dag('2022-05-01')).uitkomst).toBe('codeOnbekend')
    expect(p.vindCode('CO0000', dag('2022-05-01')).uitkomst).toBe('codeOnbekend')
  })
})

describe('a complete official list', () => {
  const vol = jaar(2023, [proefConsult('CO9003', 3000, { minuten: 30 })], { volledig: true })
  const p = bouw(jaar(2022, [proefConsult('CO9001', 1000)]), vol, jaar(2024, []))

  test('makes what it lacks absent, in its own year and after it', () => {
    expect(consult45(p, '2023-05-01').uitkomst).toBe('afwezig')
    expect(p.vindCode('CO9001', dag('2023-05-01')).uitkomst).toBe('afwezig')
    expect(consult45(p, '2024-05-01').uitkomst).toBe('codeOnbekend')
  })
})

describe('rows of a file', () => {
  test('a row that is not usable is never found', () => {
    const p = bouw(jaar(2022, [proefConsult('CO9001', 1000, { bruikbaar: false })]))
    expect(consult45(p, '2022-05-01').uitkomst).toBe('codeOnbekend')
  })

  test('an inferred code is marked and makes the row likely', () => {
    const p = bouw(jaar(2022, [proefConsult('', 1000, { codeAfgeleid: 'CO9001' })]))
    expect(consult45(p, '2022-05-01')).toMatchObject({
      uitkomst: 'gevonden',
      rij: { code: 'CO9001', codeHerkomst: 'afgeleid', zekerheid: 'waarschijnlijk' },
    })
  })

  test('an inferred code never makes a row surer than it was', () => {
    const p = bouw(jaar(2022, [proefConsult('', 1000, { codeAfgeleid: 'CO9001', zekerheid: 'onbekend' })]))
    expect(consult45(p, '2022-05-01').rij?.zekerheid).toBe('onbekend')
  })

  test('a prestatie that is no consult is found by its code only', () => {
    const p = bouw(jaar(2022, [proefConsult('OV9001', 500, { soort: 'overig:proef' })]))
    expect(p.vindCode('OV9001', dag('2022-05-01'))).toMatchObject({
      uitkomst: 'gevonden',
      rij: { soort: 'overig:proef' },
    })
    expect(consult45(p, '2022-05-01').uitkomst).toBe('codeOnbekend')
  })

  test.each([
    ['a setting that does not exist', { setting: 'elders' }],
    ['a duration that is no class', { minuten: 44 }],
    ['a category that does not exist', { categorieIndex: 7 }],
    ['no duration', { minuten: null }],
  ])('%s is refused with the file', (_naam, rest) => {
    expect(() => bouw(jaar(2022, [proefConsult('CO9001', 1000, rest)]))).toThrow(/prestaties\/2022\.json, CO9001/)
  })
})

describe('the invented pack', () => {
  const fictief = proefUitgave('prestaties', 'prestaties-fictief', {
    kop: { volledig: false },
    rijen: [proefConsult('FI0001', 99), proefConsult('FI0002', 98, { minuten: 30 })],
  })

  test('fills what nobody prints and says that it is invented', () => {
    expect(consult45(bouw(fictief), '2022-05-01')).toMatchObject({
      uitkomst: 'gevonden',
      rij: { code: 'FI0001', fictief: true, codeHerkomst: 'verzonnen' },
    })
  })

  test('always gives way to an official code, also to one without a tariff', () => {
    const p = bouw(fictief, jaar(2022, [proefConsult('CO9001', 1000)]), jaar(2023, []))
    expect(consult45(p, '2022-05-01')).toMatchObject({ rij: { code: 'CO9001', tariefCents: 1000 } })
    expect(consult45(p, '2023-05-01')).toMatchObject({ uitkomst: 'tariefOnbekend', rij: { code: 'CO9001' } })
    expect(p.vindConsult(1, 6, 'behandeling', 30, dag('2023-05-01'))).toMatchObject({ rij: { code: 'FI0002' } })
  })

  test('is hidden by a complete official list', () => {
    const p = bouw(fictief, jaar(2022, [proefConsult('CO9001', 1000)], { volledig: true }))
    expect(p.vindConsult(1, 6, 'behandeling', 30, dag('2022-05-01')).uitkomst).toBe('afwezig')
    expect(p.vindCode('FI0002', dag('2022-05-01')).uitkomst).toBe('afwezig')
    expect(p.vindCode('FI0002', dag('2023-05-01')).uitkomst).toBe('gevonden')
  })
})
