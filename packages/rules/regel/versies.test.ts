import { describe, expect, it } from 'vitest'
import { compareVersie, coversVersie, outranks, vanafVersie } from '../index.ts'

describe('message versions', () => {
  it.each([
    ['1.9', '1.10', -1],
    ['2.0', '1.10', 1],
    ['2', '2.0', 0],
    ['2.0', '2.0.1', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersie(a, b))).toBe(sign)
    expect(Math.sign(compareVersie(b, a))).toBe(-sign || 0)
  })

  it('a range includes both ends', () => {
    const range = { van: '1.0', tot: '2.0' }
    expect(['0.9', '1.0', '2.0', '2.1'].map((v) => coversVersie(range, v))).toEqual([false, true, true, false])
    expect(coversVersie(vanafVersie('1.0'), '99')).toBe(true)
  })
})

it('DFZ-16: NZa goes before the protocol, law before all', () => {
  expect(outranks('nza', 'protocol')).toBe(true)
  expect(outranks('protocol', 'nza')).toBe(false)
  expect(outranks('nza', 'nza')).toBe(false)
  expect(outranks('wet', 'nza')).toBe(true)
})
