import { dayOf, minutes } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allesBekend, nietsBekend } from '../afleiden/proef/tarieven.ts'
import { outcomeOfAll } from '../afleiden/zorguitleg.ts'
import type { Deelnemer, Groepsleider, Groepssessie } from '../registratie/groepssessie.ts'
import { deriveGroep } from './derive-groep.ts'
import { explainGroep } from './explain-groep.ts'
import { sessie, stamMet } from './proef/basis.ts'

const named = (een: Groepssessie, besluit = false, tarieven = allesBekend) =>
  explainGroep(een, stamMet(besluit), tarieven).relevanteInvoer.map(({ invoer }) => invoer)

describe('ZPM-18: the explanation of a group names what mattered, and nothing else', () => {
  test('each input has a name in both languages', () => {
    // 45 planned minutes are one unit, 50 real ones are two
    const een = sessie({ geplandeMinuten: minutes(45) })
    expect(explainGroep(een, stamMet(true), allesBekend).relevanteInvoer).toEqual([
      { invoer: 'datum', naam: { nl: 'datum', en: 'date' } },
      { invoer: 'directeMinuten', naam: { nl: 'directe minuten', en: 'direct minutes' } },
      { invoer: 'geplandeMinuten', naam: { nl: 'geplande minuten', en: 'planned minutes' } },
      {
        invoer: 'besluitPlanningIsRealisatie',
        naam: { nl: 'besluit planning = realisatie', en: 'decision on planning = realisatie' },
      },
      { invoer: 'deelnemers', naam: { nl: 'wie aanwezig was', en: 'who was present' } },
      { invoer: 'stromen', naam: { nl: 'stroom van de deelnemers', en: 'stream of the participants' } },
      { invoer: 'zorgverleners', naam: { nl: 'zorgverleners', en: 'professionals' } },
    ])
  })

  test('before the model only the date mattered', () => {
    expect(named(sessie({ datum: dayOf(2021, 12, 31) }))).toEqual(['datum'])
  })

  test('without direct time only the date and that time mattered', () => {
    expect(named(sessie({ directeMinuten: minutes(0) }))).toEqual(['datum', 'directeMinuten'])
  })

  test('ZPM-06: the plan matters only where a decision is recorded, the decision only where a plan could count', () => {
    const plan = (geplandeMinuten: number | null, besluit: boolean) =>
      named(sessie({ geplandeMinuten: geplandeMinuten === null ? null : minutes(geplandeMinuten) }), besluit).filter(
        (invoer) => invoer === 'geplandeMinuten' || invoer === 'besluitPlanningIsRealisatie',
      )
    // 50 real minutes are two units, as 60 planned ones are: without the decision the same would come out
    expect(plan(60, true)).toEqual(['geplandeMinuten'])
    expect(plan(null, true)).toEqual(['geplandeMinuten'])
    expect(plan(null, false)).toEqual([])
    // 45 planned minutes are one unit
    expect(plan(45, false)).toEqual(['besluitPlanningIsRealisatie'])
    // 66 minutes are more than 15 away from 50
    expect(plan(66, false)).toEqual([])
  })

  test('ZPM-06: in a session of ten hours the plan can matter as well', () => {
    const lang = minutes(600)
    const heel = { van: minutes(0), tot: lang }
    const een = sessie({
      geplandeMinuten: null,
      directeMinuten: lang,
      deelnemers: sessie().deelnemers.map((rij) => ({ ...rij, ...heel })),
      zorgverleners: [{ zorgverlener: 'gz', ...heel }],
    })
    expect(named(een, true)).toContain('geplandeMinuten')
  })

  test('ZPM-07: with nobody there it mattered who was present, and not who led it or in which stream', () => {
    expect(named(sessie({ deelnemers: [] }))).toEqual(['datum', 'directeMinuten', 'deelnemers'])
  })

  test('ZPM-07: a group without ggz or fz matters by who was present and by their streams', () => {
    const deelnemers = sessie().deelnemers.map((rij) => ({ ...rij, stroom: 'anders' as const }))
    expect(named(sessie({ deelnemers }))).toEqual(expect.arrayContaining(['deelnemers', 'stromen', 'zorgverleners']))
  })

  test('ZPM-19: where no code is known, nobody to bill would still have made a difference', () => {
    expect(named(sessie(), false, nietsBekend)).toEqual(expect.arrayContaining(['deelnemers', 'stromen']))
  })

  test('presence that runs backwards names the row it stands in', () => {
    const [a, b] = sessie().deelnemers
    const [gz] = sessie().zorgverleners
    if (a === undefined || b === undefined || gz === undefined) throw new Error('nobody')
    const omgekeerd = { van: minutes(9), tot: minutes(3) }
    const deelnemer = named(sessie({ deelnemers: [{ ...a, ...omgekeerd }, b] }))
    expect(deelnemer).toContain('deelnemers')
    expect(deelnemer).not.toContain('zorgverleners')
    const leider = named(sessie({ zorgverleners: [{ ...gz, ...omgekeerd }] }))
    expect(leider).toContain('zorgverleners')
    expect(leider).not.toContain('deelnemers')
  })
})

