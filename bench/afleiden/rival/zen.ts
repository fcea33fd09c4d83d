import { makeZenDecision, ZEN_SINGLE } from '../../runner/zen.ts'
import type { Outcome } from '../outcome.ts'
import { BESLUIT_VANAF } from '../practice.ts'
import type { Case } from './case.ts'
import type { Row } from './table.ts'

const TELT = `gepland != null and gepland >= 5 and datum >= ${BESLUIT_VANAF} and abs(direct - gepland) <= 15`

/** GoRules ZEN: an expression node counts the minutes, one decision table gives refusal or code and tariff. */
export function makeZen(table: readonly Row[]): (zaak: Case) => Promise<Outcome> {
  const decision = makeZenDecision([
    {
      id: 'telling',
      type: 'expressionNode',
      content: {
        ...ZEN_SINGLE,
        passThrough: true,
        expressions: [
          { id: 'm', key: 'minuten', value: `${TELT} ? gepland : direct` },
          { id: 't', key: 'tijdsoort', value: `${TELT} ? 'gepland' : 'gerealiseerd'` },
        ],
      },
    },
    {
      id: 'tabel',
      type: 'decisionTableNode',
      content: {
        ...ZEN_SINGLE,
        passThrough: true,
        hitPolicy: 'first',
        inputs: ['direct', 'setting', 'categorie', 'soort', 'minuten'].map((field) => ({
          id: field,
          field,
          name: field,
        })),
        outputs: ['weigering', 'code', 'tarief'].map((field) => ({ id: field, field, name: field })),
        rules: [...REFUSALS, ...table.map(ruleOf)],
      },
    },
  ])
  return async (zaak) => {
    const { code, tarief, minuten, tijdsoort, weigering } = (await decision.evaluate(zaak)).result as Outcome
    return typeof weigering === 'string'
      ? { code: null, tarief: 0, minuten: 0, tijdsoort: '', weigering }
      : { code, tarief, minuten, tijdsoort, weigering: null }
  }
}

/** zen wants every cell; an empty one matches anything, or gives nothing. */
const LEEG = { direct: '', setting: '', categorie: '', soort: '', minuten: '', weigering: '', code: '', tarief: '' }

const REFUSALS = [
  { ...LEEG, _id: 'geen', direct: '0', weigering: "'tijd.geen-directe'" },
  { ...LEEG, _id: 'kort', minuten: '< 5', weigering: "'tijd.te-kort'" },
]

const ruleOf = ({ setting, categorie, soort, vanaf, tot, code, tarief, weigering }: Row) => ({
  ...LEEG,
  _id: `${setting}-${categorie}-${soort}-${vanaf}`,
  setting: String(setting),
  categorie: String(categorie),
  soort: `'${soort}'`,
  minuten: `[${vanaf}..${tot})`,
  ...(weigering === null ? { code: `'${code}'`, tarief: String(tarief) } : { weigering: `'${weigering}'` }),
})
