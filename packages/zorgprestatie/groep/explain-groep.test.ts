import { dayOf, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import { outcomeOfAll } from '../afleiden/zorguitleg.ts'
import { planningIsRealisatie, praktijk } from '../proef/basis.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import { makeStam } from '../stam/make-stam.ts'
import { deriveGroep } from './derive-groep.ts'
import { explainGroep } from './explain-groep.ts'

const stamMet = (besluit: boolean) =>
  makeStam({ ...praktijk, planningIsRealisatie: besluit ? planningIsRealisatie : [] })

const sessie = (deel: Partial<Groepssessie> = {}): Groepssessie => ({
  soort: 'groepssessie',
  id: 'g1',
  datum: dayOf(2022, 3, 14),
  begintijd: null,
  eenheid: 'praktijk',
  geplandeMinuten: minutes(60),
  directeMinuten: minutes(50),
  deelnemers: [
    { patient: 'a', stroom: 'ggz', van: minutes(0), tot: minutes(50) },
    { patient: 'b', stroom: 'fz', van: minutes(0), tot: minutes(20) },
    { patient: 'c', stroom: 'anders', van: minutes(0), tot: minutes(50) },
  ],
  zorgverleners: [{ zorgverlener: 'gz', van: minutes(0), tot: minutes(50) }],
  ...deel,
})

describe('ZPM-18 explainGroep', () => {
  test('every step names what it rested on and what came out', () => {
    const { stappen } = explainGroep(sessie(), stamMet(true), allesBekend)
    expect(stappen.map(({ stap, invoer, uitkomst }) => [stap, invoer, uitkomst])).toEqual([
      ['tijd', { directeMinuten: 50, geplandeMinuten: 60 }, 60],
      ['eenheden', { minuten: 60, datum: '2022-03-14' }, 2],
      ['groepsgrootte', { volgnummer: 1, aanwezig: 3, andereStroom: 1 }, 3],
      ['groepsgrootte', { volgnummer: 2, aanwezig: 2, andereStroom: 1 }, 2],
      [
        'prestatie',
        { code: 'groepsconsult categorieIndex=6 groepsgrootte=3 minuten=30', datum: '2022-03-14', aantal: 2 },
        1000,
      ],
      [
        'prestatie',
        { code: 'groepsconsult categorieIndex=6 groepsgrootte=2 minuten=30', datum: '2022-03-14', aantal: 1 },
        1000,
      ],
    ])
    expect(stappen.every(({ bron }) => bron.document !== '' && bron.plaats !== '')).toBe(true)
  })

  test('the size cites the wording in force and the one it replaced', () => {
    const { stappen } = explainGroep(sessie(), stamMet(true), allesBekend)
    const bron = stappen.find(({ stap }) => stap === 'groepsgrootte')?.bron
    expect([bron?.document, bron?.plaats].join(' ')).toMatch(/v1\.3.*Handreiking \(2020\)/)
  })

  test.each([
    [46, '46 minuten geven 2 eenheden van 30 minuten; het restant van 16 minuten telt mee.'],
    [45, '45 minuten geven 1 eenheden van 30 minuten; het restant van 15 minuten telt niet.'],
    [60, '60 minuten geven 2 eenheden van 30 minuten; er blijft niets over.'],
    [20, '20 minuten geven 0 eenheden van 30 minuten; of 20 minuten tellen is onbekend.'],
  ])('says what becomes of the remainder of %s minutes', (duur, tekst) => {
    const een = sessie({ directeMinuten: minutes(duur), geplandeMinuten: null })
    const { stappen } = explainGroep(een, stamMet(false), allesBekend)
    expect(stappen.find(({ stap }) => stap === 'eenheden')?.tekst.nl).toBe(tekst)
    expect(stappen[0]?.tekst).toEqual({
      nl: `De ${duur} gerealiseerde minuten tellen.`,
      en: `The ${duur} realised minutes count.`,
    })
  })

  test('a refusal is the last step, with what to do', () => {
    const { stappen } = explainGroep(sessie({ datum: dayOf(2021, 3, 1) }), stamMet(false), allesBekend)
    expect(stappen.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual([['weigering', 'datum.voor-zpm']])
    expect(stappen[0]?.tekst.nl).toContain('Controleer de datum.')
  })

  const alle = Array.from({ length: 240 }, (_, n) => minutes(n))
  const anders: Record<string, (een: Groepssessie) => readonly Partial<Groepssessie>[]> = {
    datum: () => [dayOf(2020, 5, 5), dayOf(2022, 5, 5), dayOf(2025, 5, 5)].map((datum) => ({ datum })),
    directeMinuten: () => alle.map((directeMinuten) => ({ directeMinuten })),
    geplandeMinuten: () => [null, ...alle].map((geplandeMinuten) => ({ geplandeMinuten })),
    zorgverleners: () =>
      [[], [{ zorgverlener: 'pt', van: minutes(0), tot: minutes(50) }]].map((zorgverleners) => ({ zorgverleners })),
    eenheid: () => [{ eenheid: 'elders' }],
    begintijd: () => [{ begintijd: 3600 as Groepssessie['begintijd'] }],
  }
  const willekeurig = fc.record({
    datum: fc.constantFrom(dayOf(2021, 3, 1), dayOf(2022, 3, 14), dayOf(2024, 3, 14)),
    geplandeMinuten: fc.option(fc.integer({ min: 0, max: 120 }).map(minutes), { nil: null }),
    directeMinuten: fc.integer({ min: 0, max: 120 }).map(minutes),
  })

  test('property: an input is named exactly when another value of it gives another outcome', () => {
    fc.assert(
      fc.property(willekeurig, fc.boolean(), (deel, besluit) => {
        const een = sessie(deel)
        const stam = stamMet(besluit)
        const outcome = (ander: Groepssessie, bij = stam) => outcomeOfAll(deriveGroep(ander, bij, allesBekend))
        const nu = outcome(een)
        const named = explainGroep(een, stam, allesBekend).relevanteInvoer.map(({ invoer }) => invoer)
        for (const [invoer, values] of Object.entries(anders)) {
          const changes = values(een).some((edit) => outcome({ ...een, ...edit }) !== nu)
          expect([invoer, named.includes(invoer)]).toEqual([invoer, changes])
        }
        expect(named.includes('besluitPlanningIsRealisatie')).toBe(outcome(een, stamMet(!besluit)) !== nu)
      }),
      { numRuns: 30 },
    )
  })

  test('who was present and their streams are named when they matter', () => {
    const named = (een: Groepssessie) =>
      explainGroep(een, stamMet(false), allesBekend).relevanteInvoer.map(({ invoer }) => invoer)
    expect(named(sessie())).toEqual(expect.arrayContaining(['deelnemers', 'stromen', 'zorgverleners']))
    expect(named(sessie({ directeMinuten: minutes(0) }))).not.toContain('deelnemers')
    const scheef = sessie({ zorgverleners: [{ zorgverlener: 'gz', van: minutes(9), tot: minutes(3) }] })
    expect(named(scheef)).toContain('zorgverleners')
    const [a, b] = sessie().deelnemers
    if (a === undefined || b === undefined) throw new Error('no participants')
    expect(named(sessie({ deelnemers: [{ ...a, van: minutes(9), tot: minutes(3) }, b] }))).toContain('deelnemers')
  })
})
