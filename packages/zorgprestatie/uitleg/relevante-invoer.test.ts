import { dayOf, type EpochDay, type Minutes, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, nza, planningIsRealisatie, praktijk } from '../proef/basis.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import { makeStam, type Stamgegevens } from '../stam/make-stam.ts'
import { outcomeOf, relevanteInvoer } from './relevante-invoer.ts'
import type { RelevanteInvoer } from './uitleg.ts'

const duur = fc.integer({ min: 0, max: 180 }).map(minutes)
const registratie = fc.record({
  datum: fc.constantFrom(dayOf(2021, 12, 31), dayOf(2022, 3, 14), dayOf(2023, 3, 14)),
  zorgsoort: fc.constantFrom('diagnostiek' as const, 'behandeling' as const),
  eenheid: fc.constantFrom('praktijk', 'praktijk', 'praktijk', 'elders'),
  zorgverlener: fc.constantFrom('gz', 'gz', 'kp', 'x'),
  geplandeMinuten: fc.option(duur, { nil: null, freq: 2 }),
  directeMinuten: duur,
})
const besluit = fc.boolean()

const gegevensMet = (met: boolean): Stamgegevens => ({
  ...praktijk,
  planningIsRealisatie: met ? planningIsRealisatie : [],
})
const outcome = (een: Consultregistratie, gegevens: Stamgegevens) =>
  outcomeOf(deriveConsult(een, makeStam(gegevens), nza))
const namesOf = (lijst: readonly RelevanteInvoer[]) => lijst.map(({ invoer }) => invoer)

/** Other values to try for each input, wide enough to hold one that matters when any does. */
const alleMinuten = Array.from({ length: 300 }, (_, n) => minutes(n))
const andere: Partial<
  Record<RelevanteInvoer['invoer'], (een: Consultregistratie) => readonly Partial<Consultregistratie>[]>
> = {
  datum: () => [2021, 2022].map((jaar) => ({ datum: dayOf(jaar, 6, 1) as EpochDay })),
  eenheid: () => [{ eenheid: 'praktijk' }, { eenheid: 'nergens' }],
  zorgverlener: () => [{ zorgverlener: 'gz' }, { zorgverlener: 'niemand' }],
  zorgsoort: () => [{ zorgsoort: 'diagnostiek' }, { zorgsoort: 'behandeling' }],
  directeMinuten: () => alleMinuten.map((directeMinuten) => ({ directeMinuten })),
  geplandeMinuten: () => [null, ...alleMinuten].map((geplandeMinuten) => ({ geplandeMinuten })),
  besluitPlanningIsRealisatie: () => [],
}

describe('ZPM-18 relevanteInvoer: an input is named exactly when changing it can change the outcome', () => {
  test('property: named inputs have a value that changes the outcome, unnamed ones have none', () => {
    fc.assert(
      fc.property(registratie, besluit, (deel, met) => {
        const een = contact(deel)
        const gegevens = gegevensMet(met)
        const nu = outcome(een, gegevens)
        const named = namesOf(relevanteInvoer(een, makeStam(gegevens), nza))
        for (const [invoer, values] of Object.entries(andere)) {
          if (invoer === 'besluitPlanningIsRealisatie') continue
          const changes = values(een).some((edit) => outcome({ ...een, ...edit }, gegevens) !== nu)
          expect([invoer, named.includes(invoer as RelevanteInvoer['invoer'])]).toEqual([invoer, changes])
        }
        const omgekeerd = outcome(een, gegevensMet(!met)) !== nu
        expect(named.includes('besluitPlanningIsRealisatie')).toBe(omgekeerd)
      }),
      { numRuns: 60 },
    )
  })

  test('property: within the bounds of the minutes the outcome stays, one step beyond it changes', () => {
    fc.assert(
      fc.property(registratie, besluit, (deel, met) => {
        const een = contact(deel)
        const gegevens = gegevensMet(met)
        const nu = outcome(een, gegevens)
        for (const { invoer, van, tot } of relevanteInvoer(een, makeStam(gegevens), nza)) {
          if (invoer !== 'directeMinuten' && invoer !== 'geplandeMinuten') continue
          if (een[invoer] === null) continue
          const at = (n: number) => outcome({ ...een, [invoer]: n as Minutes }, gegevens)
          for (let n = van ?? 0; n <= (tot ?? 300); n += 1) expect([invoer, n, at(n)]).toEqual([invoer, n, nu])
          if (van !== null) expect(at(van - 1)).not.toBe(nu)
          if (tot !== null) expect(at(tot + 1)).not.toBe(nu)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('pr-agenda-35-van-45: the plan stays 45 while the real time is 30 to 60 minutes', () => {
    const een = contact({ geplandeMinuten: minutes(45), directeMinuten: minutes(35) })
    const lijst = relevanteInvoer(een, makeStam(gegevensMet(true)), nza)
    // 29 and 61 deviate 16 minutes, so realised time counts: class 15 and class 60
    expect(lijst).toContainEqual({ invoer: 'directeMinuten', van: 30, tot: 60 })
    expect(namesOf(lijst)).toContain('besluitPlanningIsRealisatie')
  })

  test('ZPM-06: a plan that would count if planning = realisatie were recorded names that decision', () => {
    // 45 planned minutes are class 45, 35 real ones class 30
    const een = contact({ geplandeMinuten: minutes(45), directeMinuten: minutes(35) })
    expect(namesOf(relevanteInvoer(een, makeStam(gegevensMet(false)), nza))).toContain('besluitPlanningIsRealisatie')
    const zelfde = contact({ geplandeMinuten: minutes(45), directeMinuten: minutes(50) })
    expect(namesOf(relevanteInvoer(zelfde, makeStam(gegevensMet(false)), nza))).not.toContain(
      'besluitPlanningIsRealisatie',
    )
  })

  test('without a plan the plan itself is named where planning = realisatie is recorded, and has no bounds', () => {
    const lijst = relevanteInvoer(contact({ directeMinuten: minutes(20) }), makeStam(gegevensMet(true)), nza)
    expect(lijst).toContainEqual({ invoer: 'geplandeMinuten', van: null, tot: null })
    expect(namesOf(lijst)).not.toContain('besluitPlanningIsRealisatie')
  })

  test('a bound at nothing or at no end is open', () => {
    const kort = relevanteInvoer(contact({ directeMinuten: minutes(4) }), makeStam(praktijk), nza)
    expect(kort).toContainEqual({ invoer: 'directeMinuten', van: 1, tot: 4 })
    const nul = relevanteInvoer(contact({ directeMinuten: minutes(0) }), makeStam(praktijk), nza)
    expect(nul).toContainEqual({ invoer: 'directeMinuten', van: null, tot: 0 })
    const lang = relevanteInvoer(contact({ directeMinuten: minutes(140) }), makeStam(praktijk), nza)
    expect(lang).toContainEqual({ invoer: 'directeMinuten', van: 120, tot: null })
  })

  test('indirect time, patient, stream and time of day are never named', () => {
    const namen = namesOf(relevanteInvoer(contact(), makeStam(praktijk), nza))
    expect(namen).toEqual(['datum', 'eenheid', 'zorgverlener', 'zorgsoort', 'directeMinuten'])
  })
})
