import { expect, test } from 'vitest'
import { volgendeSortering } from './lijst-kolom.ts'
import { paginasVan } from './lijst-paginas.ts'
import { stapVan } from './lijst-toetsen.ts'

test('keys move over the rows and stop at both ends', () => {
  expect(stapVan('ArrowDown', 4, 10, 6)).toBe(5)
  expect(stapVan('ArrowDown', 5, 10, 6)).toBe(5)
  expect(stapVan('PageUp', 4, 10, 100)).toBe(0)
  expect(stapVan('PageDown', 4, 10, 100)).toBe(14)
  expect(stapVan('End', 0, 10, 100_000)).toBe(99_999)
  expect(stapVan('x', 0, 10, 5)).toBeNull()
  expect(stapVan('End', 0, 10, 0)).toBeNull()
})

test('the head of a column goes through ascending, descending and none; another column starts anew', () => {
  const op = volgendeSortering(null, 'dag')
  const neer = volgendeSortering(op, 'dag')
  expect(op).toEqual({ kolom: 'dag', richting: 'op' })
  expect(neer).toEqual({ kolom: 'dag', richting: 'neer' })
  expect(volgendeSortering(neer, 'dag')).toBeNull()
  expect(volgendeSortering(neer, 'bedrag')).toEqual({ kolom: 'bedrag', richting: 'op' })
})

test('rows in sight ask for the pages of a hundred that hold them', () => {
  expect(paginasVan(0, 30)).toEqual([0])
  expect(paginasVan(95, 210)).toEqual([0, 1, 2])
  expect(paginasVan(99_990, 99_999)).toEqual([999])
})
