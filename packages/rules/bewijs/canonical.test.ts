import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical } from '../index.ts'

it('does not depend on the order of keys, and says the same as JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonical(turned)).toBe(canonical(value))
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('sorts keys at every depth and leaves undefined members out', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
  expect(canonical([undefined, true])).toBe('[null,true]')
})

it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [10n]])('refuses %s, which has no JSON form', (value) => {
  expect(() => canonical({ value })).toThrow('has no JSON form')
})
