import { addDays, type EpochDay, formatZtn, parseAgb, parseDay } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Werkfout } from '../../werk/werkfout.ts'
import type { Trajectloop } from '../loop/lees-loop.ts'
import type { Trajectdaad } from './daad.ts'
import type { Patientstand } from './patientstand.ts'
import type { Plan } from './plan.ts'
import { planDaad } from './plan-daad.ts'

function must<T>(gelezen: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!gelezen.ok) throw new Error('unusable part for a test')
  return gelezen.value
}
const BEGIN = must(parseDay('2023-01-01'))
const declarant = must(parseAgb('94000001'))

/** One patient over time: numbers as an act leaves them, and the days of care, on a number or waiting for one. */
interface Leven {
  readonly dag: EpochDay
  readonly loop: readonly Trajectloop[]
  readonly zorgErna: EpochDay | null
}

const standOf = ({ dag, loop, zorgErna }: Leven): Patientstand => ({
  vandaag: dag,
  beurt: 0,
  declarant,
  patient: { id: 'p1', zorgvragen: [] },
  loop,
  titels: new Map(),
  zorgErna,
  genoemd: new Set(),
  voorAnderen: null,
})

const isOpen = ({ document: { gesloten } }: Trajectloop, dag: EpochDay): boolean => gesloten === null || gesloten >= dag

/** Care goes on the open number; without one it waits. */
function withCare(leven: Leven): Leven {
  const { dag, loop, zorgErna } = leven
  const op = loop.find((een) => isOpen(een, dag))
  if (op === undefined) return { ...leven, zorgErna: zorgErna ?? dag }
  const nu = { ...op, eerste: op.eerste ?? dag, laatste: dag }
  return { ...leven, loop: loop.map((een) => (een === op ? nu : een)) }
}

function apply({ dag, loop, zorgErna }: Leven, { delen }: Plan): Leven {
  let na = loop
  for (const deel of delen) {
    if (deel.soort === 'intrekken') na = na.filter((een) => een !== deel.loop)
    else if (deel.soort === 'nieuw') {
      na = [...na, { document: deel.document, versie: 1, declarant, eerste: null, laatste: null }]
    } else {
      const { gesloten, sluitreden } = deel
      na = na.map((een) => (een === deel.loop ? { ...een, document: { ...een.document, gesloten, sluitreden } } : een))
    }
  }
  if (zorgErna === null || !na.some((een) => isOpen(een, dag))) return { dag, loop: na, zorgErna }
  // what waited is on the number that is open now
  return { ...withCare({ dag, loop: na, zorgErna: null }), zorgErna: null }
}

const stap = fc.record({
  wacht: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 300, max: 400 })),
  zorg: fc.constantFrom(true, false, false),
  soort: fc.constantFrom('sluiten', 'heropenen', 'intrekken', 'nummer', 'nummer', 'niets'),
  welk: fc.nat(3),
  terug: fc.nat(20),
  terugval: fc.constantFrom(true, false, null),
})
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never

function daadOf({ loop, dag }: Leven, { soort, welk, terug, terugval }: Stap): Trajectdaad | null {
  const een = loop[welk % Math.max(loop.length, 1)]
  if (soort === 'nummer') return { soort, regiebehandelaar: null, terugval, overgang: false }
  if (een === undefined || soort === 'niets') return null
  const nummer = formatZtn(een.document.nummer)
  if (soort === 'sluiten') return { soort, nummer, dag: addDays(dag, -terug), omdat: 'behandeling' }
  return soort === 'heropenen' ? { soort, nummer, dag: null } : { soort, nummer }
}

describe('ZTN-05, ZTN-13, ZTN-15: whatever people do with the numbers of a patient', () => {
  it('never leaves two open, nor closes one without care or before its last care; a question changes nothing', () => {
    const geraakt = new Map<string, number>()
    fc.assert(
      fc.property(fc.array(stap, { minLength: 20, maxLength: 40 }), (stappen) => {
        let leven: Leven = { dag: BEGIN, loop: [], zorgErna: null }
        for (const [i, een] of stappen.entries()) {
          leven = { ...leven, dag: addDays(leven.dag, een.wacht) }
          if (een.zorg) leven = withCare(leven)
          const daad = daadOf(leven, een)
          if (daad === null) continue
          const uitkomst = tryPlan(leven, daad, i)
          const naam = `${daad.soort} ${uitkomst === null ? 'geweigerd' : uitkomst.vraag === null ? 'gedaan' : 'vraag'}`
          geraakt.set(naam, (geraakt.get(naam) ?? 0) + 1)
          if (uitkomst === null) continue
          if (uitkomst.vraag !== null) expect([uitkomst.delen, uitkomst.stappen]).toEqual([[], []])
          leven = apply(leven, uitkomst)
          const open = leven.loop.filter(({ document }) => document.gesloten === null)
          expect(open.length).toBeLessThanOrEqual(1)
          for (const {
            document: { gesloten },
            laatste,
          } of leven.loop) {
            if (gesloten !== null) expect(laatste !== null && laatste <= gesloten).toBe(true)
          }
        }
      }),
      { numRuns: 2_000 },
    )
    console.info(Object.fromEntries([...geraakt].toSorted()))
    // every act was done and refused often enough to say something
    for (const soort of ['sluiten', 'heropenen', 'intrekken', 'nummer']) {
      for (const hoe of ['gedaan', 'geweigerd']) expect(geraakt.get(`${soort} ${hoe}`) ?? 0).toBeGreaterThan(100)
    }
    expect(geraakt.get('nummer vraag') ?? 0).toBeGreaterThan(100)
  })
})

/** Null: refused, loudly. */
function tryPlan(leven: Leven, daad: Trajectdaad, i: number): Plan | null {
  try {
    return planDaad(
      standOf(leven),
      daad,
      Uint8Array.from({ length: 16 }, (_, j) => (i * 7 + j) % 256),
    )
  } catch (error) {
    if (error instanceof Werkfout) return null
    throw error
  }
}
