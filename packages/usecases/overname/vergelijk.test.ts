import type { Declaratieregel, Dossier } from '@zorgketen/declaratie'
import type { Uzovi } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctAll } from '../stappen/correct.ts'
import type { Overname } from './overname.ts'
import { proefgereedschap } from './proef/gereedschap.ts'
import { dag, MAAND, type OudSysteem, runOldSystem } from './proef/oud-systeem.ts'
import { takeOver } from './take-over.ts'

const ZADEN = [2, 5, 7] as const
const GEVALLEN = [
  ...ZADEN.flatMap((zaad) => (['praktijk', 'instelling', 'fz-kliniek'] as const).map((naam) => [naam, zaad] as const)),
  // A provider DJI buys nothing from: every message is refused as a whole.
  ['fz-poli', 7] as const,
].flatMap(([naam, zaad]) => ([1, 2] as const).map((rondes) => [naam, zaad, rondes] as const))

const overneem = ({ stam, bestanden }: OudSysteem): Overname =>
  takeOver(
    { bestanden, declarant: stam.declarant.agb, milieu: 'T', vandaag: dag('2023-05-01'), fictief: true },
    proefgereedschap,
  )

/** Everything a dossier says, in an order that does not depend on how lines are grouped in a message. */
const flat = ({ declaraties, regels, verwerkt, terzijde }: Dossier, id: (regel: Declaratieregel) => string | null) => {
  const renamed = <R extends Declaratieregel>(regel: R) => ({ ...regel, prestatie: id(regel) })
  const byRef = (a: Declaratieregel, b: Declaratieregel) => (a.referentie < b.referentie ? -1 : 1)
  return {
    declaraties: declaraties.map((een) => ({ ...een, regels: een.regels.map(renamed).sort(byRef) })),
    regels: [...regels.values()]
      .map((s) => ({ ...s, regel: renamed(s.regel) }))
      .sort((a, b) => byRef(a.regel, b.regel)),
    verwerkt: [...verwerkt].sort(),
    terzijde,
  }
}

/**
 * A message does not say that a line mends an earlier one. Only one kind of mending cannot be seen at all, and is safe to
 * miss: a line that was rejected for its date, and came back on another day.
 */
function expectApart({ dossiers }: OudSysteem, prestatie: string): void {
  const staten = [...dossiers.values()].flatMap((d) =>
    [...d.regels.values()].filter((s) => s.regel.prestatie === prestatie),
  )
  expect(new Set(staten.map(({ regel }) => regel.datum)).size).toBe(staten.length)
  expect(staten.slice(0, -1).every(({ stand }) => stand === 'afgekeurd')).toBe(true)
}

/** Pairs of prestatie ids by line reference: the old system's and the rebuilt one's. */
function pairs(oud: ReadonlyMap<Uzovi, Dossier>, nieuw: ReadonlyMap<Uzovi, Dossier>): readonly [string, string][] {
  const paren = new Map<string, [string, string]>()
  for (const [betaler, dossier] of oud) {
    for (const [referentie, { regel }] of dossier.regels) {
      const gebouwd = nieuw.get(betaler)?.regels.get(referentie)?.regel.prestatie
      paren.set(`${regel.prestatie} ${gebouwd}`, [regel.prestatie ?? '', gebouwd ?? ''])
    }
  }
  return [...paren.values()]
}

