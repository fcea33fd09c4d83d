import { describe, expect, it } from 'vitest'
import { bsn, dag, patient } from '../../stam/proef/documenten.ts'
import { recognise } from './zoek-patient.ts'

const naam = { initialen: 'Z.', roepnaam: 'Zoë', voorvoegsels: null, achternaam: 'Åström' }
const persoon = { naam, geboortedatum: dag('1980-05-05'), bsn: bsn('999990019') }
const met = (id: string, deel: object) => patient(id, { naam, geboortedatum: dag('1980-05-05'), bsn: null, ...deel })
const wie = (...patienten: ReturnType<typeof patient>[]) =>
  recognise(persoon, patienten).map(({ id, door }) => `${id} ${door}`)

describe('ZTN-14: who a request is for', () => {
  it('the same BSN is the same person, whatever the name; then nobody else is proposed', () => {
    const zelfde = met('p1', { bsn: bsn('999990019'), naam: null })
    expect(wie(zelfde, met('p2', {}))).toEqual(['p1 bsn'])
  })

  it('without one, the same surname and day of birth, however it is written, is proposed and not sure', () => {
    expect(wie(met('p1', { naam: { ...naam, initialen: 'X.', achternaam: 'astrom' } }))).toEqual(['p1 naam'])
    expect(wie(met('p1', { geboortedatum: dag('1980-05-06') }), met('p2', { naam: null }))).toEqual([])
  })

  it('another known BSN is another person, and a double that was merged away is nobody', () => {
    expect(wie(met('p1', { bsn: bsn('999990020') }))).toEqual([])
    expect(wie(met('p2', { bsn: bsn('999990019'), opgegaanIn: 'p9' }))).toEqual([])
  })
})
