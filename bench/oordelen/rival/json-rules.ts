import { Engine, type RuleProperties } from 'json-rules-engine'
import type { SubsetId } from '../subset.ts'
import type { FlatLine } from './flat-line.ts'

type Fact = keyof FlatLine | 'product'
type Operator =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'notIn'

const is = (fact: Fact, operator: Operator, value: unknown) => ({ fact, operator, value })
const vs = (fact: Fact, operator: Operator, ander: Fact) => ({ fact, operator, value: { fact: ander } })
const BEDRAGEN = ['tarief', 'berekend', 'bedrag'] as const
const anyAmount = (operator: Operator) => ({ any: BEDRAGEN.map((bedrag) => is(bedrag, operator, 0)) })

/** When each rule is broken, in the terms of json-rules-engine. */
const CONDITIONS: Readonly<Record<SubsetId, RuleProperties['conditions']>> = {
  'gds801.debetPrestatie.nulbedrag-overal-nul': { all: [anyAmount('equal'), anyAmount('notEqual')] },
  'gds801.debetPrestatie.bedragen-overal-positief': { all: [anyAmount('greaterThan'), anyAmount('lessThanInclusive')] },
  'gds801.debetPrestatie.begindatum-niet-na-verzending': { all: [vs('begindatum', 'greaterThan', 'verzenddatum')] },
  'gds801.debetPrestatie.begintijd-voor-eindtijd': { all: [vs('begintijd', 'greaterThanInclusive', 'eindtijd')] },
  'gds801.debetPrestatie.codelijst-toegestaan': { all: [is('codelijst', 'notIn', ['071', '999'])] },
  'gds801.debetPrestatie.informatiecode-in-codelijst': { all: [is('informatiecode', 'notIn', ['01', '02', '03'])] },
  'gds801.debetPrestatie.aantal-een': { all: [is('codelijst', 'equal', '071'), is('aantal', 'notEqual', 1)] },
  'oordeel.regel.berekend-bedrag': { all: [vs('berekend', 'notEqual', 'product')] },
  'oordeel.regel.declaratiebedrag': { all: [vs('bedrag', 'notEqual', 'berekend')] },
  'oordeel.regel.tarief-volgens-contract': { all: [vs('tarief', 'notEqual', 'contractTarief')] },
  'oordeel.fz.contractnummer': { all: [vs('contractnummer', 'notEqual', 'contract')] },
  'oordeel.fz.zorg-binnen-titel': {
    any: [vs('begindatum', 'lessThan', 'plaatsingVan'), vs('begindatum', 'greaterThan', 'plaatsingTot')],
  },
  'oordeel.fz.titel-begin': { all: [vs('titelBegin', 'notEqual', 'plaatsingVan')] },
}

/** json-rules-engine: one rule per rule, an event for each breach. Tariff times number is a fact that it works out. */
export function makeJsonRules(): (regel: FlatLine) => Promise<readonly string[]> {
  const engine = new Engine(Object.entries(CONDITIONS).map(([type, conditions]) => ({ conditions, event: { type } })))
  engine.addFact('product', async (_, almanac) => {
    const [tarief, aantal] = await Promise.all([
      almanac.factValue<number>('tarief'),
      almanac.factValue<number>('aantal'),
    ])
    return tarief * aantal
  })
  return async (regel) => (await engine.run(regel)).events.map(({ type }) => type)
}
