import { expect, test } from 'vitest'
import { baanVan, volgendeSortering, wijkendeKolommen } from './lijst-kolom.ts'
import { paginasVan } from './lijst-paginas.ts'
import { plekVan, stapVan } from './lijst-toetsen.ts'

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

test('a row is at least as wide as the minima of its columns, so that its head never stands elsewhere', () => {
  const kolom = (sleutel: string, breedte: string) => ({ sleutel, kop: '', breedte, cel: () => null })
  expect(baanVan([kolom('a', 'minmax(10rem, 2fr)'), kolom('b', '7.5rem')], true)).toEqual({
    '--baan': '2.5rem minmax(10rem, 2fr) 7.5rem',
    '--baan-min': 'calc(2.5rem + 10rem + 7.5rem + 2 * var(--zk-r2))',
  })
})

test('the row that is open is found among the rows that are known', () => {
  const sleutelOp = (i: number) => (i < 40 ? `r${i}` : undefined)
  expect(plekVan('r7', 3, [0, 99], 100, sleutelOp)).toBe(7)
  expect(plekVan('r3', 3, [20, 60], 100, sleutelOp)).toBe(3)
  expect(plekVan('r7', 30, [20, 60], 100, sleutelOp)).toBeNull()
  expect(plekVan('r50', 3, [-20, 200], 100, sleutelOp)).toBeNull()
})

test('columns leave in their order until the others fit; what has to stay stays', () => {
  const kolom = (sleutel: string, breedte: string, wijkt?: number) => ({
    ...{ sleutel, kop: '', breedte, cel: () => null },
    ...(wijkt === undefined ? {} : { wijkt }),
  })
  const kolommen = [
    kolom('naam', 'minmax(10rem, 2fr)'),
    kolom('tijd', '4rem', 1),
    kolom('eenheid', 'minmax(6rem, 1fr)', 2),
    kolom('minuten', '3rem', 2),
    kolom('bedrag', '7rem'),
  ]
  const weg = (rem: number, metVink = false) => wijkendeKolommen(kolommen, metVink, rem)
  // 10 + 4 + 6 + 3 + 7 and half a rem at both ends
  expect(weg(31)).toEqual([])
  expect(weg(30)).toEqual(['tijd'])
  expect(weg(26)).toEqual(['tijd', 'minuten'])
  expect(weg(20)).toEqual(['tijd', 'minuten', 'eenheid'])
  expect(weg(5)).toEqual(['tijd', 'minuten', 'eenheid'])
  expect(weg(31, true)).toEqual(['tijd'])
  expect(weg(Number.POSITIVE_INFINITY)).toEqual([])
})
