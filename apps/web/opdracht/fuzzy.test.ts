import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scoreVan, vouw } from './fuzzy.ts'

const paginas = ['Registraties', 'Prestaties', 'Declaraties', 'Retour', 'Patiënten', 'Stamgegevens', 'Maandafsluiting']
const beste = (vraag: string) =>
  paginas.map((naam) => ({ naam, score: scoreVan(vraag, naam) })).sort((a, b) => b.score - a.score)[0]

test.each([
  ['reg', 'Registraties'],
  ['decl', 'Declaraties'],
  ['patient', 'Patiënten'],
  ['dcl', 'Declaraties'],
  ['stam', 'Stamgegevens'],
])('‘%s’ finds %s first', (vraag, naam) => expect(beste(vraag)?.naam).toBe(naam))

test('letters that are not there, or strewn about, find nothing', () => {
  expect(scoreVan('xyz', 'Registraties')).toBe(0)
  expect(scoreVan('rtt', 'de overname van vorig jaar met alles wat er toen open stond en later nog kwam')).toBe(0)
})

test('the start of a word goes before its inside, and initials are found', () => {
  expect(scoreVan('open', 'Patiënt openen')).toBeGreaterThan(scoreVan('open', 'Heropenen'))
  expect(scoreVan('nr', 'Nieuwe registratie')).toBeGreaterThan(0)
})

test('a text is always found by its own start, whatever its accents', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paginas), fc.nat(12), (naam, n) => {
      const begin = naam.slice(0, n + 1)
      return scoreVan(vouw(begin), naam) > 0 && scoreVan(begin.toUpperCase(), naam) > 0
    }),
  )
})
