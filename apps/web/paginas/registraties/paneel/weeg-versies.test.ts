import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Concept, conceptVan, VELDEN, verschillen } from '../concept/concept.ts'
import type { Contactconcept } from '../concept/contact.ts'
import { dossierVan, PROEVEN } from '../concept/proef/registraties.ts'
import { voegSamen, weegVersies } from './weeg-versies.ts'

const basis = conceptVan(dossierVan(PROEVEN.consult)) as Contactconcept

test('a field that one of us changed is proposed, a field that both changed is asked', () => {
  const mijn = { ...basis, directeMinuten: 45, begintijd: '09:00' }
  const hun = { ...basis, directeMinuten: 60, zorgsoort: 'diagnostiek' as const }
  expect(weegVersies(basis, mijn, hun)).toEqual([
    { veld: 'begintijd', keuze: 'mijn' },
    { veld: 'directeMinuten', keuze: null },
    { veld: 'zorgsoort', keuze: 'hun' },
  ])
})

test('the same change by both is no dispute', () => {
  const zelfde = { ...basis, directeMinuten: 60 }
  expect(weegVersies(basis, zelfde, zelfde)).toEqual([])
})

test('of two kinds one is taken as a whole', () => {
  const groep = conceptVan(dossierVan(PROEVEN.groepssessie))
  expect(weegVersies(basis, groep, basis)).toEqual([{ veld: 'soort', keuze: 'mijn' }])
  expect(voegSamen(groep, basis, new Map([['soort', 'mijn']]))).toBe(groep)
  expect(voegSamen(groep, basis, new Map([['soort', 'hun']]))).toBe(basis)
})

const concept: fc.Arbitrary<Concept> = fc.record({
  soort: fc.constant('consult' as const),
  patient: fc.constantFrom(null, { sleutel: 'p1', naam: 'A' }, { sleutel: 'p2', naam: 'B' }),
  datum: fc.constantFrom(null, '2023-03-01', '2023-03-02'),
  begintijd: fc.constantFrom(null, '09:00'),
  zorgsoort: fc.constantFrom(null, 'diagnostiek' as const, 'behandeling' as const),
  stroom: fc.constantFrom(null, 'ggz' as const, 'fz' as const),
  zorgverlener: fc.constantFrom(null, { sleutel: 'z1', naam: 'Z' }),
  eenheid: fc.constantFrom(null, { sleutel: 'e1', naam: 'E' }),
  directeMinuten: fc.constantFrom(null, 0, 45),
  geplandeMinuten: fc.constantFrom(null, 45),
  indirecteMinuten: fc.constantFrom(null, 5),
  kanaal: fc.constantFrom('fysiek' as const, 'telefoon' as const),
  reisHeen: fc.constantFrom(null, 10),
  reisTerug: fc.constantFrom(null, 15),
  eigenLocatie: fc.boolean(),
  tolk: fc.boolean(),
})

test('nothing is lost: what only one of us changed is in the result, and all mine or all theirs gives just that', () => {
  fc.assert(
    fc.property(concept, concept, concept, (b, mijn, hun) => {
      const geschillen = weegVersies(b, mijn, hun)
      const kies = (wie: 'mijn' | 'hun') => new Map(geschillen.map(({ veld }) => [veld, wie]))
      expect(verschillen(voegSamen(mijn, hun, kies('mijn')), mijn)).toEqual([])
      expect(verschillen(voegSamen(mijn, hun, kies('hun')), hun)).toEqual([])
      const zonderVraag = VELDEN.consult.filter((veld) => !geschillen.some((g) => g.veld === veld && g.keuze === null))
      const voorstel = new Map(
        geschillen.flatMap(({ veld, keuze }) => (keuze === null ? [] : [[veld, keuze] as const])),
      )
      const samen = voegSamen(mijn, hun, voorstel)
      for (const veld of zonderVraag) {
        if (verschillen(b, mijn).includes(veld)) expect(verschillen(samen, mijn)).not.toContain(veld)
      }
    }),
  )
})
