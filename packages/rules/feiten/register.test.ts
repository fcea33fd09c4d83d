import { epochDay, type Period } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { AFWEZIG, isGemis, makeGeschiedenis, makeRegister, NIET_BEKEND, takeSnapshot } from '../index.ts'

interface Rij {
  readonly agb: string
  readonly geldig: Period
  readonly tarief: number
}
const rij = (agb: string, van: number, tot: number | null, tarief: number): Rij => ({
  agb,
  geldig: { van: epochDay(van), tot: tot === null ? null : epochDay(tot) },
  tarief,
})
const rijen = [rij('a', 1, 10, 1), rij('a', 11, null, 2), rij('b', 5, 6, 3)]
const build = (volledig: boolean) =>
  makeRegister<Rij>({ naam: 'contracten', volledig, sleutel: (r) => r.agb, geldig: (r) => r.geldig }, rijen)

describe('register', () => {
  it('finds by key and by day', () => {
    const register = build(true)
    expect(register.zoek('a')).toBe(rijen[0])
    expect(register.alle('a')).toEqual(rijen.slice(0, 2))
    expect([1, 10, 11, 99].map((dag) => register.zoekOp('a', epochDay(dag)))).toEqual([
      rijen[0],
      rijen[0],
      rijen[1],
      rijen[1],
    ])
  })

  it('a complete register says absent, an incomplete one says that it cannot know', () => {
    for (const [volledig, gemis] of [
      [true, AFWEZIG],
      [false, NIET_BEKEND],
    ] as const) {
      const register = build(volledig)
      expect(register.volledig).toBe(volledig)
      expect(register.zoek('c')).toBe(gemis)
      expect(register.zoekOp('c', epochDay(1))).toBe(gemis)
      expect(register.zoekOp('b', epochDay(7))).toBe(gemis)
      expect(register.alle('c')).toEqual([])
      expect(isGemis(register.zoek('c'))).toBe(true)
    }
    expect(isGemis(build(true).zoek('a'))).toBe(false)
  })

  it('without a validity an entry holds on every day', () => {
    const register = makeRegister<Rij>({ naam: 'x', volledig: true, sleutel: (r) => r.agb }, rijen)
    expect(register.zoekOp('b', epochDay(999))).toBe(rijen[2])
  })

  it('does not see later changes to what it was made from', () => {
    const list = [...rijen]
    const register = makeRegister<Rij>({ naam: 'x', volledig: true, sleutel: (r) => r.agb }, list)
    list.push(rij('c', 1, 2, 9))
    expect(register.zoek('c')).toBe(AFWEZIG)
  })
})

it('a snapshot is frozen and names only the registers that were brought', () => {
  const feiten = takeSnapshot({ contracten: build(true), plaatsingen: undefined }, 'abc')
  expect([...feiten.namen]).toEqual(['contracten'])
  expect(feiten.vingerafdruk).toBe('abc')
  expect(Object.isFrozen(feiten)).toBe(true)
})

it('history keeps the order in which events came in', () => {
  const past = makeGeschiedenis([
    ['k', { dag: epochDay(9), item: 'eerst' }],
    ['l', { dag: epochDay(1), item: 'ander' }],
    ['k', { dag: epochDay(2), item: 'later' }],
  ])
  expect(past.eerder('k').map((e) => e.item)).toEqual(['eerst', 'later'])
  expect(past.eerder('m')).toEqual([])
})
