import { expect, test } from 'vitest'
import type { Settingvoorwaarden } from './settingregel.ts'
import { tellVoorwaarden } from './tell-voorwaarden.ts'

test.each<[Settingvoorwaarden, string, string]>([
  [{}, 'altijd', 'always'],
  [{ teamsoort: ['gemengd', 'fact'] }, 'soort team is gemengd of fact', 'kind of team is gemengd or fact'],
  [
    { teamsoort: ['gemengd'], strafrechtelijkeTitel: true },
    'soort team is gemengd, en er loopt een strafrechtelijke titel',
    'kind of team is gemengd, and a criminal-law title runs',
  ],
  [{ strafrechtelijkeTitel: false }, 'er loopt geen strafrechtelijke titel', 'no criminal-law title runs'],
  [{ team: [] }, 'team is niets', 'team is nothing'],
])('ZPM-03 the conditions of a rule in words: %j', (als, nl, en) => {
  expect(tellVoorwaarden(als)).toEqual({ nl, en })
})

test('a unit and a professional are called by their names', () => {
  const tekst = tellVoorwaarden({ eenheid: ['e1'], stroom: ['fz'] }, (kenmerk, waarde) => {
    const naam = kenmerk === 'eenheid' ? 'Wijkteam' : waarde
    return { nl: naam, en: naam }
  })
  expect(tekst.nl).toBe('eenheid is Wijkteam, en stroom is fz')
})
