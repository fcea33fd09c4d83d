import { expect, test } from 'vitest'
import { sorteerCodes } from './sorteer-codes.ts'

const rij = (code: string, aantal: number, bedrag: number) => ({ code, naam: code, aantal, bedrag })
const rijen = [rij('CO0002', 5, 100), rij('CO0001', 5, 900), rij('CO0003', 1, 500)]
const codes = (kolom: string, richting: 'op' | 'neer') =>
  sorteerCodes(rijen, { kolom, richting }).map(({ code }) => code)

test('by code unless another column was chosen', () => {
  expect(sorteerCodes(rijen, null).map(({ code }) => code)).toEqual(['CO0001', 'CO0002', 'CO0003'])
  expect(codes('code', 'neer')).toEqual(['CO0003', 'CO0002', 'CO0001'])
})

test('equal counts stand in the order of their code', () => {
  expect(codes('aantal', 'op')).toEqual(['CO0003', 'CO0001', 'CO0002'])
  expect(codes('bedrag', 'neer')).toEqual(['CO0001', 'CO0003', 'CO0002'])
})
