import { expect, test } from 'vitest'
import { termijnVan } from './termijn.ts'

test('DFZ-08: forensic care of March is to be in on 18 April at the latest', () => {
  expect(termijnVan('2023-03', '2023-04-05', ['9992'])).toMatchObject({ uiterst: '2023-04-18', dagen: 13 })
  expect(termijnVan('2023-03', '2023-04-18', ['9992'])?.dagen).toBe(0)
  expect(termijnVan('2023-03', '2023-04-20', ['9992'])?.dagen).toBe(-2)
})

test('of an insurer the term stands in the contract: nothing is claimed', () => {
  expect(termijnVan('2023-03', '2023-04-05', ['9011', '9012'])).toBeNull()
})
