import { ruleIdOf } from '@zorgketen/rules'
import { cents } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { judge } from '../beoordeling/prepare-oordeel.ts'
import { invoerLoket } from '../loket/invoer-loket.ts'
import { oordeelRegels } from '../regelboek.ts'
import { makeBasisFz } from '../voorbeeld/basis-fz.ts'
import { makeBasisGgz } from '../voorbeeld/basis-ggz.ts'
import type { Geval } from '../voorbeeld/geval.ts'
import { makePrestatieboek } from '../voorbeeld/make-prestatieboek.ts'
import { type OordeelInvoer, takeFeiten } from './take-feiten.ts'

type Bestandnaam = keyof OordeelInvoer

/** From which of the brought files each register is made. */
const HERKOMST: Record<string, Bestandnaam> = {
  plaatsingen: 'plaatsingen',
  skns: 'skns',
  contracten: 'contracten',
  aanbieders: 'aanbieders',
  indicaties: 'indicaties',
  facturen: 'facturen',
  referenties: 'regels',
  prestaties: 'regels',
  eerdereRegels: 'regels',
  prestatiecodes: 'prestatiecodes',
}

const invoerOf = (geval: Geval): OordeelInvoer => ({
  ...geval.bestanden,
  prestatiecodes: makePrestatieboek(geval.boek),
})

const judgeWith = (geval: Geval, invoer: OordeelInvoer) =>
  judge(geval.declaratie, takeFeiten(invoer, 'proef'), invoerLoket(geval.declaratie.betaler.rol), geval.vandaag)

const cases = oordeelRegels.flatMap((rule) =>
  rule.nodig.map((register) => [rule.id, register, HERKOMST[register] as Bestandnaam] as const),
)

const gevalFor = (regel: string): Geval => {
  const geval = regel.startsWith('oordeel.ggz.') ? makeBasisGgz() : makeBasisFz()
  // Only above the maximum does this rule ask for a contract.
  if (regel === 'oordeel.ggz.tarief-maximum') geval.debet.tarief = cents(12_200)
  return geval
}

describe.each(cases)('%s without %s', (regel, register, bestand) => {
  test('absent: not judged, once, with the name of the register', () => {
    const geval = gevalFor(regel)
    const { [bestand]: _, ...zonder } = invoerOf(geval)
    const beoordeling = judgeWith(geval, zonder)
    const eigen = beoordeling.nietBeoordeeld.filter((rij) => ruleIdOf(rij) === regel)
    expect(eigen).toHaveLength(1)
    expect(eigen[0]?.reden.nl).toMatch(/^Hier ligt geen register .+\.$/)
    expect(eigen[0]?.reden.nl).toContain(register)
    expect(beoordeling.volledig).toBe(false)
  })

  test('incomplete and empty: unknown, never a pass and never a breach', () => {
    const geval = gevalFor(regel)
    const leeg =
      bestand === 'prestatiecodes'
        ? { prestatiecodes: makePrestatieboek({ volledig: false, rijen: [] }) }
        : { [bestand]: { volledig: false, rijen: [] } }
    const beoordeling = judgeWith(geval, { ...invoerOf(geval), ...leeg })
    expect(beoordeling.uitslag.bevindingen.filter((rij) => ruleIdOf(rij) === regel)).toEqual([])
    const eigen = beoordeling.nietBeoordeeld.filter((rij) => ruleIdOf(rij) === regel)
    expect(eigen).toHaveLength(1)
    expect(eigen[0]?.reden.nl).toMatch(/niet/)
    expect(eigen[0]?.reden.en).toMatch(/not/)
    expect(beoordeling.volledig).toBe(false)
  })
})

test('in an incomplete register another contract than the one named proves nothing', () => {
  const geval = makeBasisFz()
  geval.debet.contract = 'CTM-2'
  geval.bestanden.contracten.volledig = false
  const { uitslag, nietBeoordeeld } = judgeWith(geval, invoerOf(geval))
  expect(uitslag.bevindingen).toEqual([])
  expect(nietBeoordeeld.map((rij) => [rij.regel, rij.aantal, rij.eerste])).toEqual([
    ['oordeel.fz.contract-geldig@1', 1, 'regel R-2'],
    ['oordeel.fz.contractnummer@1', 1, 'regel R-2'],
    ['oordeel.fz.product-ingekocht@1', 1, 'regel R-2'],
    ['oordeel.regel.tarief-volgens-contract@1', 1, 'regel R-2'],
  ])
})

test('an incomplete past still convicts: a number that is found was used', () => {
  const geval = makeBasisFz()
  geval.bestanden.facturen.volledig = false
  geval.declaratie.factuurnummer = 'F-2022-01'
  const { uitslag } = judgeWith(geval, invoerOf(geval))
  expect(uitslag.bevindingen.map((rij) => rij.regel)).toEqual(['oordeel.declaratie.factuurnummer-uniek@1'])
})

test('a prestatie without a setting, or a code of unknown setting, is not judged against the indication', () => {
  const geval = makeBasisFz()
  for (const rij of geval.boek.rijen) rij.setting = null
  const { nietBeoordeeld } = judgeWith(geval, invoerOf(geval))
  expect(nietBeoordeeld.map((rij) => [rij.regel, rij.aantal])).toEqual([['oordeel.fz.zorg-past-bij-indicatie@1', 2]])
})

test('a known code without a known tariff is judged as a code, not on its tariff', () => {
  const geval = makeBasisGgz()
  for (const rij of geval.boek.rijen) rij.tarief = null
  const { uitslag, nietBeoordeeld } = judgeWith(geval, invoerOf(geval))
  expect(uitslag.bevindingen).toEqual([])
  expect(nietBeoordeeld.map((rij) => [rij.regel, rij.aantal])).toEqual([
    ['oordeel.ggz.tarief-maximum@1', 2],
    ['oordeel.ggz.tarief-met-opslag@1', 2],
  ])
})

test('another prestatiecodelijst than 071 is not judged', () => {
  const geval = makeBasisGgz()
  geval.debet.codelijst = '083'
  const { nietBeoordeeld } = judgeWith(geval, invoerOf(geval))
  expect(nietBeoordeeld.map((rij) => [rij.regel, rij.eerste])).toEqual([
    ['oordeel.ggz.prestatiecode-bekend@1', 'regel R-2'],
  ])
})
