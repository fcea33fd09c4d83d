import { type Almanac, Engine, type RuleProperties } from 'json-rules-engine'
import type { Outcome } from '../outcome.ts'
import { BESLUIT_VANAF } from '../practice.ts'
import type { Case } from './case.ts'
import type { Row } from './table.ts'

/** json-rules-engine: a rule per row, the counted minutes a fact that it works out once per case. */
export function makeJsonRules(table: readonly Row[]): (zaak: Case) => Promise<Outcome> {
  const engine = new Engine([...REFUSALS, ...table.map(ruleOf)])
  engine.addFact('telling', async (_, almanac) => count(almanac))
  return async (zaak) => {
    const { events, almanac } = await engine.run(zaak)
    const uitkomst = events[0]?.params
    const weigering = (uitkomst?.weigering as string | undefined) ?? null
    if (weigering !== null) return { code: null, tarief: 0, minuten: 0, tijdsoort: '', weigering }
    const { minuten, tijdsoort } = await almanac.factValue<Count>('telling')
    return { code: uitkomst?.code as string, tarief: uitkomst?.tarief as number, minuten, tijdsoort, weigering: null }
  }
}

interface Count {
  readonly minuten: number
  readonly tijdsoort: string
}

async function count(almanac: Almanac): Promise<Count> {
  const [gepland, direct, datum] = await Promise.all([
    almanac.factValue<number | null>('gepland'),
    almanac.factValue<number>('direct'),
    almanac.factValue<number>('datum'),
  ])
  const telt = gepland !== null && gepland >= 5 && datum >= BESLUIT_VANAF && Math.abs(direct - gepland) <= 15
  return telt ? { minuten: gepland, tijdsoort: 'gepland' } : { minuten: direct, tijdsoort: 'gerealiseerd' }
}

const REFUSALS: readonly RuleProperties[] = [
  {
    conditions: { all: [{ fact: 'direct', operator: 'equal', value: 0 }] },
    event: { type: 'weigering', params: { weigering: 'tijd.geen-directe' } },
    priority: 2,
  },
  {
    conditions: {
      all: [
        { fact: 'direct', operator: 'greaterThan', value: 0 },
        { fact: 'telling', path: '$.minuten', operator: 'lessThan', value: 5 },
      ],
    },
    event: { type: 'weigering', params: { weigering: 'tijd.te-kort' } },
    priority: 2,
  },
]

/** Conditions with a priority of their own are tried one after the other, and most rows fall at the first. */
function ruleOf({ setting, categorie, soort, vanaf, tot, code, tarief, weigering }: Row): RuleProperties {
  return {
    conditions: {
      all: [
        { fact: 'setting', operator: 'equal', value: setting, priority: 4 },
        { fact: 'categorie', operator: 'equal', value: categorie, priority: 3 },
        { fact: 'soort', operator: 'equal', value: soort, priority: 2 },
        { fact: 'telling', path: '$.minuten', operator: 'greaterThanInclusive', value: vanaf, priority: 1 },
        { fact: 'telling', path: '$.minuten', operator: 'lessThan', value: tot, priority: 1 },
      ],
    },
    event: { type: 'prestatie', params: weigering === null ? { code, tarief } : { weigering } },
    priority: 1,
  }
}
