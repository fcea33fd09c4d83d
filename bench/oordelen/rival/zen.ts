import { makeZenDecision, ZEN_SINGLE } from '../../runner/zen.ts'
import { SUBSET, type SubsetId } from '../subset.ts'
import type { FlatLine } from './flat-line.ts'

/** When each rule is broken, in the expression language of zen. */
const EXPRESSIONS: Readonly<Record<SubsetId, string>> = {
  'gds801.debetPrestatie.nulbedrag-overal-nul':
    '(tarief == 0 or berekend == 0 or bedrag == 0) and (tarief != 0 or berekend != 0 or bedrag != 0)',
  'gds801.debetPrestatie.bedragen-overal-positief':
    '(tarief > 0 or berekend > 0 or bedrag > 0) and (tarief <= 0 or berekend <= 0 or bedrag <= 0)',
  'gds801.debetPrestatie.begindatum-niet-na-verzending': 'begindatum > verzenddatum',
  'gds801.debetPrestatie.begintijd-voor-eindtijd': 'begintijd >= eindtijd',
  'gds801.debetPrestatie.codelijst-toegestaan': "codelijst not in ['071', '999']",
  'gds801.debetPrestatie.informatiecode-in-codelijst': "informatiecode not in ['01', '02', '03']",
  'gds801.debetPrestatie.aantal-een': "codelijst == '071' and aantal != 1",
  'oordeel.regel.berekend-bedrag': 'berekend != tarief * aantal',
  'oordeel.regel.declaratiebedrag': 'bedrag != berekend',
  'oordeel.regel.tarief-volgens-contract': 'tarief != contractTarief',
  'oordeel.fz.contractnummer': 'contractnummer != contract',
  'oordeel.fz.zorg-binnen-titel': 'begindatum < plaatsingVan or begindatum > plaatsingTot',
  'oordeel.fz.titel-begin': 'titelBegin != plaatsingVan',
}

/** GoRules ZEN: one expression node with a yes or no per rule. */
export function makeZen(): (regel: FlatLine) => Promise<readonly string[]> {
  const expressions = SUBSET.map((id, k) => ({ id: `r${k}`, key: `r${k}`, value: EXPRESSIONS[id] }))
  const decision = makeZenDecision([
    { id: 'regels', type: 'expressionNode', content: { ...ZEN_SINGLE, passThrough: false, expressions } },
  ])
  return async (regel) => {
    const gebroken = (await decision.evaluate(regel)).result as Readonly<Record<string, boolean>>
    return SUBSET.filter((_, k) => gebroken[`r${k}`])
  }
}
