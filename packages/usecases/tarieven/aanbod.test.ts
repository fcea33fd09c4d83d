import { dayOf, period } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { guessOpgave } from './aanbod.ts'

const guess = (
  bestandsnaam: string,
  koppen: readonly string[],
  ...rijen: readonly Readonly<Record<string, string>>[]
) =>
  guessOpgave(
    {
      ...{ bestandsnaam, bytes: new Uint8Array(), koppen, opgave: null },
      rijen: rijen.map((cellen, i) => ({ nummer: i + 2, cellen })),
    },
    2023,
  )
const jaarVan = (...args: Parameters<typeof guess>): number => guess(...args).geldig.van
const NZA = ['Prestatie_code', 'Naam', 'Maximum-tarief']

describe('what a file seems to be', () => {
  test.each([
    ['Prestatie- en tariefbestand ggz en fz 2025.xlsx', 2025],
    ['tarieven_2024_def2024.csv', 2024],
    ['20241231_tarieven.csv', 2023],
    ['tarieven 2024-2025.csv', 2023],
    ['tarieven.csv', 2023],
    ['tarieven 1999.csv', 2023],
  ])('%s is for %i', (naam, jaar) => {
    expect(jaarVan(naam, NZA)).toBe(dayOf(jaar, 1, 1))
  })

  test('a column of years says it where the name does not, when all rows agree', () => {
    const koppen = [...NZA, 'Jaar']
    expect(jaarVan('x.csv', koppen, { Jaar: '2024' }, { Jaar: ' 2024' })).toBe(dayOf(2024, 1, 1))
    expect(jaarVan('x.csv', koppen, { Jaar: '2024' }, { Jaar: '2025' })).toBe(dayOf(2023, 1, 1))
    expect(jaarVan('x 2025.csv', koppen, { Jaar: '2024' })).toBe(dayOf(2025, 1, 1))
  })

  test('without tariffs it is the list of Vektis, from the first day of the model on', () => {
    expect(guess('071.csv', ['Code', 'Betekenis'])).toMatchObject({
      soort: 'vektis-071',
      geldig: period(dayOf(2022, 1, 1), null),
    })
    expect(guess('x.csv', ['Code', 'Naam', 'TARIEF'])).toMatchObject({ soort: 'nza' })
  })

  test('only a long list is taken for complete', () => {
    const rijen = (aantal: number) => Array.from({ length: aantal }, () => ({}))
    expect(guess('x.csv', NZA, ...rijen(799)).volledig).toBe(false)
    expect(guess('x.csv', NZA, ...rijen(800)).volledig).toBe(true)
  })
})
