import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addCents,
  allocate,
  type Cents,
  cents,
  formatEuro,
  formatEuroNl,
  parseEuro,
  percentOf,
  sumCents,
} from '../index.ts'

const GRENS = 999_999_999_999_999
const bedrag = fc.integer({ min: -GRENS, max: GRENS }).map(cents)
const code = (tekst: string): string => {
  const uit = parseEuro(tekst)
  return uit.ok ? String(uit.value) : uit.fout.code
}

describe('parseEuro and formatEuro', () => {
  test('reads back what it formats, over the whole range', () => {
    fc.assert(
      fc.property(bedrag, (c) => {
        expect(parseEuro(formatEuro(c))).toEqual({ ok: true, value: c })
      }),
      {
        numRuns: 1000,
      },
    )
  })
  test.each([
    ['120.99', '12099'],
    ['0.00', '0'],
    ['-0.00', '0'],
    ['0.07', '7'],
    ['-1.05', '-105'],
    ['9999999999999.99', '999999999999999'],
    ['10000000000000.00', 'euro.te-groot'],
    ['', 'euro.leeg'],
    ['-', 'euro.geheel'],
    ['.50', 'euro.geheel'],
    ['1', 'euro.decimalen'],
    ['1.5', 'euro.decimalen'],
    ['1.500', 'euro.decimalen'],
    ['1.234.56', 'euro.teken'],
    ['1.234,56', 'euro.komma'],
    ['+1.00', 'euro.teken'],
    ['1e3.00', 'euro.teken'],
    ['--1.00', 'euro.teken'],
    ['1.00-', 'euro.teken'],
    ['1.00\n', 'euro.spatie'],
    ['NaN', 'euro.teken'],
  ])('%j → %s', (tekst, verwacht) => {
    expect(code(tekst)).toBe(verwacht)
  })
  test('minus zero is zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true)
    expect(parseEuro('-0.00')).toEqual({ ok: true, value: 0 })
  })
})

test.each([
  [123456, '€ 1.234,56'],
  [-123456, '€ -1.234,56'],
  [5, '€ 0,05'],
  [100000000, '€ 1.000.000,00'],
  [99999, '€ 999,99'],
])('formatEuroNl(%i) = %s', (c, tekst) => {
  expect(formatEuroNl(cents(c))).toBe(tekst)
})

describe('cents, addCents, sumCents', () => {
  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('cents(%d) is refused', (n) => {
    expect(() => cents(n)).toThrow(RangeError)
  })
  test('a sum beyond the safe integers is refused, not rounded', () => {
    expect(() => addCents(cents(Number.MAX_SAFE_INTEGER), cents(1))).toThrow(RangeError)
  })
  test('sumCents adds like big integers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }).map(cents)), (lijst) => {
        expect(BigInt(sumCents(lijst))).toBe(lijst.reduce((a, c) => a + BigInt(c), 0n))
      }),
    )
  })
})

describe('percentOf', () => {
  test.each([
    [10000, 2100, 2100], // 21 % of € 100
    [50, 100, 1], // exactly half a cent goes up
    [49, 100, 0],
    [-50, 100, -1], // and a credit mirrors it
    [GRENS, 10000, GRENS],
    [12099, 0, 0],
  ])('%i cents, %i basispunten → %i', (c, bp, verwacht) => {
    expect(percentOf(cents(c), bp)).toBe(verwacht)
  })
  test('differs at most half a cent from the exact share, and mirrors in the sign', () => {
    fc.assert(
      fc.property(bedrag, fc.integer({ min: 0, max: 20000 }), (c, bp) => {
        const uit = percentOf(c, bp)
        const verschil = BigInt(uit) * 10000n - BigInt(c) * BigInt(bp)
        expect(verschil <= 5000n && verschil >= -5000n).toBe(true)
        expect(percentOf(cents(-c), bp)).toBe(-uit + 0)
      }),
    )
  })
  test.each([-1, 0.5])('basispunten %d are refused', (bp) => {
    expect(() => percentOf(cents(1), bp)).toThrow(RangeError)
  })
})

describe('allocate', () => {
  const gewichten = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 })
    .filter((g) => g.some((x) => x > 0))

  test('adds up to the total, and each part differs less than a cent from its exact share', () => {
    fc.assert(
      fc.property(bedrag, gewichten, (totaal, g) => {
        const delen = allocate(totaal, g)
        expect(delen).toHaveLength(g.length)
        expect(delen.reduce((a, d) => a + BigInt(d), 0n)).toBe(BigInt(totaal))
        const som = g.reduce((a, x) => a + BigInt(x), 0n)
        delen.forEach((deel, i) => {
          const verschil = BigInt(deel) * som - BigInt(totaal) * BigInt(g[i] ?? 0)
          expect(verschil < som && verschil > -som).toBe(true)
        })
      }),
    )
  })
  test('extra cents go to the largest remainders: no part with a smaller remainder got one instead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }).map(cents), gewichten, (totaal, g) => {
        const som = g.reduce((a, x) => a + x, 0)
        const delen = allocate(totaal, g).map((deel, i) => {
          const product = BigInt(totaal) * BigInt(g[i] ?? 0)
          return { extra: BigInt(deel) > product / BigInt(som), rest: product % BigInt(som) }
        })
        const met = delen.filter((d) => d.extra).map((d) => d.rest)
        const zonder = delen.filter((d) => !d.extra).map((d) => d.rest)
        for (const a of met) for (const b of zonder) expect(a >= b).toBe(true)
      }),
    )
  })
  test.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [100, [1, 2, 1], [25, 50, 25]],
    [5, [0, 1, 0], [0, 5, 0]],
    [10, [1, 6], [1, 9]],
  ])('allocate(%i, %j) = %j', (totaal, g, verwacht) => {
    expect(allocate(cents(totaal), g)).toEqual(verwacht)
  })
  test.each<[string, number[]]>([
    ['no weights', []],
    ['zeros only', [0, 0]],
    ['negative', [1, -1]],
    ['a fraction', [0.5]],
  ])('%s is refused', (_, g) => {
    expect(() => allocate(1 as Cents, g)).toThrow(RangeError)
  })
})
