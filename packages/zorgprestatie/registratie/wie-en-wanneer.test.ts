import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { contact } from '../proef/basis.ts'
import type { Groepssessie } from './groepssessie.ts'
import type { OverigeRegistratie } from './overige-registratie.ts'
import type { Verblijfsregistratie } from './verblijfsregistratie.ts'
import { dayOfRegistratie, patientenVan, zorgverlenersVan } from './wie-en-wanneer.ts'

const DAG = dayOf(2022, 3, 14)
const consult = contact({ patient: 'p1', zorgverlener: 'gz', datum: DAG })
const overleg: OverigeRegistratie = {
  soort: 'overig',
  prestatiesoort: 'intercollegiaal-overleg',
  id: 'o1',
  patient: 'p2',
  stroom: 'ggz',
  datum: DAG,
  begintijd: null,
  eenheid: 'praktijk',
  zorgverlener: 'pt',
  minuten: minutes(15),
  overleg: null,
  beveiligingsniveau: null,
  opdrachtgever: null,
  afspraak: null,
}
const verblijf: Verblijfsregistratie = {
  soort: 'verblijf',
  id: 'v1',
  patient: 'p3',
  stroom: 'ggz',
  eenheid: 'klinisch',
  opname: { dag: dayOf(2021, 12, 30), tijd: null },
  ontslag: { dag: DAG, tijd: null },
  zorg: [],
  afwezig: [],
  integraal: false,
}
const deel = { van: minutes(0), tot: minutes(30) }
const groep: Groepssessie = {
  soort: 'groepssessie',
  id: 'g1',
  datum: DAG,
  begintijd: null,
  eenheid: 'praktijk',
  geplandeMinuten: null,
  directeMinuten: minutes(60),
  deelnemers: [
    { ...deel, patient: 'p4', stroom: 'ggz' },
    { ...deel, patient: 'p5', stroom: 'anders' },
    { ...deel, patient: 'p4', stroom: 'ggz', van: minutes(40), tot: minutes(60) },
  ],
  zorgverleners: [
    { ...deel, zorgverlener: 'kp' },
    { ...deel, zorgverlener: 'gz' },
    { ...deel, zorgverlener: 'kp', van: minutes(40), tot: minutes(60) },
  ],
}

describe('about whom a registration is, by whom, and on which day', () => {
  test('a contact, a consultation and a group stand at their own day; a stay at the day of admission (ZPM-11)', () => {
    expect([consult, overleg, groep].map(dayOfRegistratie)).toEqual([DAG, DAG, DAG])
    expect(dayOfRegistratie(verblijf)).toBe(dayOf(2021, 12, 30))
  })

  test('everything but a group is about one patient', () => {
    expect([consult, overleg, verblijf].map(patientenVan)).toEqual([['p1'], ['p2'], ['p3']])
  })

  test('a group is about everyone in it, of every stream; who left and came back is one (ZPM-07)', () => {
    expect(patientenVan(groep)).toEqual(['p4', 'p5'])
  })

  test('a contact has one professional, a stay nobody in particular (ZPM-01, ZPM-11)', () => {
    expect([consult, overleg, verblijf].map(zorgverlenersVan)).toEqual([['gz'], ['pt'], []])
  })

  test('a group has everyone who led it, each once (ZPM-07: each declares apart)', () => {
    expect(zorgverlenersVan(groep)).toEqual(['kp', 'gz'])
  })
})
