import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bsn, formatBsn, maskBsn, parseBsn } from '../index.ts'

/** Eleven test from its definition, on an array of digits: the oracle. */
const elfproef = (cijfers: readonly number[]): boolean =>
  [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((som, gewicht, i) => som + gewicht * (cijfers[i] ?? 0), 0) % 11 === 0

const negenCijfers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
const geldig = negenCijfers.filter((c) => elfproef(c) && c.some((x) => x !== 0)).map((c) => c.join(''))

const lees = (tekst: string): Bsn => {
  const uit = parseBsn(tekst)
  if (!uit.ok) throw new Error(uit.fout.code)
  return uit.value
}

describe('parseBsn', () => {
  test('accepts exactly what passes the eleven test', () => {
    fc.assert(
      fc.property(negenCijfers, (c) => {
        expect(parseBsn(c.join('')).ok).toBe(elfproef(c) && c.some((x) => x !== 0))
      }),
      { numRuns: 2000 },
    )
  })

  test('reads back what it formats', () => {
    fc.assert(
      fc.property(geldig, (tekst) => {
        expect(formatBsn(lees(formatBsn(lees(tekst))))).toBe(tekst)
      }),
    )
  })

  test('refuses every change of one digit', () => {
    fc.assert(
      fc.property(geldig, (tekst) => {
        for (let plek = 0; plek < 9; plek++) {
          for (let cijfer = 0; cijfer < 10; cijfer++) {
            const anders = tekst.slice(0, plek) + cijfer + tekst.slice(plek + 1)
            if (anders === tekst) continue
            expect(parseBsn(anders).ok, `place ${plek}`).toBe(false)
          }
        }
      }),
    )
  })

  test('eight digits that lack only their leading zero get that hint, other eight are too short', () => {
    const acht = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String)
    fc.assert(
      fc.property(acht, (tekst) => {
        const uit = parseBsn(tekst)
        const verwacht = parseBsn(`0${tekst}`).ok ? 'bsn.voorloopnul' : 'bsn.te-kort'
        expect(uit.ok ? 'accepted' : uit.fout.code).toBe(verwacht)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['', 'leeg'],
    ['   ', 'leeg'],
    ['123.456.782', 'vorm'],
    ['123456782\n', 'vorm'],
    ['١٢٣٤٥٦٧٨٢', 'vorm'],
    ['123456783', 'controle'],
    ['000000000', 'betekenis'],
    ['999999999', 'betekenis'], // AW319 field 0203: stands for 'no BSN'
  ])('%j is refused with grade %s', (tekst, graad) => {
    const uit = parseBsn(tekst)
    expect(uit.ok ? 'accepted' : uit.fout.graad).toBe(graad)
  })
})

test('maskBsn shows the last two digits only', () => {
  expect(maskBsn(lees('123456782'))).toBe('*******82')
})
