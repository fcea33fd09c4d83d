import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maakToeval } from './toeval.ts'

describe('maakToeval', () => {
  it('property: numbers lie within their bounds and both bounds occur', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 0, max: 8 }),
        (zaad, van, breed) => {
          const toeval = maakToeval(zaad)
          const getallen = Array.from({ length: 400 }, () => toeval.getal(van, van + breed))
          expect(Math.min(...getallen)).toBe(van)
          expect(Math.max(...getallen)).toBe(van + breed)
          expect(getallen.every(Number.isInteger)).toBe(true)
        },
      ),
    )
  })

  it('property: the same seed gives the same choices; a part has a stream of its own', () => {
    fc.assert(
      fc.property(fc.integer(), (zaad) => {
        const reeks = (t: ReturnType<typeof maakToeval>) => Array.from({ length: 20 }, () => t.getal(0, 1_000_000))
        const een = maakToeval(zaad)
        const deelVooraf = reeks(een.deel('a'))
        expect(reeks(een)).toEqual(reeks(maakToeval(zaad)))
        expect(reeks(een.deel('a'))).toEqual(deelVooraf)
        expect(reeks(een.deel('b'))).not.toEqual(deelVooraf)
      }),
    )
  })

  it('property: shuffling keeps every element and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (zaad, lijst) => {
        const kopie = [...lijst]
        expect(maakToeval(zaad).schud(lijst).sort()).toEqual([...lijst].sort())
        expect(lijst).toEqual(kopie)
      }),
    )
  })

  it('weights: what weighs nothing never comes, what weighs most comes most', () => {
    const toeval = maakToeval('gewichten')
    const getrokken = Array.from({ length: 3000 }, () => toeval.weeg([['nooit', 0] as const, ['vaak', 9], ['soms', 1]]))
    const keer = (wie: string) => getrokken.filter((x) => x === wie).length
    expect(keer('nooit')).toBe(0)
    expect(keer('vaak')).toBeGreaterThan(2550)
    expect(keer('vaak')).toBeLessThan(2850)
  })

  it('spreads: 32,000 draws over 16 cells stay within ten per cent of each other', () => {
    const toeval = maakToeval(20_230_301)
    const telling = new Array<number>(16).fill(0)
    for (let i = 0; i < 32_000; i += 1) {
      const cel = toeval.getal(0, 15)
      telling[cel] = (telling[cel] ?? 0) + 1
    }
    expect(Math.min(...telling)).toBeGreaterThan(1800)
    expect(Math.max(...telling)).toBeLessThan(2200)
  })

  it('refuses an empty list and an empty range', () => {
    expect(() => maakToeval(1).kies([])).toThrow(RangeError)
    expect(() => maakToeval(1).getal(2, 1)).toThrow(RangeError)
    expect(() => maakToeval(1).weeg([])).toThrow(RangeError)
  })
})
