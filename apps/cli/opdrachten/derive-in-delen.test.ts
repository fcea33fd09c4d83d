import { loadReferentie } from '@zorgketen/reference/load'
import { derive, type Registratie, registratie, stamgegevens } from '@zorgketen/usecases'
import * as klein from '@zorgketen/usecases/proef'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deriveInDelen } from './derive-in-delen.ts'

const referentie = loadReferentie()
const administratie = stamgegevens.parse(klein.stamgegevens)

/** Registrations of which some give a prestatie and some do not, in any order. */
const een = fc.record({
  stroom: fc.constantFrom('ggz' as const, 'fz' as const),
  minuten: fc.constantFrom(1, 4, 5, 45, 200),
  datum: fc.constantFrom('2021-12-31', '2023-03-07'),
  /** Messages of a day weigh with each other, in whatever part they stand. */
  bericht: fc.boolean(),
})
type Rij = typeof een extends fc.Arbitrary<infer T> ? T : never
const lijst = fc.array(een, { maxLength: 40 })
const make = (i: number, { stroom, minuten, datum, bericht }: Rij): Registratie =>
  registratie.parse({
    ...klein.registratie(`r${i}`, stroom, datum, minuten),
    ...(bericht ? { kanaal: 'bericht' } : {}),
  })

it('derived in parts is derived whole, whatever the size of a part', () => {
  fc.assert(
    fc.property(lijst, fc.integer({ min: 1, max: 12 }), (rijen, deel) => {
      const registraties = rijen.map((rij, i) => make(i, rij))
      const gemeld: number[] = []
      const delen = deriveInDelen(administratie, registraties, referentie, (n) => gemeld.push(n), deel)
      expect(delen).toEqual(derive(administratie, registraties, referentie))
      if (registraties.length > deel) expect(gemeld).toHaveLength(Math.ceil(registraties.length / deel))
      if (gemeld.length > 0) expect(gemeld.at(-1)).toBe(registraties.length)
    }),
  )
})

it('an id that stands twice, in whatever part, is refused with all its places', () => {
  fc.assert(
    fc.property(
      lijst.filter(({ length }) => length > 1),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(),
      fc.nat(),
      (rijen, deel, a, b) => {
        const registraties = rijen.map((rij, i) => make(i === a % rijen.length ? b % rijen.length : i, rij))
        const delen = deriveInDelen(administratie, registraties, referentie, () => undefined, deel)
        expect(delen).toEqual(derive(administratie, registraties, referentie))
      },
    ),
  )
})
