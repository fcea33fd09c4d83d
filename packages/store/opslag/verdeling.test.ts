import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf, verdeelOf } from './verdeling.ts'

const naam = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'),
  minLength: 1,
  maxLength: 64,
})

describe('places of rows', () => {
  it('a provider stands at one place, a payer at sixteen different ones, all of 0 to 1023', () => {
    fc.assert(
      fc.property(naam, (id) => {
        const een = placesOf(id, 'aanbieder')
        const veel = placesOf(id, 'betaler')
        expect(een).toHaveLength(1)
        expect(new Set(veel).size).toBe(16)
        expect([...een, ...veel].every((plaats) => Number.isInteger(plaats) && plaats >= 0 && plaats < 1024)).toBe(true)
      }),
    )
  })

  it('a row stands at one of the places, the same every time; without a key at the first', () => {
    fc.assert(
      fc.property(naam, fc.string(), (id, sleutel) => {
        const plaatsen = placesOf(id, 'betaler')
        expect(plaatsen).toContain(verdeelOf(plaatsen, sleutel))
        expect(verdeelOf(plaatsen, sleutel)).toBe(verdeelOf([...plaatsen], sleutel))
        expect(verdeelOf(plaatsen)).toBe(plaatsen[0])
      }),
    )
  })

  it('stays what it is: rows that were written stand there (FNV-1a of "a" is e40c292c, folded e40ccd20)', () => {
    expect(placesOf('a', 'aanbieder')).toEqual([0xcd20 % 1024])
    expect(verdeelOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], 'a')).toBe(0)
  })

  it('declarants are spread evenly over the places of a payer', () => {
    const plaatsen = placesOf('dji', 'betaler')
    const aantal = new Map<number, number>()
    for (let n = 0; n < 1600; n++) {
      const plaats = verdeelOf(plaatsen, String(94000000 + n))
      aantal.set(plaats, (aantal.get(plaats) ?? 0) + 1)
    }
    // 100 expected at each; five standard deviations of a binomial with p = 1/16 are 48.
    expect([...aantal.values()].every((n) => n > 52 && n < 148)).toBe(true)
  })
})