describe.each(GEVALLEN)('take-over of %s (seed %i) after %i round(s)', (naam, zaad, rondes) => {
  const oud = runOldSystem(naam, rondes, zaad)
  const nieuw = overneem(oud)

  it('rebuilds every message and the state of every line as the old system had it', () => {
    const paren = pairs(oud.dossiers, nieuw.dossiers)
    // No two prestaties of the old system become one, whatever mistakes were in them.
    expect(new Set(paren.map(([, ander]) => ander)).size).toBe(paren.length)
    for (const [een, delen] of Map.groupBy(paren, ([id]) => id)) {
      if (delen.length > 1) expectApart(oud, een)
    }
    const oudeNaam = new Map(paren.map(([een, ander]) => [ander, een]))
    expect([...nieuw.dossiers.keys()].sort()).toEqual([...oud.dossiers.keys()].sort())
    for (const [betaler, dossier] of oud.dossiers) {
      const gebouwd = nieuw.dossiers.get(betaler) ?? expect.fail(betaler)
      const terug = ({ prestatie }: Declaratieregel) => oudeNaam.get(prestatie ?? '') ?? null
      expect(flat(gebouwd, terug)).toEqual(flat(dossier, ({ prestatie }) => prestatie))
    }
  })

  it('rebuilds patients, numbers, placements and contract numbers as far as the lines name them', () => {
    const regels = [...oud.dossiers.values()].flatMap((dossier) => [...dossier.regels.values()])
    // DJI may not be told a BSN (VC017), an insurer gets no SKN: the message is all there is.
    const metBsn = new Set(regels.filter((s) => s.regel.verzekerde.bsn !== null).map((s) => s.regel.verzekerde.id))
    const metSkn = new Set(regels.filter((s) => s.regel.verzekerde.skn !== null).map((s) => s.regel.verzekerde.id))
    const verwacht = oud.stam.patienten.flatMap(({ id, bsn, skn }) =>
      metBsn.has(id) || metSkn.has(id) ? [[id, metBsn.has(id) ? bsn : null, metSkn.has(id) ? skn : null]] : [],
    )
    const gebouwd = nieuw.stamgegevens.patienten.map(({ id, bsn, skn }) => [id, bsn, skn])
    expect(gebouwd.sort()).toEqual(verwacht.sort())
    const eigen = new Map(oud.stam.zorgtrajecten.map((een) => [een.nummer, een]))
    expect(nieuw.stamgegevens.zorgtrajecten.length).toBeGreaterThan(0)
    for (const traject of nieuw.stamgegevens.zorgtrajecten) {
      const echt = eigen.get(traject.nummer)
      expect(traject).toMatchObject({ soort: echt?.soort, patient: echt?.patient, plaatsing: echt?.plaatsing })
    }
    const echte = oud.stam.contracten.filter(({ betaler }) => betaler === '9992').map(({ nummer }) => nummer)
    const contracten = nieuw.stamgegevens.contracten.map(({ nummer }) => nummer)
    expect(echte).toEqual(expect.arrayContaining(contracten))
    expect(contracten.length > 0).toBe(echte.length > 0)
    expect(nieuw.stamgegevens.declarant).toEqual(oud.stam.declarant)
  })

  it('never credits by itself: correcting straight after the take-over takes nothing back', () => {
    const rondje = correctAll({
      stamgegevens: volledig(nieuw),
      prestaties: nieuw.prestaties,
      dossiers: nieuw.dossiers,
      ...{ maand: MAAND, datum: dag('2023-05-02'), berichtsoort: 'T', opnieuw: new Set(), termijnen: new Map() },
    })
    expect(rondje.length).toBe(nieuw.dossiers.size)
    for (const { correctie } of rondje) {
      expect(correctie.declaratie?.regels.filter(({ soort }) => soort === 'credit') ?? []).toEqual([])
      expect(correctie.teSamenstellen).toEqual([])
    }
  })
})

const volledig = ({ stamgegevens }: Overname) => ({
  ...stamgegevens,
  ...{ formaat: 'zorgketen/stamgegevens@1' as const, fictief: true, eenheden: [], planningIsRealisatie: [] },
  organisatie: { id: 'nieuw', naam: 'Nieuw systeem' },
})

it('gives the same whatever the order of the files', () => {
  const oud = runOldSystem('instelling', 2, 7)
  const eerst = overneem(oud)
  expect(eerst.bevindingen.length).toBeGreaterThan(0)
  const volgorde = fc.shuffledSubarray([...oud.bestanden], { minLength: oud.bestanden.length })
  fc.assert(
    fc.property(volgorde, (bestanden) => {
      expect(overneem({ ...oud, bestanden })).toEqual(eerst)
    }),
    { numRuns: 25 },
  )
})
