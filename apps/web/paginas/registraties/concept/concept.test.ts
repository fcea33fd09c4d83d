import { expect, test } from 'vitest'
import type { Registratie } from '../api.ts'
import {
  type Concept,
  conceptVan,
  nieuwConcept,
  ontbreekt,
  registratieVan,
  standaardVan,
  VELDEN,
  verschillen,
  wissel,
} from './concept.ts'
import { LEGE_STANDAARD, SOORTEN } from './gedeeld.ts'
import { dossierVan, PROEVEN } from './proef/registraties.ts'

const contact = conceptVan(dossierVan(PROEVEN.consult))
const groep = conceptVan(dossierVan(PROEVEN.groepssessie))

test.each(SOORTEN)('what is kept goes through the form of a %s unchanged', (soort) => {
  expect(registratieVan('r1', conceptVan(dossierVan(PROEVEN[soort])))).toEqual(PROEVEN[soort])
})

test('ZPM-08, ZPM-15: a journey, an interpreter and the way of the contact go through the form unchanged', () => {
  const reistijd = { heen: 15, terug: 0, eigenLocatie: true }
  const registratie: Registratie = { ...PROEVEN.consult, kanaal: 'beeldbellen', reistijd, tolk: true }
  expect(registratieVan('r1', conceptVan(dossierVan(registratie)))).toEqual(registratie)
  expect(registratieVan('r1', { ...contact, reisTerug: 20 } as Concept)).toEqual({
    ...PROEVEN.consult,
    reistijd: { heen: 0, terug: 20 },
  })
})

test('ZPM-07: presence is kept in minutes from the beginning; who is absent stands there from nought to nought', () => {
  expect(groep).toMatchObject({
    deelnemers: [
      { van: null, tot: null, afwezig: false },
      { van: 15, tot: null, afwezig: false },
      { van: null, tot: 45, afwezig: false },
      { afwezig: true },
    ],
  })
  // whoever stayed to the end stays to the end when the session turns out longer
  expect(registratieVan('r1', { ...groep, directeMinuten: 90 } as Concept)).toMatchObject({
    deelnemers: [
      { van: 0, tot: 90 },
      { van: 15, tot: 90 },
      { van: 0, tot: 45 },
      { van: 0, tot: 0 },
    ],
  })
})

test.each(SOORTEN)('of an empty %s is told what is missing, and nothing is sent', (soort) => {
  const leeg = nieuwConcept(soort, LEGE_STANDAARD)
  const verwacht = {
    consult: ['patient', 'datum', 'directeMinuten', 'zorgverlener', 'eenheid', 'stroom'],
    groepssessie: ['datum', 'directeMinuten', 'eenheid', 'zorgverleners', 'deelnemers'],
    verblijf: ['patient', 'stroom', 'eenheid', 'opnameDag', 'zorg'],
    overig: ['prestatiesoort', 'patient', 'datum', 'zorgverlener', 'eenheid', 'stroom'],
  }
  expect(ontbreekt(leeg)).toEqual(verwacht[soort])
  expect(registratieVan('r1', leeg)).toBeNull()
})

test('zero minutes is an answer, not a gap: a no-show is refused by the derivation and not by the form', () => {
  expect(ontbreekt({ ...contact, directeMinuten: 0 } as Concept)).toEqual([])
})

test('the next contact takes professional, unit, day and kind from the last one, never the patient, the times or the minutes', () => {
  const nieuw = nieuwConcept('consult', standaardVan(contact))
  expect(nieuw).toMatchObject({
    datum: '2023-03-31',
    zorgverlener: { sleutel: 'z1', naam: 'Demostra, B.' },
    eenheid: { sleutel: 'e1', naam: 'Team 1' },
    patient: null,
    begintijd: null,
    directeMinuten: null,
    indirecteMinuten: null,
  })
})

test('another name for the same patient is no change', () => {
  const ander = { ...contact, patient: { sleutel: 'p1', naam: 'Testema-Proef, A.' } } as Concept
  expect(verschillen(contact, ander)).toEqual([])
})

test('a change inside a list is a change of that field; of two kinds only the kind is told', () => {
  if (groep.soort !== 'groepssessie') throw new TypeError('a group')
  const [eerste, ...rest] = groep.deelnemers
  if (eerste === undefined) throw new TypeError('participants')
  const ander = { ...groep, deelnemers: [{ ...eerste, afwezig: true }, ...rest] }
  expect(verschillen(groep, ander)).toEqual(['deelnemers'])
  expect(verschillen(groep, contact)).toEqual(['soort'])
})

test.each(SOORTEN)('every field of a %s is compared', (soort) => {
  const velden = Object.keys(nieuwConcept(soort, LEGE_STANDAARD)).filter((veld) => veld !== 'soort')
  expect(VELDEN[soort].toSorted()).toEqual(velden.toSorted())
})

test.each(SOORTEN)('a switch of kind to %s and back keeps patient, day, unit and time', (soort) => {
  const typ = { ...contact, patient: { sleutel: 'p7', naam: 'Gekozen, P.' } } as Concept
  const daar = wissel(typ, nieuwConcept(soort, LEGE_STANDAARD))
  const terug = wissel(daar, contact)
  expect(terug).toMatchObject({
    patient: { sleutel: 'p7' },
    datum: '2023-03-31',
    begintijd: '08:45',
    eenheid: { sleutel: 'e1' },
  })
})
