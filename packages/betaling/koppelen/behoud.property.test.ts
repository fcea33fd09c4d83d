import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Betaalmatch, type Betaaloverzicht, type Koppelopdracht, matchBetalingen } from '../index.ts'
import { afschrift, boeking, dag, post, rij, sum, UZOVI } from '../test/bouwstenen.ts'
import { boekingKey, ontvangstenOf } from './ontvangst.ts'

// Few numbers and few amounts, so that collisions, sums, double payments and netting come up often.
const NUMMERS = ['2024-00001', '2024-00002', '2024-00003', '2024-00004', '2024-00005']
const bedrag = fc.constantFrom(100, 200, 300, 500, 1000, -100, -200, -500)
const dagen = fc.constantFrom(dag('2024-02-01'), dag('2024-02-02'))
const tekst = fc.constantFrom(
  '',
  ...NUMMERS,
  '202400001 2024-00002',
  '2024-00003/2024-00004',
  'BET-000777',
  'BET-000888',
  'iets',
)
const naam = fc.constantFrom('Voorbeeldzorg', 'Iemand anders', null)
const eenBoeking = fc
  .record({
    bedrag,
    tekst,
    naam,
    dag: dagen,
    ref: fc.constantFrom(null, 'B1', 'B2'),
    storno: fc.constantFrom(false, false, false, true),
  })
  .map((b) =>
    boeking(b.bedrag, b.tekst, {
      boekdag: b.dag,
      bankreferentie: b.ref,
      storno: b.storno,
      tegenpartij: { naam: b.naam, iban: null },
    }),
  )
const posten = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NUMMERS), fc.constantFrom('a', 'b')), {
    selector: (p) => p.join(),
    maxLength: 6,
  })
  .chain((sleutels) =>
    fc.tuple(
      ...sleutels.map(([nummer, declarant]) =>
        fc.array(bedrag, { maxLength: 4 }).map((regels) => post(nummer, regels, { id: `${declarant}/${nummer}` })),
      ),
    ),
  )
const rijen = fc.array(
  fc.record({
    nummer: fc.constantFrom(...NUMMERS, 'ONBEKEND'),
    bedrag,
    kenmerk: fc.constantFrom('BET-000777', 'BET-000888', null),
  }),
  { maxLength: 4 },
)
const opdracht: fc.Arbitrary<Koppelopdracht> = fc
  .record({
    posten,
    boekingen: fc.array(fc.array(eenBoeking, { maxLength: 5 }), { maxLength: 3 }),
    specs: fc.array(rijen, { maxLength: 2 }),
  })
  .map(({ posten, boekingen, specs }) => ({
    posten,
    afschriften: boekingen.map((lijst, i) => afschrift(`A${i}`, lijst)),
    specificaties: specs.map((lijst, i) => ({
      bron: `s${i}`,
      betaler: i === 0 ? UZOVI : null,
      rijen: lijst.map((r, n) => rij(n + 2, r.nummer, r.bedrag, { kenmerk: r.kenmerk })),
    })),
    eerdere: [],
  }))

/** Every booking is accounted for to the cent, and no line is paid past what was granted. */
function expectKept(o: Koppelopdracht, uit: Betaaloverzicht): void {
  const alle = [...o.eerdere, ...uit.matches]
  for (const match of alle) expect(sum(match.toerekeningen.map((d) => d.bedrag))).toBe(match.bedrag)
  for (const a of o.afschriften) {
    for (const ontvangst of a.posten.flatMap((p) => ontvangstenOf(a, p))) {
      const hier = (b: { iban: string; afschrift: string; volgnummer: number; deel: number | null } | null) =>
        b !== null && boekingKey(b) === boekingKey(ontvangst.boeking)
      const gekoppeld = sum(alle.filter((m) => hier(m.bron.boeking)).map((m) => m.bedrag))
      const wacht = sum([...uit.wachtrij, ...uit.dubbel].filter((w) => hier(w.boeking)).map((w) => w.bedrag))
      expect(gekoppeld + wacht).toBe(ontvangst.bedrag)
    }
  }
  for (const p of o.posten) {
    for (const regel of p.regels) {
      const betaald = sum(
        alle
          .filter((m) => m.post === p.id)
          .flatMap((m) => m.toerekeningen.filter((d) => d.referentie === regel.referentie).map((d) => d.bedrag)),
      )
      expect(betaald * Math.sign(regel.toegekend)).toBeGreaterThanOrEqual(0)
      expect(Math.abs(betaald)).toBeLessThanOrEqual(Math.abs(regel.toegekend))
    }
  }
}

/** A certain match names the invoice in the booking, or rests on rows whose total is the booking. */
function expectGrounded(o: Koppelopdracht, match: Betaalmatch): void {
  if (match.zekerheid !== 'zeker' || match.bron.boeking === null) return
  const { afschrift: id, volgnummer } = match.bron.boeking
  const bron = o.afschriften.find((a) => a.id === id)?.posten.find((p) => p.volgnummer === volgnummer)
  const genoemd = bron?.omschrijving.replace(/[^0-9A-Z]/g, '').includes(match.factuurnummer.replace('-', ''))
  const { specificatie } = match.bron
  if (specificatie === null) expect(genoemd).toBe(true)
  else expect(bron?.omschrijving).toMatch(/BET-000/)
}

describe('matching keeps every cent', () => {
  it('sum of matched and waiting is the amount of each booking; lines are paid at most what was granted; certain matches are grounded', () => {
    fc.assert(
      fc.property(opdracht, (o) => {
        const uit = matchBetalingen(o)
        expectKept(o, uit)
        for (const match of uit.matches) expectGrounded(o, match)
      }),
      { numRuns: 1500 },
    )
  })
  it('gives the same answer for the same input in any order', () => {
    fc.assert(
      fc.property(opdracht, (o) => {
        const omgekeerd: Koppelopdracht = {
          posten: o.posten.toReversed(),
          afschriften: o.afschriften.toReversed(),
          specificaties: o.specificaties.toReversed(),
          eerdere: [],
        }
        expect(matchBetalingen(omgekeerd)).toEqual(matchBetalingen(o))
      }),
      { numRuns: 500 },
    )
  })
  it('in two rounds, with some matches kept, still keeps every cent and makes no match twice', () => {
    fc.assert(
      fc.property(opdracht, fc.integer({ min: 0, max: 255 }), fc.nat({ max: 3 }), (o, keuze, aantal) => {
        const eerst = { ...o, afschriften: o.afschriften.slice(0, aantal) }
        const eerdere = matchBetalingen(eerst).matches.filter((_, i) => (keuze >> (i % 8)) & 1)
        const tweede = { ...o, eerdere }
        const uit = matchBetalingen(tweede)
        expectKept(tweede, uit)
      }),
      { numRuns: 800 },
    )
  })
})
