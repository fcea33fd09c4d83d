import { type Bezoek, compile, evaluateReference, type Loket, ruleIdOf } from '@zorgketen/rules'
import { addDays, cents } from '@zorgketen/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AFSPRAKENVERSIE, judge, prepareOordeel } from './beoordeling/prepare-oordeel.ts'
import { takeFeiten } from './feiten/take-feiten.ts'
import { invoerLoket } from './loket/invoer-loket.ts'
import { gecrediteerdDoor } from './omgeving/gecrediteerd.ts'
import { makeOmgeving } from './omgeving/make-omgeving.ts'
import { walk } from './omgeving/walk.ts'
import { oordeelRegels } from './regelboek.ts'
import { makeBasisFz } from './voorbeeld/basis-fz.ts'
import { makeBasisGgz } from './voorbeeld/basis-ggz.ts'
import { agb, dag, skn } from './voorbeeld/geldig.ts'
import type { Geval } from './voorbeeld/geval.ts'
import { makePrestatieboek } from './voorbeeld/make-prestatieboek.ts'

/** Edits of a debit line that each aim at one rule. */
const SLOOP: readonly ((regel: Geval['debet']) => void)[] = [
  () => undefined,
  (regel) => {
    regel.plaatsing = regel.plaatsing && { ...regel.plaatsing, titel: { van: dag('2021-06-02'), tot: null } }
  },
  (regel) => {
    regel.plaatsing = regel.plaatsing && { ...regel.plaatsing, nummer: '987654321' }
  },
  (regel) => {
    regel.plaatsing = regel.plaatsing && { ...regel.plaatsing, nummer: '555555555' }
  },
  (regel) => {
    regel.zorgtraject = null
    regel.startdatum = null
  },
  (regel) => {
    regel.diagnoses = []
  },
  (regel) => {
    regel.aantal = 2
  },
]

const BESTANDEN = ['plaatsingen', 'skns', 'contracten', 'aanbieders', 'indicaties', 'facturen', 'regels'] as const

/** Edits of a line; each hits some rule, several together hit any combination. Small pools make keys meet. */
const bewerking = fc.record({
  credit: fc.boolean(),
  referentie: fc.integer({ min: 1, max: 6 }),
  gerelateerd: fc.integer({ min: 0, max: 3 }),
  dagen: fc.constantFrom(-60, -33, -33, -14, -13, 0, 0, 0, 5, 14, 15, 40),
  tarief: fc.constantFrom(0, 0, 0, 1, -1, 1_300),
  anderSkn: fc.boolean(),
  anderContract: fc.constantFrom('CTM-1', 'CTM-1', 'CTM-9', null),
  code: fc.constantFrom(0, 0, 1, 9),
  zonderPlaatsing: fc.constantFrom(false, false, false, true),
  bedragErbij: fc.constantFrom(0, 0, 0, 1),
  sloop: fc.integer({ min: -20, max: SLOOP.length - 1 }),
  codelijst: fc.constantFrom('071', '071', '071', '083'),
})

const eerdereBewerking = fc.record({
  referentie: fc.constantFrom('E-0', 'E-1', 'E-2', 'E-3', 'N-1', 'N-2'),
  dagen: fc.integer({ min: -60, max: 0 }),
  stand: fc.constantFrom('toegekend', 'toegekend', 'afgekeurd', 'verzonden', 'gecrediteerd') as fc.Arbitrary<
    Geval['eerder']['stand']
  >,
})

const ruw = fc.record({
  fz: fc.boolean(),
  regels: fc.array(bewerking, { maxLength: 12 }),
  eerder: fc.array(eerdereBewerking, { maxLength: 4 }),
  factuur: fc.constantFrom('F-2022-01', 'F-2022-02', 'F-2022-02', 'F-2022-02'),
  totaalErbij: fc.constantFrom(0, 0, 0, 1),
  verzenddatum: fc.constantFrom('2022-03-10', '2022-03-10', '2022-03-19'),
  inkoopVanaf: fc.constantFrom('2022-01-01', '2022-01-01', '2022-03-01'),
  setting: fc.constantFrom(7, 7, 6),
  contractTot: fc.constantFrom('2022-12-31', '2022-12-31', '2022-02-20'),
  titelTot: fc.constantFrom('2022-12-31', '2022-12-31', '2022-02-20'),
  zonderProducten: fc.constantFrom(false, false, true),
  onvolledig: fc.subarray([...BESTANDEN]),
  weg: fc.subarray([...BESTANDEN], { maxLength: 3 }),
})