const minuut = (max: number) => fc.integer({ min: 0, max }).map(minutes)
const willekeurig = fc.record({
  datum: fc.constantFrom(dayOf(2021, 3, 1), dayOf(2022, 3, 14), dayOf(2024, 3, 14)),
  geplandeMinuten: fc.option(minuut(120), { nil: null }),
  directeMinuten: minuut(120),
  deelnemers: fc.array(
    fc.record<Deelnemer>({
      patient: fc.constantFrom('a', 'b', 'c'),
      stroom: fc.constantFrom('ggz', 'fz', 'anders'),
      van: minuut(30),
      tot: fc.integer({ min: 25, max: 120 }).map(minutes),
    }),
    { maxLength: 4 },
  ),
  zorgverleners: fc.array(
    fc.record<Groepsleider>({
      zorgverlener: fc.constantFrom('gz', 'pt', 'niemand'),
      van: minuut(30),
      tot: fc.integer({ min: 25, max: 120 }).map(minutes),
    }),
    { maxLength: 2 },
  ),
})

const alle = Array.from({ length: 240 }, (_, n) => minutes(n))
const heel = { van: minutes(0), tot: minutes(240) }

/** Many other values of each input; far more than the explanation tries. */
const anders: Record<string, (een: Groepssessie) => readonly Partial<Groepssessie>[]> = {
  datum: () => [dayOf(2020, 5, 5), dayOf(2022, 5, 5), dayOf(2025, 5, 5)].map((datum) => ({ datum })),
  directeMinuten: () => alle.map((directeMinuten) => ({ directeMinuten })),
  geplandeMinuten: () => [null, ...alle].map((geplandeMinuten) => ({ geplandeMinuten })),
  deelnemers: ({ deelnemers }) =>
    [
      [],
      ...deelnemers.map((weg) => deelnemers.filter((rij) => rij !== weg)),
      ...(['ggz', 'anders'] as const).map((stroom) => [...deelnemers, { patient: 'nieuw', stroom, ...heel }]),
      ['x', 'y'].map((patient) => ({ patient, stroom: 'fz', ...heel }) as const),
    ].map((rijen) => ({ deelnemers: rijen })),
  stromen: ({ deelnemers }) =>
    (['ggz', 'fz', 'anders'] as const).flatMap((stroom) => [
      { deelnemers: deelnemers.map((rij) => ({ ...rij, stroom })) },
      ...deelnemers.map(({ patient }) => ({
        deelnemers: deelnemers.map((rij) => (rij.patient === patient ? { ...rij, stroom } : rij)),
      })),
    ]),
  zorgverleners: ({ zorgverleners }) =>
    [
      [],
      ...zorgverleners.map((weg) => zorgverleners.filter((rij) => rij !== weg)),
      ...['gz', 'onbekend'].map((zorgverlener) => [...zorgverleners, { zorgverlener, ...heel }]),
      [{ zorgverlener: 'kp', ...heel }],
    ].map((rijen) => ({ zorgverleners: rijen })),
  eenheid: () => [{ eenheid: 'elders' }],
  begintijd: () => [{ begintijd: 3600 as Groepssessie['begintijd'] }],
}

test('property, ZPM-18: an input is named exactly when another value of it gives another outcome', () => {
  fc.assert(
    fc.property(willekeurig, fc.boolean(), fc.boolean(), (deel, besluit, bekend) => {
      const een = sessie(deel)
      const tarieven = bekend ? allesBekend : nietsBekend
      const outcome = (ander: Groepssessie, met = besluit) => outcomeOfAll(deriveGroep(ander, stamMet(met), tarieven))
      const nu = outcome(een)
      const genoemd = named(een, besluit, tarieven)
      for (const [invoer, values] of Object.entries(anders)) {
        const changes = values(een).some((edit) => outcome({ ...een, ...edit }) !== nu)
        expect([invoer, genoemd.includes(invoer)]).toEqual([invoer, changes])
      }
      expect(genoemd.includes('besluitPlanningIsRealisatie')).toBe(outcome(een, !besluit) !== nu)
    }),
    { numRuns: 60 },
  )
})
