import { AFWEZIG, NIET_BEKEND } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { makeBasisFz } from '../voorbeeld/basis-fz.ts'
import { dag } from '../voorbeeld/geldig.ts'
import { findContract } from './find-contract.ts'

const { contract, debet } = makeBasisFz()
const oud = { ...contract, nummer: 'CTM-OUD', geldig: { van: dag('2021-01-01'), tot: null } }
const nieuw = { ...contract, nummer: 'CTM-NIEUW', geldig: { van: dag('2022-02-01'), tot: null } }
const zonderNummer = { ...debet, contract: null }

describe('DFZ-20 the contract that counts for a line', () => {
  test('the one the line names, wherever it stands', () => {
    const regel = { ...debet, contract: 'CTM-OUD' }
    expect(findContract([oud, nieuw], true, regel)).toBe(oud)
    expect(findContract([nieuw, oud], true, regel)).toBe(oud)
  })

  test('else the one that began last, in whatever order', () => {
    expect(findContract([oud, nieuw], true, zonderNummer)).toBe(nieuw)
    expect(findContract([nieuw, oud], true, zonderNummer)).toBe(nieuw)
  })

  test('of two that began on one day the last in the list, as the contract room has it', () => {
    const tweede = { ...nieuw, nummer: 'CTM-TWEEDE' }
    expect(findContract([nieuw, tweede], true, zonderNummer)).toBe(tweede)
  })

  test('one that does not hold on the day never counts, named or not', () => {
    const later = { ...contract, geldig: { van: dag('2022-02-15'), tot: null } }
    expect(findContract([later], true, debet)).toBe(AFWEZIG)
    expect(findContract([later], false, debet)).toBe(NIET_BEKEND)
  })

  test('in an incomplete register a line that names none gets the one that is known; one that names another does not', () => {
    expect(findContract([nieuw], false, zonderNummer)).toBe(nieuw)
    expect(findContract([nieuw], false, debet)).toBe(NIET_BEKEND)
    expect(findContract([nieuw], true, debet)).toBe(nieuw)
  })
})
