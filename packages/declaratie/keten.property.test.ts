import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from './index.ts'
import { beantwoord, type Oordeel, weigerAanPoort } from './test/beantwoord.ts'
import * as b from './test/bouwstenen.ts'
import { ONTVANGEN, verzend } from './test/keten.ts'
import { AANTAL, type Toestand, Wereld } from './test/wereld.ts'
import { settle } from './vereffenen/settle.ts'

type Stap = (wereld: Wereld) => void

const maand = fc.constantFrom<0 | 1>(0, 1)
const oordelen = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Oordeel>('heel') },
    { weight: 2, arbitrary: fc.constantFrom<Oordeel>('weg', 'niets', 'deels') },
  ),
  { minLength: 1, maxLength: 6 },
)
const toestand = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<Toestand>('weg', 'stuk') },
  { weight: 4, arbitrary: fc.record({ tarief: fc.constantFrom(0, 10000, 7501), maand }) },
)
const nat = fc.nat({ max: 9 })

const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.tuple(fc.nat({ max: AANTAL - 1 }), toestand).map(
    ([i, t]): Stap =>
      (w) =>
        w.change(i, t),
  ),
  maand.map(
    (m): Stap =>
      (w) =>
        w.composeMonth(m),
  ),
  fc.tuple(maand, fc.boolean()).map(
    ([m, o]): Stap =>
      (w) =>
        w.correctMonth(m, o),
  ),
  fc.tuple(nat, oordelen).map(
    ([k, o]): Stap =>
      (w) =>
        w.answer(k, o, 0),
  ),
  fc.tuple(nat, oordelen, fc.constantFrom(-1, 1)).map(
    ([k, o, a]): Stap =>
      (w) =>
        w.answer(k, o, a),
  ),
  fc.tuple(nat, fc.boolean()).map(
    ([k, r]): Stap =>
      (w) =>
        w.refuseAtGate(k, r),
  ),
  nat.map(
    (k): Stap =>
      (w) =>
        w.replay(k),
  ),
)

const verloop = fc.array(stap, { minLength: 5, maxLength: 60, size: 'max' })

/** A payer that grants everything, and a provider that keeps composing and correcting. */
function settleDown(wereld: Wereld): void {
  for (let ronde = 0; ronde < 4; ronde++) {
    while (wereld.onbeantwoord.length > 0) wereld.answer(0, ['heel'], 0)
    for (const m of [0, 1] as const) {
      wereld.correctMonth(m, true)
      wereld.composeMonth(m)
    }
  }
}

describe('the chain of compose, send, settle and correct, in any order', () => {
  it('DFZ-09, DFZ-10, DFZ-11: grants no prestatie twice, loses no cent and no line, corrects nothing unanswered', () => {
    fc.assert(
      fc.property(verloop, (stappen) => {
        const wereld = new Wereld()
        for (const doe of stappen) {
          doe(wereld)
          wereld.checkInvariants()
        }
      }),
      { numRuns: 400 },
    )
  })

  it('DFZ-10: ends with exactly what the administration wants granted, wherever it started', () => {
    fc.assert(
      fc.property(verloop, fc.array(toestand, { minLength: AANTAL, maxLength: AANTAL }), (stappen, einde) => {
        const wereld = new Wereld()
        for (const doe of stappen) doe(wereld)
        einde.forEach((t, i) => {
          wereld.change(i, t === 'stuk' ? 'weg' : t)
        })
        settleDown(wereld)
        wereld.checkInvariants()
        wereld.expectConverged()
      }),
      { numRuns: 200 },
    )
  })

  it('returns of different messages give the same dossier in any order', () => {
    const antwoord = fc.oneof(
      fc.tuple(oordelen, fc.constantFrom(0, 0, 1)),
      fc.boolean().map((metRegel) => metRegel),
    )
    fc.assert(
      fc.property(fc.array(antwoord, { minLength: 3, maxLength: 3 }), fc.constantFrom(1, 2), (keuzes, draai) => {
        let start: Dossier | undefined
        for (const n of [1, 2, 3]) start = verzend(n, [b.ggz({ id: `a${n}` }), b.ggz({ id: `b${n}` })], start)
        if (start === undefined) throw new Error('nothing sent')
        const retouren = start.declaraties.map((d, i) => {
          const keuze = keuzes[i]
          if (typeof keuze === 'boolean' || keuze === undefined) {
            return weigerAanPoort(d, keuze ? d.regels.map((r) => r.referentie) : [])
          }
          const [lijst, af] = keuze
          const retour = beantwoord(d, (r) => lijst[Number(r.slice(-3)) % lijst.length] ?? 'heel')
          return { ...retour, totaalToegekend: (retour.totaalToegekend + af) as typeof retour.totaalToegekend }
        })
        const fold = (volgorde: typeof retouren): Dossier =>
          volgorde.reduce<Dossier>((d, r) => settle(d, r, r.berichtreferentie, ONTVANGEN).dossier, start)
        const recht = fold(retouren)
        const anders = fold([...retouren.slice(draai), ...retouren.slice(0, draai)])
        const sorted = (d: Dossier): unknown => ({
          ...d,
          terzijde: d.terzijde.toSorted((x, y) => (x.vingerafdruk < y.vingerafdruk ? -1 : 1)),
        })
        expect(sorted(anders)).toEqual(sorted(recht))
      }),
    )
  })
})
