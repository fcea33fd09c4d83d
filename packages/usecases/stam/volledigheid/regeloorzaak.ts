import { type Melding, type Rule, ruleIdOf } from '@zorgketen/rules'
import type { Betreft, Hersteller, Oorzaak } from './oorzaak.ts'
import { OORZAKEN_DECLARATIE, oorzaakVan } from './oorzaken-declaratie.ts'

type Wie = readonly [Hersteller, Betreft]

const PER_PLEK: Readonly<Record<string, Wie>> = {
  verzekerde: ['patientenadministratie', 'patient'],
  verwijzing: ['patientenadministratie', 'patient'],
  verwijzer: ['patientenadministratie', 'patient'],
  zorgaanbieder: ['personeelszaken', 'zorgverlener'],
  diagnose: ['behandelaar', 'zorgtraject'],
  zorgtraject: ['declaratie', 'zorgtraject'],
  plaatsingsbesluit: ['plaatsing', 'plaatsing'],
}

// Part of a rule's id, and who that is for.
const PER_REGEL: readonly (readonly [string, Wie])[] = [
  ['titel', ['plaatsing', 'plaatsing']],
  ['plaatsing', ['plaatsing', 'plaatsing']],
  ['zorgtrajectnummer', ['plaatsing', 'zorgtraject']],
  ['startdatum', ['plaatsing', 'zorgtraject']],
  ['contract', ['zorgverkoop', 'contract']],
  ['tarief', ['zorgverkoop', 'contract']],
]

/** The cause that a finding of a rule comes down to: one of ours, or the rule in its own words. */
export function causeOfMelding(
  melding: Melding,
  rules: ReadonlyMap<string, Rule>,
): { readonly code: string; readonly oorzaak: Oorzaak } {
  const id = ruleIdOf(melding)
  const eigen = oorzaakVan(id)
  if (eigen !== null) return { code: eigen, oorzaak: OORZAKEN_DECLARATIE[eigen] }
  const rule = rules.get(melding.regel)
  if (rule === undefined) throw new RangeError(`no rule ${melding.regel} in the book`)
  const [hersteller, betreft] = PER_PLEK[melding.plek] ??
    PER_REGEL.find(([deel]) => id.includes(deel))?.[1] ?? ['declaratie', 'registratie']
  const ernst = melding.ernst === 'afkeur' ? 'blokkeert' : 'waarschuwt'
  return { code: id, oorzaak: { hersteller, betreft, ernst, wat: rule.zegt, doe: rule.advies } }
}
