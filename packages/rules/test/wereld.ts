import { type EpochDay, epochDay } from '@zorgketen/values'
import fc from 'fast-check'
import {
  bron,
  compile,
  evaluateReference,
  fout,
  type Geschiedenis,
  makeGeschiedenis,
  type Omgeving,
  ok,
  onbekend,
  type Rule,
  type Selection,
  takeSnapshot,
  vanafVersie,
  vormen,
} from '../index.ts'

/** A small world for kernel tests: two kinds of record with a date, a key and a number. */
export interface Ding {
  readonly dag: EpochDay | null
  readonly sleutel: string
  readonly waarde: number
}

export type Wereld = { a: Ding; b: Ding }
export const { element, groep, venster, termijn } = vormen<Wereld, Omgeving>()

const tekst = (nl: string) => ({ nl, en: `en:${nl}` })
export const hoofd = (id: string) => ({
  id,
  oorsprong: [id.toUpperCase()],
  bron: bron('proef', id),
  rang: 'standaard' as const,
  versies: vanafVersie('1.0'),
  zegt: tekst(`zegt ${id}`),
  advies: tekst(`advies ${id}`),
})

export const opDag = (ding: Ding): EpochDay | null => ding.dag
const opDagPlusTien = (ding: Ding): EpochDay | null => (ding.dag === null ? null : epochDay(ding.dag + 10))

export const dag = fc.integer({ min: 0, max: 60 }).map(epochDay)
const ding: fc.Arbitrary<Ding> = fc.record({
  dag: fc.option(dag, { nil: null, freq: 5 }),
  sleutel: fc.constantFrom('k', 'l', 'm'),
  waarde: fc.integer({ min: 0, max: 5 }),
})
export const bezoeken = fc.array(fc.record({ plek: fc.constantFrom<'a' | 'b'>('a', 'b'), ding }), { maxLength: 40 })

const kop = fc.record({
  geldig: fc.record({ vanaf: fc.option(dag, { nil: null }), tot: fc.option(dag, { nil: null }) }),
  peildatum: fc.constantFrom(opDag, opDagPlusTien),
  versies: fc.constantFrom(
    vanafVersie('1.0'),
    vanafVersie('2.0'),
    { van: '0.9', tot: '1.0' },
    { van: '0.1', tot: '0.9' },
  ),
  nodig: fc.constantFrom([], ['geschiedenis'], ['zoek']),
  grens: fc.integer({ min: 0, max: 5 }),
})

const judge = (waarde: number, grens: number) => {
  if (waarde === 0) return onbekend('nul zegt niets', 'zero says nothing')
  return waarde <= grens ? ok : fout('waarde', waarde, tekst(`hoogstens ${grens}`), waarde > 4 ? 'veel' : '')
}

const elementRule = fc.tuple(kop, fc.constantFrom<'a' | 'b'>('a', 'b')).map(
  ([{ grens, ...k }, plek]) =>
    (id: string): Rule =>
      element({ ...hoofd(id), ...k, plek, check: (r) => judge(r.waarde, grens) }),
)

const groepRule = fc.tuple(kop, fc.subarray<'a' | 'b'>(['a', 'b'], { minLength: 1 })).map(
  ([{ grens, ...k }, plekken]) =>
    (id: string): Rule =>
      groep({
        ...hoofd(id),
        ...k,
        plekken,
        sleutel: (r) => (r.sleutel === 'm' ? null : r.sleutel),
        begin: () => ({ som: 0, eerste: null as null | { plek: string; pad: string; volgnummer: number } }),
        stap: (staat, r, _o, hier) => ({ som: staat.som + r.waarde, eerste: staat.eerste ?? hier.plaats() }),
        oordeel: ({ som, eerste }) =>
          eerste === null
            ? []
            : [{ plaats: eerste, uitkomst: som <= grens * 4 ? ok : fout('som', som, tekst('minder')) }],
      }),
)

const vensterRule = fc.tuple(kop, fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })).map(
  ([{ grens, ...k }, terugblik]) =>
    (id: string): Rule =>
      venster({
        ...hoofd(id),
        ...k,
        plek: 'a',
        geschiedenis: 'geschiedenis',
        terugblik,
        sleutel: (r) => (r.waarde === 5 ? null : r.sleutel),
        gebeurtenis: (r) => ({ dag: r.dag ?? epochDay(0), item: r.waarde }),
        begin: () => 0,
        stap: (som, { item }) => som + item,
        oordeel: (som, { item }) => (som + item <= grens * 3 ? ok : fout('som', som + item, tekst('minder'))),
      }),
)

const termijnRule = kop.map(
  ({ grens, ...k }) =>
    (id: string): Rule =>
      termijn({
        ...hoofd(id),
        ...k,
        plekken: ['a', 'b'],
        veld: 'dag',
        ontstaat: (r, _o, plek) => (plek === 'a' && r.dag !== null ? { sleutel: r.sleutel, dag: r.dag } : null),
        vervuld: (r, _o, plek) => (plek === 'b' && r.dag !== null ? { sleutel: r.sleutel, dag: r.dag } : null),
        uiterlijk: (ontstaan) => epochDay(ontstaan + grens * 3),
        signaal: (uiterlijk) => epochDay(uiterlijk - 4),
      }),
)

export const regels = fc
  .array(fc.oneof(elementRule, groepRule, vensterRule, termijnRule), { minLength: 1, maxLength: 12 })
  .map((makers) => makers.map((make, i) => make(`r${i}`)))

export const verleden: fc.Arbitrary<Geschiedenis<number>> = fc
  .array(fc.tuple(fc.constantFrom('k', 'l'), fc.record({ dag, item: fc.integer({ min: 0, max: 3 }) })), {
    maxLength: 6,
  })
  .map(makeGeschiedenis)

export type Visits = readonly { readonly plek: 'a' | 'b'; readonly ding: Ding }[]

const selection = (feiten: Omgeving['feiten']): Selection => ({
  versie: '1.0',
  registers: feiten.namen,
  wants: () => true,
})

export const world = (geschiedenis: Geschiedenis<number> | undefined, vandaag: EpochDay) => ({
  feiten: takeSnapshot({ geschiedenis }, 'vingerafdruk'),
  vandaag,
})

/** Runs the compiled rule set over visits. */
export function runCompiled(
  rules: readonly Rule[],
  visits: Visits,
  { feiten, vandaag }: ReturnType<typeof world>,
): ReturnType<ReturnType<ReturnType<typeof compile>['start']>['finish']> {
  let at = 0
  const omgeving: Omgeving = { feiten, vandaag, pad: (plek) => `${plek}[${at}]` }
  const run = compile(rules, selection(feiten)).start(omgeving)
  const visitors = { a: run.visitor<Ding>('a'), b: run.visitor<Ding>('b') }
  visits.forEach((visit, i) => {
    at = i
    visitors[visit.plek](visit.ding)
  })
  return run.finish()
}

/** Runs the plain evaluator over the same visits, on copies of the records. */
export function runReference(rules: readonly Rule[], visits: Visits, { feiten, vandaag }: ReturnType<typeof world>) {
  const bezoeken = visits.map(({ plek, ding: record }, i) => {
    const pad = `${plek}[${i}]`
    return { plek, pad, record: structuredClone(record), omgeving: { feiten, vandaag, pad: () => pad } }
  })
  return evaluateReference(rules, selection(feiten), bezoeken, vandaag)
}
