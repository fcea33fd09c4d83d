import { expect, it } from 'vitest'
import { registers } from '../../formaten/registers.ts'
import { stamgegevens } from '../../formaten/stamgegevens.ts'
import * as klein from '../../proef/klein.ts'
import { bsn, dag, kleineStam, patient, verwijzing } from '../proef/documenten.ts'
import { composeRegisters, splitRegisters } from './betalersdocumenten.ts'
import { composeStamgegevens } from './stamdocumenten.ts'

it('a file of master data that is split into registers and composed again is the same', () => {
  const bestand = stamgegevens.parse(klein.stamgegevens)
  expect(composeStamgegevens(kleineStam(), null)).toEqual(bestand)
})

it.each([klein.registersDji, klein.registersVerzekeraar])('a payer’s registers likewise', (json) => {
  const bestand = registers.parse(json)
  expect(composeRegisters(splitRegisters(bestand, (plaats) => `S${plaats}`))).toEqual(bestand)
})

it('a double that was merged into another patient does not count', () => {
  const documenten = { ...kleineStam(), patienten: [patient('P1'), patient('P2', { opgegaanIn: 'P1' })] }
  expect(composeStamgegevens(documenten, null).patienten.map(({ id }) => id)).toEqual(['P1'])
})

it('VC042: the verwijzing of a month is the last one up to its end', () => {
  const vraag = { omschrijving: 'angst', zorgtraject: null, geldig: null, typen: [] }
  const document = patient('P1', {
    bsn: bsn('999990019'),
    zorgvragen: [
      { ...vraag, id: '1', verwijzingen: [verwijzing('2022-01-05'), verwijzing(null)] },
      { ...vraag, id: '2', verwijzingen: [verwijzing('2023-06-01')] },
    ],
  })
  const op = (peildag: string | null) =>
    composeStamgegevens({ ...kleineStam(), patienten: [document] }, peildag === null ? null : dag(peildag)).patienten[0]
      ?.verwijzing?.datum
  expect(op('2023-05-31')).toBe(dag('2022-01-05'))
  expect(op('2023-06-01')).toBe(dag('2023-06-01'))
  expect(op(null)).toBe(dag('2023-06-01'))
  expect(op('2022-01-04')).toBeNull()
})
