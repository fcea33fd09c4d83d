import { expect, test } from 'vitest'
import { berichten, meld } from './meld.ts'

const teksten = () => berichten.visibleToasts.map(({ content }) => content.tekst).toSorted()
const doe = () => undefined

test('of one line the newest notice replaces the older one; the same said twice is one notice', () => {
  meld({ toestand: 'goed', tekst: 'eerste', lijn: 'ongedaan', actie: { naam: 'Maak ongedaan', doe } })
  meld({ toestand: 'fout', tekst: 'iets anders' })
  meld({ toestand: 'fout', tekst: 'iets anders' })
  meld({ toestand: 'goed', tekst: 'tweede', lijn: 'ongedaan', actie: { naam: 'Maak ongedaan', doe } })
  expect(teksten()).toEqual(['iets anders', 'tweede'])
  meld({ toestand: 'goed', tekst: 'teruggezet', lijn: 'ongedaan' })
  expect(teksten()).toEqual(['iets anders', 'teruggezet'])
})
