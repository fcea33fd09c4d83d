import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camt, stmt, txDtls } from '../test/camt.ts'
import { readBankafschrift } from './read-bankafschrift.ts'

const goed = camt(
  '02',
  stmt('02', { begin: '0.00', einde: '5.00' }, [
    { bedrag: '5.00', details: [txDtls('02', { naam: 'A', ustrd: ['F-1'] })] },
  ]),
)

describe('any file is read or refused, never a crash', () => {
  it('a statement with some bytes changed or cut off gives statements or faults, never both or neither', () => {
    const wijziging = fc.array(fc.tuple(fc.nat({ max: goed.length - 1 }), fc.nat({ max: 255 })), { maxLength: 4 })
    fc.assert(
      fc.property(wijziging, fc.nat({ max: goed.length }), (plekken, lengte) => {
        const bytes = goed.slice(0, lengte % 3 === 0 ? lengte : goed.length)
        for (const [plek, byte] of plekken) if (plek < bytes.length) bytes[plek] = byte
        const { afschriften, fouten } = readBankafschrift(bytes)
        expect(afschriften.length > 0).toBe(fouten.length === 0)
      }),
      { numRuns: 3000 },
    )
  })
})