function makeZaak(keuze: typeof ruw extends fc.Arbitrary<infer T> ? T : never) {
  const geval = keuze.fz ? makeBasisFz() : makeBasisGgz()
  const codes = [geval.debet.code, geval.nieuw.code]
  geval.declaratie.factuurnummer = keuze.factuur
  geval.declaratie.regels = keuze.regels.map((edit) => {
    const persoon = { ...geval.debet.verzekerde, skn: skn(edit.anderSkn ? '7654321' : '1234567') }
    const datum = addDays(geval.debet.datum, edit.dagen)
    if (edit.credit) {
      const bedrag = cents(geval.credit.bedrag + edit.bedragErbij)
      const gerelateerd = edit.gerelateerd === 0 ? 'R-1' : `E-${edit.gerelateerd}`
      return { ...geval.credit, referentie: `N-${edit.referentie}`, gerelateerd, datum, bedrag, verzekerde: persoon }
    }
    const tarief = cents(geval.debet.tarief + edit.tarief)
    const debet = {
      ...geval.debet,
      referentie: `N-${edit.referentie}`,
      verzekerde: persoon,
      datum,
      code: codes[edit.code] ?? 'XX9999',
      tarief,
      berekend: tarief,
      bedrag: cents(tarief + edit.bedragErbij),
      contract: edit.anderContract,
      plaatsing: edit.zonderPlaatsing ? null : geval.debet.plaatsing,
      codelijst: edit.codelijst,
    }
    SLOOP[Math.max(0, edit.sloop)]?.(debet)
    return debet
  })
  let som = keuze.totaalErbij
  for (const regel of geval.declaratie.regels) som += regel.soort === 'debet' ? regel.bedrag : -regel.bedrag
  geval.declaratie.totaal = cents(som)
  for (const { referentie, dagen, stand } of keuze.eerder) {
    const regel = { ...geval.eerder.regel, referentie, datum: addDays(dag('2022-02-20'), dagen) }
    geval.bestanden.regels.rijen.push({ ...geval.eerder, regel, stand })
  }
  for (const naam of keuze.onvolledig) geval.bestanden[naam].volledig = false
  // A number at two providers, a number of another provider, and a client without an indication.
  geval.bestanden.plaatsingen.rijen.push({ ...geval.plaatsing, declarant: agb('06010002') })
  geval.bestanden.plaatsingen.rijen.push({ ...geval.plaatsing, nummer: '555555555', declarant: agb('06010002') })
  for (const rij of geval.bestanden.indicaties.rijen) rij.settings = [keuze.setting]
  for (const rij of geval.bestanden.aanbieders.rijen) rij.geldig = { van: dag(keuze.inkoopVanaf), tot: null }
  geval.contract.geldig.tot = dag(keuze.contractTot)
  geval.plaatsing.titel.tot = dag(keuze.titelTot)
  if (keuze.zonderProducten) geval.contract.producten = []
  geval.declaratie.verzenddatum = dag(keuze.verzenddatum)
  const invoer = { ...geval.bestanden, prestatiecodes: makePrestatieboek(geval.boek) }
  const over = Object.fromEntries(Object.entries(invoer).filter(([naam]) => !keuze.weg.some((weg) => weg === naam)))
  const { declaratie, vandaag } = geval
  return { declaratie, vandaag, feiten: takeFeiten(over, 'proef'), loket: invoerLoket(declaratie.betaler.rol) }
}

const zaak = ruw.map(makeZaak)

test('the generated declarations break every rule of the book', () => {
  const geraakt = new Set<string>()
  for (const { declaratie, feiten, loket, vandaag } of fc.sample(zaak, { numRuns: 600, seed: 1 })) {
    for (const rij of judge(declaratie, feiten, loket, vandaag).uitslag.bevindingen) geraakt.add(ruleIdOf(rij))
  }
  expect(oordeelRegels.map((rule) => rule.id).filter((id) => !geraakt.has(id))).toEqual([])
})

