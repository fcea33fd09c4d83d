import fc from 'fast-check'
import { expect, it } from 'vitest'
import { greepVan } from './bladzijde.ts'

it('gives the rows of the page, from whichever end they are counted', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(250), fc.nat(50), (totaal, vanaf, aantal) => {
      const alle = Array.from({ length: totaal }, (_, n) => n)
      const { offset, limit, omgekeerd } = greepVan({ vanaf, aantal }, totaal)
      const bron = omgekeerd ? alle.toReversed() : alle
      const greep = bron.slice(offset, offset + limit)
      expect(omgekeerd ? greep.toReversed() : greep).toEqual(alle.slice(vanaf, vanaf + aantal))
      if (limit > 0) expect(offset).toBeLessThanOrEqual(totaal / 2)
    }),
  )
})
