import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Registratierij } from '../api.ts'
import {
  type Concept,
  conceptVan,
  nieuwConcept,
  ontbreekt,
  registratieVan,
  standaardVan,
  VELDEN,
  verschillen,
} from './concept.ts'
import { voegSamen, weegVersies } from './weeg-versies.ts'

const rij: Pick<Registratierij, 'registratie' | 'namen'> = {
  registratie: {
    soort: 'consult',
    id: 'r1',
    patient: 'p1',
    stroom: 'ggz',
    datum: '2023-03-31',
    begintijd: '08:45',
    zorgsoort: 'behandeling',
    eenheid: 'e1',
    zorgverlener: 'z1',
    geplandeMinuten: null,
    directeMinuten: 33,
    indirecteMinuten: 5,
  },
  namen: { patient: 'Testema, A.', zorgverlener: 'Demostra, B.', eenheid: 'Team 1' },
}
const basis = conceptVan(rij)

test('what is kept goes through the form unchanged', () => {
  expect(registratieVan('r1', basis)).toEqual(rij.registratie)
})

test('ZPM-08, ZPM-15: a journey, an interpreter and the way of the contact go through the form unchanged', () => {
  const bij = { kanaal: 'beeldbellen' as const, reistijd: { heen: 15, terug: 0 }, tolk: true }
  const registratie = { ...rij.registratie, ...bij }
  expect(registratieVan('r1', conceptVan({ ...rij, registratie }))).toEqual(registratie)
  expect(registratieVan('r1', { ...basis, reisTerug: 20 })).toEqual({
    ...rij.registratie,
    reistijd: { heen: 0, terug: 20 },
  })
})

test('what is missing is named, and nothing is sent', () => {
  const half: Concept = { ...basis, patient: null, directeMinuten: null }
  expect(ontbreekt(half)).toEqual(['patient', 'directeMinuten'])
  expect(registratieVan('r1', half)).toBeNull()
})

test('zero minutes is an answer, not a gap: a no-show is refused by the derivation and not by the form', () => {
  expect(ontbreekt({ ...basis, directeMinuten: 0 })).toEqual([])
})

test('the next contact takes professional, unit, day and kind from the last one, never the patient, the times or the minutes', () => {
  const nieuw = nieuwConcept(standaardVan(basis))
  expect(nieuw).toMatchObject({ datum: '2023-03-31', zorgverlener: basis.zorgverlener, eenheid: basis.eenheid })
  expect(nieuw.patient).toBeNull()
  expect(nieuw.begintijd).toBeNull()
  expect(nieuw.directeMinuten).toBeNull()
  expect(nieuw.indirecteMinuten).toBeNull()
})

test('another name for the same patient is no change', () => {
  expect(verschillen(basis, { ...basis, patient: { sleutel: 'p1', naam: 'Testema-Proef, A.' } })).toEqual([])
})

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

const concept = fc.record({
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
  tolk: fc.constantFrom('ja' as const, 'nee' as const),
})

test('nothing is lost: what only one of us changed is in the result, and all mine or all theirs gives just that', () => {
  fc.assert(
    fc.property(concept, concept, concept, (b, mijn, hun) => {
      const geschillen = weegVersies(b, mijn, hun)
      const kies = (wie: 'mijn' | 'hun') => new Map(geschillen.map(({ veld }) => [veld, wie]))
      expect(verschillen(voegSamen(mijn, hun, kies('mijn')), mijn)).toEqual([])
      expect(verschillen(voegSamen(mijn, hun, kies('hun')), hun)).toEqual([])
      const zonderVraag = VELDEN.filter((veld) => !geschillen.some((g) => g.veld === veld && g.keuze === null))
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
