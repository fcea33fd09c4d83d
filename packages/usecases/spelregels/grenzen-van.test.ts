import { loadReferentie } from '@zorgketen/reference/load'
import { expect, test } from 'vitest'
import { dag, kleineStam, periode } from '../stam/proef/documenten.ts'
import { beschrijvingVan, encodeDocument } from '../stam/registers.ts'
import { grenzenVan } from './grenzen-van.ts'

const referentie = loadReferentie()
const ID = 'zpm-diagnostiek-onverzekerd'
const { organisatie } = kleineStam()

test('ZPM-31: nobody published the maximum, so it is what the organisation recorded for the day', () => {
  expect(grenzenVan(referentie, organisatie).zoek(ID, dag('2023-03-01'))).toBeNull()
  expect(grenzenVan(referentie, undefined).zoek(ID, dag('2023-03-01'))).toBeNull()
  const maximumDiagnostiek = [{ aantal: 4, geldig: periode('2023-01-01', '2023-12-31'), bron: 'contract' }]
  const { zoek, langsteDuurklasse } = grenzenVan(referentie, { ...organisatie, maximumDiagnostiek })
  expect(['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'].map((iso) => zoek(ID, dag(iso)))).toEqual([
    null,
    4,
    4,
    null,
  ])
  // what is published stays as it is
  expect(zoek('zpm-regie', dag('2023-03-01'))).toBe(42)
  expect(langsteDuurklasse(dag('2023-03-01'))).toBe(120)
})

test('it is kept with the organisation, a number as people type it', () => {
  const maximumDiagnostiek = [{ aantal: 4, geldig: periode('2023-01-01'), bron: 'contract' }]
  const json = encodeDocument('organisatie', { ...organisatie, maximumDiagnostiek })
  expect(json).toMatchObject({ maximumDiagnostiek: [{ aantal: '4', geldig: { van: '2023-01-01', tot: null } }] })
  expect(beschrijvingVan('organisatie').schema.parse(json)).toMatchObject({ maximumDiagnostiek })
})
