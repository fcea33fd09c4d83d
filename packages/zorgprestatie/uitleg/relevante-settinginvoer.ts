import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Keuze } from '../settingkeuze/keuze.ts'
import { otherChoices } from '../settingkeuze/relevante-kenmerken.ts'
import type { Stam } from '../stam/stam.ts'
import type { Settinginvoer } from './uitleg.ts'

const INVOER: readonly Settinginvoer[] = [
  'team',
  'teamsoort',
  'strafrechtelijkeTitel',
  'locatiesoort',
  'zorgprogramma',
  'stroom',
  'hoogspecialistischAfgesproken',
]

/**
 * The inputs of the decision list of which another value would give another outcome, and whether the unit is one. Without
 * a list the unit always is: a wrong one is refused. `stays`: whether the outcome is the same with this choice.
 */
export function relevanteSettinginvoer(
  registratie: Consultregistratie,
  stam: Stam,
  stays: (besluit: ReturnType<Stam['settingOp']>) => boolean,
): { readonly eenheid: boolean; readonly invoer: readonly Settinginvoer[] } {
  const vraag = stam.vraagVan?.(registratie, registratie.datum) ?? null
  if (vraag === null) return { eenheid: true, invoer: [] }
  const changes = (keuze: Keuze): boolean => !stays(keuze.soort === 'setting' ? keuze.besluit : keuze)
  return {
    eenheid: otherChoices('eenheid', vraag).some(changes),
    invoer: INVOER.filter((invoer) => otherChoices(invoer, vraag).some(changes)),
  }
}