test('compiled = reference', () => {
  fc.assert(
    fc.property(zaak, ({ declaratie, feiten, loket, vandaag }) => {
      const selection = { versie: AFSPRAKENVERSIE, registers: feiten.namen, wants: loket.kiest }
      const wandeling = makeOmgeving(declaratie, feiten, vandaag, gecrediteerdDoor(declaratie.regels, new Set()))
      const { omgeving } = wandeling
      const run = compile(oordeelRegels, selection).start(omgeving)
      walk(declaratie, wandeling, run)
      const { verplichtingen: _, ...uitslag } = run.finish()
      const kop: Bezoek = {
        plek: 'declaratie',
        pad: `declaratie ${declaratie.factuurnummer}`,
        record: declaratie,
        omgeving,
      }
      const regels = declaratie.regels.map((record): Bezoek => {
        const plek = record.soort === 'debet' ? 'debetregel' : 'creditregel'
        return { plek, pad: `regel ${record.referentie}`, record, omgeving }
      })
      expect(uitslag).toEqual(evaluateReference(oordeelRegels, selection, [kop, ...regels], vandaag))
    }),
    { numRuns: 300 },
  )
})

test('batch = single: element rules say the same of a line on its own as of the line in its declaration', () => {
  fc.assert(
    fc.property(zaak, ({ declaratie, feiten, loket, vandaag }) => {
      const los: Loket = { ...loket, kiest: (rule) => rule.vorm === 'element' && loket.kiest(rule) }
      const oordeel = prepareOordeel(feiten, los)
      const opvallend = (regels: typeof declaratie.regels) =>
        oordeel
          .judge({ ...declaratie, regels }, vandaag)
          .regels.map(({ meldingen }) => meldingen.map(({ volgnummer: _, ...melding }) => melding))
      const los1 = declaratie.regels.flatMap((regel) => opvallend([regel]))
      expect(opvallend(declaratie.regels)).toEqual(los1)
    }),
    { numRuns: 200 },
  )
})

describe('whatever is declared', () => {
  test('the return holds every line in order, whole or nothing, with totals that are sums', () => {
    fc.assert(
      fc.property(zaak, ({ declaratie, feiten, loket, vandaag }) => {
        const { retour, geweigerd, regels } = judge(declaratie, feiten, loket, vandaag)
        expect(retour.regels.map((regel) => regel.referentie)).toEqual(
          declaratie.regels.map((regel) => regel.referentie),
        )
        let som = 0
        declaratie.regels.forEach((regel, i) => {
          const toegekend = retour.regels[i]?.toegekend ?? -1
          expect([0, regel.bedrag]).toContain(toegekend)
          expect(toegekend).toBe(regels[i]?.uitkomst === 'toegekend' ? regel.bedrag : 0)
          som += regel.soort === 'debet' ? toegekend : -toegekend
        })
        expect(retour.totaalToegekend).toBe(som)
        if (geweigerd) expect(som).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  test('no prestatie is paid twice: what stands after the answer holds each prestatie once', () => {
    fc.assert(
      fc.property(ruw, (keuze) => {
        const { declaratie, feiten, loket, vandaag } = makeZaak({ ...keuze, weg: [] })
        const declarant = declaratie.declarant.agb
        const { regels } = judge(declaratie, feiten, loket, vandaag)
        const betaald = regels.flatMap(({ regel, uitkomst }) => (uitkomst === 'toegekend' ? [regel] : []))
        const terug = new Set(betaald.flatMap((regel) => (regel.soort === 'credit' ? [regel.gerelateerd] : [])))
        const sleutels: string[] = []
        for (const regel of betaald) {
          if (regel.soort !== 'debet') continue
          const sleutel = [regel.verzekerde.skn, regel.codelijst, regel.code, regel.datum].join(' ')
          sleutels.push(sleutel)
          for (const { regel: eerder, stand } of feiten.prestaties.alle(declarant, regel)) {
            if (stand === 'toegekend') expect(terug).toContain(eerder.referentie)
          }
        }
        expect(new Set(sleutels).size).toBe(sleutels.length)
      }),
      { numRuns: 300 },
    )
  })
})
