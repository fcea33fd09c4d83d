import type { Declaratie } from '../model/declaratie.ts'
import type { Retour } from '../model/retour.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { type Antwoorden, grantsNothing } from './antwoord.ts'
import { refuseBericht } from './refuse-bericht.ts'

/**
 * The gate refuses a whole message or lets it pass in silence; it never grants. A gate's answer without any code does
 * not show a refusal, and taking it for one would send the same care twice: then a reason comes back.
 */
export function readPoort(declaratie: Declaratie, retour: Retour): Antwoorden | Reden {
  if (retour.meldingen.length === 0 && retour.regels.every((r) => r.meldingen.length === 0)) {
    return reden('retour.poort-zonder-melding')
  }
  const kentToe =
    retour.totaalToegekend !== 0 || retour.totaalToegekendNietFinancieel !== 0 || !retour.regels.every(grantsNothing)
  return kentToe ? reden('retour.poort-kent-toe') : refuseBericht(declaratie, retour)
}
