import { expect, test } from 'vitest'
import { naamVanMaand } from './maand-naam.ts'
import { keuzemaanden, kiesWerkmaand, schuifMaand, uiterstDag } from './reken.ts'

const maand = (naam: string, gesloten = false) => ({ maand: naam, registraties: 10, gesloten })

test('months move over the end of a year', () => {
  expect(schuifMaand('2023-01', -1)).toBe('2022-12')
  expect(schuifMaand('2022-12', 1)).toBe('2023-01')
  expect(schuifMaand('2023-03', -15)).toBe('2021-12')
})

test('in April people work on March as long as March is open', () => {
  expect(kiesWerkmaand([maand('2023-04'), maand('2023-03')], '2023-04-05')).toBe('2023-03')
  expect(kiesWerkmaand([maand('2023-04'), maand('2023-03', true)], '2023-04-20')).toBe('2023-04')
})

test('without last month it is the newest with registrations, without any this month', () => {
  expect(kiesWerkmaand([maand('2022-01'), maand('2022-02')], '2023-04-05')).toBe('2022-02')
  expect(kiesWerkmaand([], '2023-04-05')).toBe('2023-04')
})

test('this month and the month on the screen can always be chosen', () => {
  expect(keuzemaanden([maand('2023-03')], '2023-04-05', '2022-11')).toEqual(['2023-04', '2023-03', '2022-11'])
})

test('DFZ-08: a month is to be declared at the latest on the 18th of the next', () => {
  expect(uiterstDag('2023-03')).toBe('2023-04-18')
  expect(uiterstDag('2023-12')).toBe('2024-01-18')
})

test('a month is named in the language of the reader', () => {
  expect(naamVanMaand('2023-03', 'nl')).toBe('maart 2023')
  expect(naamVanMaand('2023-03', 'en')).toBe('March 2023')
})
