import { type Bevinding, compile, type NietBeoordeeld, type Rule, takeSnapshot } from '@zorgketen/rules'
import { startWandeling } from '../wandel.ts'
import { startRetourwandeling } from '../wandel-retour.ts'
import type { Geval } from './geval.ts'

/** What a rule set says of a case: of its declaration and of its answer together. */
export interface Oordeel {
  readonly bevindingen: readonly Bevinding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

/** Judges a case with the given rules, as every desk would. */
export function beoordeel(geval: Geval, regels: readonly Rule[]): Oordeel {
  const feiten = takeSnapshot({ codelijsten: geval.codelijsten }, 'voorbeeld')
  const set = compile(regels, { versie: '1.0', registers: feiten.namen, wants: () => true })
  const spec = { feiten, vandaag: geval.vandaag, milieu: geval.milieu, nieuw: geval.nieuw }
  const heen = startWandeling(set, spec)
  heen.kop(geval.header, geval.declaratieContext, geval.overzicht)
  heen.verzekerde(geval.verzekerde)
  const terug = startRetourwandeling(set, spec)
  terug.kop(geval.retour.header)
  terug.verzekerde(geval.retour.verzekerde)
  const uitslagen = [heen.finish(), terug.finish()]
  return {
    bevindingen: uitslagen.flatMap((uitslag) => uitslag.bevindingen),
    nietBeoordeeld: uitslagen.flatMap((uitslag) => uitslag.nietBeoordeeld),
  }
}
