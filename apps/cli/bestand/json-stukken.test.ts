import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonStukken } from './json-stukken.ts'

it('the pieces together are what JSON.stringify gives, with every element of a list told once', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))), (waarde) => {
      const inhoud = JSON.parse(JSON.stringify(waarde)) as Record<string, unknown>
      const geteld: number[] = []
      expect([...jsonStukken(inhoud, (n) => geteld.push(n))].join('')).toBe(JSON.stringify(inhoud, null, 2))
      const elementen = Object.values(inhoud).flatMap((deel) => (Array.isArray(deel) ? deel : []))
      expect(geteld).toEqual(elementen.map((_, i) => i + 1))
    }),
  )
})
