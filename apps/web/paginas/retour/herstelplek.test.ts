import { expect, test } from 'vitest'
import { herstelplekkenVan } from './herstelplek.ts'

test('elements of a care trajectory are kept with the patient, tariffs with the contracts, the rest with the contact', () => {
  expect([...herstelplekkenVan(['Zorgtrajectnummer', 'ZorgtrajectStartdatum'])]).toEqual(['patient'])
  expect([...herstelplekkenVan(['TariefInclBtw'])]).toEqual(['contract'])
  expect([...herstelplekkenVan(['Zorgaanbiedercode'])]).toEqual(['stamgegevens'])
  expect([...herstelplekkenVan(['EinddatumForensischeZorgtitel', 'Begindatum'])]).toEqual(['patient', 'contact'])
})

test('without an element the contact is where people look first', () => {
  expect([...herstelplekkenVan([])]).toEqual(['contact'])
})
