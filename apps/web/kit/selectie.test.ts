import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALLES, isGekozen, kies, NIETS, telGekozen } from './selectie.ts'

const rijen = ['a', 'b', 'c', 'd', 'e']
const stap = fc.record({ wie: fc.subarray(rijen), aan: fc.boolean() })

test('after any choices the last word on a row holds, from nothing as well as from everything', () => {
  fc.assert(
    fc.property(fc.array(stap), fc.boolean(), (stappen, vanAlles) => {
      let selectie = vanAlles ? ALLES : NIETS
      const verwacht = new Set(vanAlles ? rijen : [])
      for (const { wie, aan } of stappen) {
        selectie = kies(selectie, wie, aan)
        for (const rij of wie) {
          if (aan) verwacht.add(rij)
          else verwacht.delete(rij)
        }
      }
      expect(rijen.filter((rij) => isGekozen(selectie, rij))).toEqual(rijen.filter((rij) => verwacht.has(rij)))
      expect(telGekozen(selectie, rijen.length)).toBe(verwacht.size)
    }),
  )
})
