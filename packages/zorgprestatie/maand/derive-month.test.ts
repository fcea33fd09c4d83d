import { dayOf, type EpochDay, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { brokenTexts, contact, nza, planningIsRealisatie, praktijk } from '../proef/basis.ts'
import { omgevingMet } from '../proef/omgeving.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import { makeStam } from '../stam/make-stam.ts'
import { WEIGERINGEN } from '../weigering/catalogus.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import { deriveMonth } from './derive-month.ts'

const stam = makeStam({ ...praktijk, planningIsRealisatie })
const duur = fc.integer({ min: 0, max: 200 }).map(minutes)

const registratie: fc.Arbitrary<Consultregistratie> = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }).map((n) => `r${n}`),
    datum: fc.integer({ min: dayOf(2021, 12, 1), max: dayOf(2024, 12, 31) }) as fc.Arbitrary<EpochDay>,
    zorgsoort: fc.constantFrom('diagnostiek', 'behandeling'),
    eenheid: fc.constantFrom('praktijk', 'elders'),
    zorgverlener: fc.constantFrom('gz', 'pt', 'kp', 'x'),
    geplandeMinuten: fc.option(duur, { nil: null }),
    directeMinuten: duur,
  })
  .map((deel) => contact(deel as Partial<Consultregistratie>))

describe('deriveMonth', () => {
  test('property: every id comes back once; a single id as deriveConsult gives it, a double id as one refusal', () => {
    fc.assert(
      fc.property(fc.array(registratie, { maxLength: 15 }), (registraties) => {
        const { prestaties, weigeringen } = deriveMonth(registraties, omgevingMet(stam, nza))
        const ids = [...prestaties.map((p) => p.id), ...weigeringen.map((w) => w.registratie)]
        expect([...ids].sort()).toEqual([...new Set(registraties.map((r) => r.id))].sort())
        for (const een of registraties) {
          const keer = registraties.filter((r) => r.id === een.id).length
          const los = deriveConsult(een, stam, nza)
          if (keer > 1) {
            const plaatsen = registraties.flatMap((r, index) => (r.id === een.id ? [index + 1] : [])).join(', ')
            const [weigering] = weigeringen.filter((w) => w.registratie === een.id)
            expect(weigering?.weigering.code).toBe('registratie.dubbel')
            expect(weigering?.weigering.params).toMatchObject({ plaatsen, aantal: keer })
          } else if (los.soort === 'prestatie') expect(prestaties).toContainEqual(los.prestatie)
          else expect(weigeringen).toContainEqual(los)
        }
      }),
    )
  })

  test('property: the order of the input decides the order of the answer and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(registratie, { selector: (r) => r.id }), (registraties) => {
        const heen = deriveMonth(registraties, omgevingMet(stam, nza))
        const terug = deriveMonth([...registraties].reverse(), omgevingMet(stam, nza))
        expect([...terug.prestaties].reverse()).toEqual(heen.prestaties)
        expect([...terug.weigeringen].reverse()).toEqual(heen.weigeringen)
      }),
    )
  })

  test('a double registration names both places in words', () => {
    const [dubbel] = deriveMonth([contact(), contact({ id: 'r2' }), contact()], omgevingMet(stam, nza)).weigeringen
    if (dubbel === undefined) throw new Error('no refusal')
    const { wat, verwacht, doe } = describeWeigering(WEIGERINGEN, dubbel.weigering)
    expect(wat).toEqual({
      nl: 'Registratie r1 staat 2 keer in de invoer, op plaats 1, 3.',
      en: 'Registration r1 stands 2 times in the input, at place 1, 3.',
    })
    expect(brokenTexts([wat, verwacht, doe])).toEqual([])
  })
})
