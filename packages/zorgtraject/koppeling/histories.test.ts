import { addDays, type EpochDay } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueGgz } from '../ggz/issue-ggz.ts'
import { andereDeclarant, bytes, dag, declarant, prestatie } from '../proef/basis.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { tiePrestaties } from './tie-prestaties.ts'

const BEGIN = dag(1, 1)
const stap = fc.record({
  doe: fc.constantFrom('uitgeven', 'sluiten', 'zorg', 'zorg', 'late zorg'),
  patient: fc.constantFrom('p1', 'p2'),
  bij: fc.constantFrom(declarant, andereDeclarant),
  verder: fc.integer({ min: 0, max: 20 }),
  terug: fc.integer({ min: 1, max: 40 }),
})
type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never

interface Geschiedenis {
  readonly trajecten: readonly Zorgtraject[]
  readonly uitgegeven: ReadonlyMap<string, EpochDay>
  /** Prestaties of `declarant`, with the day on which they became known. */
  readonly zorg: readonly Prestatie[]
}

/** Plays steps forward in time: numbers issued where allowed, closed, and care given or found late. */
function play(stappen: readonly Stap[]): Geschiedenis {
  let trajecten: readonly Zorgtraject[] = []
  const uitgegeven = new Map<string, EpochDay>()
  const zorg: Prestatie[] = []
  let vandaag = BEGIN
  stappen.forEach(({ doe, patient, bij, verder, terug }, nr) => {
    vandaag = addDays(vandaag, verder)
    const huidig = vandaag
    if (doe === 'uitgeven') {
      const uitgifte = issueGgz({ patient, declarant: bij, dag: huidig, bewijs: bytes(nr), bestaand: trajecten })
      if (uitgifte.soort === 'weigering') return
      trajecten = [...trajecten, uitgifte.zorgtraject]
      uitgegeven.set(uitgifte.zorgtraject.nummer, huidig)
    } else if (doe === 'sluiten') {
      trajecten = trajecten.map((een) =>
        een.patient === patient && een.declarant === bij && een.gesloten === null ? { ...een, gesloten: huidig } : een,
      )
    } else {
      const datum = doe === 'zorg' ? huidig : addDays(huidig, -terug)
      zorg.push(prestatie({ id: `r${nr}`, patient, datum: Math.max(datum, BEGIN) as EpochDay }))
    }
  })
  return { trajecten, uitgegeven, zorg }
}

const tie = (prestaties: readonly Prestatie[], trajecten: readonly Zorgtraject[]) =>
  tiePrestaties(prestaties, { declarant, trajecten, plaatsingen: [] })

describe('random ggz histories', () => {
  const stappen = fc.array(stap, { maxLength: 40 })

  test('property ZTN-13: never two ggz numbers of a patient open at one declarant on one day', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const { trajecten, uitgegeven } = play(lijst)
        for (const een of trajecten) {
          for (const ander of trajecten) {
            if (een === ander || een.patient !== ander.patient || een.declarant !== ander.declarant) continue
            const [vanEen, vanAnder] = [uitgegeven.get(een.nummer) ?? 0, uitgegeven.get(ander.nummer) ?? 0]
            const eenEerst = een.gesloten !== null && een.gesloten < vanAnder
            const anderEerst = ander.gesloten !== null && ander.gesloten < vanEen
            expect(eenEerst || anderEerst).toBe(true)
          }
        }
      }),
    )
  })

  test('property ZTN-03 ZTN-16: every prestatie is tied or refused once; the start is the first tied prestatie', () => {
    fc.assert(
      fc.property(stappen, (lijst) => {
        const { trajecten, zorg } = play(lijst)
        const { gebonden, weigeringen, trajecten: na } = tie(zorg, trajecten)
        const ids = [...gebonden.map((een) => een.prestatie.id), ...weigeringen.map((een) => een.prestatie)]
        expect(ids.sort()).toEqual(zorg.map((een) => een.id).sort())
        for (const { prestatie: een, zorgtraject, startdatum } of gebonden) {
          expect(zorgtraject).toMatchObject({ patient: een.patient, declarant, soort: 'ggz' })
          expect(een.datum).toBeLessThanOrEqual(zorgtraject.gesloten ?? een.datum)
          const samen = gebonden.filter((ander) => ander.zorgtraject.nummer === zorgtraject.nummer)
          expect(startdatum).toBe(Math.min(...samen.map((ander) => ander.prestatie.datum)))
          expect(na).toContainEqual(zorgtraject)
        }
        for (const { prestatie: id } of weigeringen) {
          const een = zorg.find((ander) => ander.id === id)
          const eigen = trajecten.filter((t) => t.patient === een?.patient && t.declarant === declarant)
          // numbers issued one after the other never leave two to choose from, so only a lack of one refuses
          expect(eigen.filter((t) => t.gesloten === null || t.gesloten >= (een?.datum ?? 0))).toEqual([])
        }
      }),
    )
  })

  test('property: tying in parts with the kept startdatum ends where tying at once ends', () => {
    fc.assert(
      fc.property(stappen, fc.integer({ min: 0, max: 40 }), (lijst, knip) => {
        const { trajecten, zorg } = play(lijst)
        const eerst = tie(zorg.slice(0, knip), trajecten)
        const daarna = tie(zorg.slice(knip), eerst.trajecten)
        expect(daarna.trajecten).toEqual(tie(zorg, trajecten).trajecten)
      }),
    )
  })
})
