import { expect, it, test } from 'vitest'
import type { PatientDocument } from '../documenten/patient.ts'
import { BSNS, bsn, dag, patient } from '../proef/documenten.ts'
import { findDoubles } from './find-doubles.ts'

const mens = (
  id: string,
  achternaam: string,
  initialen: string,
  geboren: string,
  deel: Partial<PatientDocument> = {},
) =>
  patient(id, {
    naam: { initialen, roepnaam: null, voorvoegsels: null, achternaam },
    geboortedatum: dag(geboren),
    ...deel,
  })
const found = (...patienten: readonly PatientDocument[]) =>
  findDoubles(patienten).map(({ a, b, redenen }) => [a, b, ...redenen.map(({ code }) => code)].join(' '))

test.each([
  ['the same name with an accent', 'Müller', 'Muller'],
  ['one letter more', 'Jansen', 'Janssen'],
  ['one letter other', 'Jansen', 'Janzen'],
  ['two neighbours swapped', 'Jansen', 'Jasnen'],
  ['a double surname of which one part is the same', 'Jansen-Bakker', 'Bakker'],
])('same birth date and %s', (_, een, ander) => {
  expect(found(mens('1', een, 'A.', '1980-05-05'), mens('2', ander, 'A.B.', '1980-05-05'))).toEqual([
    '1 2 naam-en-geboortedatum',
  ])
})

test.each([
  ['another name', mens('2', 'Visser', 'A.', '1980-05-05')],
  ['another initial', mens('2', 'Jansen', 'B.', '1980-05-05')],
  ['another birth date', mens('2', 'Jansen', 'A.', '1981-06-07')],
  ['a short name that differs', mens('2', 'Vos', 'A.', '1980-05-05')],
  ['no name at all', patient('2', { naam: null, geboortedatum: dag('1980-05-05') })],
])('no double: %s', (_, ander) => {
  const een =
    ander.naam?.achternaam === 'Vos' ? mens('1', 'Bos', 'A.', '1980-05-05') : mens('1', 'Jansen', 'A.', '1980-05-05')
  expect(found(een, ander)).toEqual([])
})

it('a birth date with two digits or day and month swapped', () => {
  const een = mens('1', 'Jansen', 'A.', '1980-05-12')
  expect(found(een, mens('2', 'Jansen', 'A.', '1980-12-05'))).toEqual(['1 2 naam-en-verwisselde-datum'])
  expect(found(een, mens('2', 'Jansen', 'A.', '1980-05-21'))).toEqual(['1 2 naam-en-verwisselde-datum'])
  expect(found(een, mens('2', 'Jansen', 'A.', '1908-05-12'))).toEqual(['1 2 naam-en-verwisselde-datum'])
})

it('the same BSN, also one that was used before, and the same SKN, whatever the names', () => {
  const een = mens('1', 'Jansen', 'A.', '1980-05-05', { bsn: bsn(BSNS[0]) })
  const eerder = { bsn: bsn(BSNS[0]), van: null, tot: dag('2023-01-01'), reden: 'fout' }
  expect(found(een, mens('2', 'Visser', 'C.', '1990-01-01', { bsnGeschiedenis: [eerder] }))).toEqual(['1 2 bsn'])
  expect(found(een, mens('2', 'Jansen', 'A.', '1980-05-05', { bsn: bsn(BSNS[0]) }))).toEqual([
    '1 2 bsn naam-en-geboortedatum',
  ])
})

it('a merged double is not reported again, and three of one are three pairs', () => {
  const een = mens('1', 'Jansen', 'A.', '1980-05-05')
  expect(found(een, { ...een, id: '2', opgegaanIn: '1' })).toEqual([])
  expect(found(een, { ...een, id: '2' }, { ...een, id: '3' })).toHaveLength(3)
})
