import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCsv } from './parse-csv.ts'

const schrijf = (cel: string) => `"${cel.replaceAll('"', '""')}"`

test('reads back what was written, whatever the cells hold', () => {
  const cel = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') })
  const rijen = fc.array(fc.array(cel, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(rijen, fc.constantFrom('\n', '\r\n'), (rijen, einde) => {
      const tekst = rijen.map((rij) => rij.map(schrijf).join(',') + einde).join('')
      expect(parseCsv(tekst, 'x.csv', 1).map((rij) => rij.cellen)).toEqual(rijen)
    }),
  )
})

test('bare cells, empty cells, no newline at the end, and the line each record starts on', () => {
  expect(parseCsv('a,,"b\nc"\n\nd,e,', 'x.csv', 7)).toEqual([
    { regel: 7, cellen: ['a', '', 'b\nc'] },
    { regel: 10, cellen: ['d', 'e', ''] },
  ])
})

test('an open quote is refused with its line', () => {
  expect(() => parseCsv('a,b\nc,"d', 'x.csv', 1)).toThrow(/x\.csv, regel 2: een aanhalingsteken wordt niet gesloten/)
})
