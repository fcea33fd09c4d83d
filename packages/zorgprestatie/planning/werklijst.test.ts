import { describe, expect, test } from 'vitest'
import type { Afspraak } from './afspraak.ts'
import { afspraak, dag, patient } from './proef/basis.ts'
import { KEUZES, listZonderContact, type OpenTraject, type Trajectbesluit } from './werklijst.ts'

const traject = (zorgtraject: string, deel: Partial<OpenTraject> = {}): OpenTraject => ({
  zorgtraject,
  patient: 'p1',
  stroom: 'ggz',
  geopend: dag(-100),
  gesloten: null,
  laatstePrestatie: dag(-30),
  ...deel,
})
const besluit = (deel: Partial<Trajectbesluit> = {}): Trajectbesluit => ({
  zorgtraject: 't1',
  keuze: 'doorgaan',
  op: dag(-5),
  tot: dag(10),
  reden: 'wacht op uitslag',
  ...deel,
})
const met = (zorgtraject: string | null, deel: Partial<Afspraak> = {}) =>
  afspraak({ patienten: [patient('p1', { zorgtraject })], datum: dag(7), ...deel })
const list = (trajecten: OpenTraject[], afspraken: Afspraak[] = [], besluiten: Trajectbesluit[] = []) =>
  listZonderContact(trajecten, afspraken, besluiten, dag(0))
const ids = (...args: Parameters<typeof list>) => list(...args).map(({ traject: een }) => een.zorgtraject)

describe('ZPM-29 trajecten without a planned contact', () => {
  test('longest silent first, with what can be done', () => {
    const rijen = list([
      traject('t1'),
      traject('t2', { patient: 'p2', laatstePrestatie: null }),
      traject('t3', { patient: 'p3', laatstePrestatie: dag(-31) }),
    ])
    expect(rijen.map(({ traject: een, dagenStil }) => [een.zorgtraject, dagenStil])).toEqual([
      ['t2', 100],
      ['t3', 31],
      ['t1', 30],
    ])
    expect(rijen[0]?.keuzes).toEqual(KEUZES)
    expect(KEUZES).toEqual(['afsluiten', 'verwijzen', 'doorgaan'])
  })

  test('a ggz number may be used until 365 days after the last prestatie; of fz it is not ours to say (zpm.md §3.1)', () => {
    const [ggz] = list([traject('t1')])
    const [fz] = list([traject('t1', { stroom: 'fz' })])
    expect([ggz?.nummerTot, fz?.nummerTot]).toEqual([dag(335), null])
  })

  test.each<[string, Partial<Afspraak>, boolean]>([
    ['later', {}, true],
    ['today', { datum: dag(0) }, true],
    ['yesterday', { datum: dag(-1) }, false],
    ['cancelled', { status: 'afgezegd' }, false],
    ['already held', { status: 'gerealiseerd', datum: dag(0) }, false],
  ])('an appointment %s', (_, deel, telt) => {
    expect(ids([traject('t1')], [met('t1', deel)])).toEqual(telt ? [] : ['t1'])
  })

  test('an appointment of another traject does not count', () => {
    expect(ids([traject('t1'), traject('t2')], [met('t2')])).toEqual(['t1'])
  })

  test('one tied to no traject counts for the only open one of the patient', () => {
    expect(ids([traject('t1'), traject('t9', { patient: 'p2' })], [met(null)])).toEqual(['t9'])
    expect(ids([traject('t1'), traject('t2', { gesloten: dag(-1) })], [met(null)])).toEqual([])
  })

  test('with more than one open it counts for none, and every row tells of it', () => {
    const rijen = list([traject('t1'), traject('t2', { stroom: 'fz' })], [met(null), met(null, { id: 'a2' })])
    expect(rijen.map(({ losseAfspraken }) => losseAfspraken)).toEqual([2, 2])
    expect(list([traject('t1')])[0]?.losseAfspraken).toBe(0)
  })

  test('only open ones: closed today still is, opened tomorrow not yet', () => {
    expect(ids([traject('t1', { gesloten: dag(0) })])).toEqual(['t1'])
    expect(ids([traject('t1', { gesloten: dag(-1) })])).toEqual([])
    expect(ids([traject('t1', { geopend: dag(0), laatstePrestatie: null })])).toEqual(['t1'])
    expect(ids([traject('t1', { geopend: dag(1), laatstePrestatie: null })])).toEqual([])
  })

  test.each<[string, Partial<Trajectbesluit>, boolean]>([
    ['go on until a later day', {}, true],
    ['go on until today', { tot: dag(0) }, true],
    ['go on until yesterday', { tot: dag(-1) }, false],
    ['go on without an end', { tot: null }, false],
    ['close', { keuze: 'afsluiten', tot: null }, true],
    ['refer', { keuze: 'verwijzen', tot: null }, true],
    ['decided tomorrow', { op: dag(1) }, false],
    ['decided today', { op: dag(0) }, true],
    ['of another traject', { zorgtraject: 't2' }, false],
  ])('decision: %s', (_, deel, klaar) => {
    expect(ids([traject('t1')], [], [besluit(deel)])).toEqual(klaar ? [] : ['t1'])
  })

  test('the last decision counts; of one day the one given last', () => {
    const oud = besluit({ keuze: 'afsluiten', op: dag(-9), tot: null })
    const nieuw = besluit({ tot: dag(-1) })
    expect(ids([traject('t1')], [], [oud, nieuw])).toEqual(['t1'])
    expect(ids([traject('t1')], [], [nieuw, oud])).toEqual(['t1'])
    expect(ids([traject('t1')], [], [nieuw, besluit()])).toEqual([])
    expect(ids([traject('t1')], [], [besluit(), nieuw])).toEqual(['t1'])
  })
})
