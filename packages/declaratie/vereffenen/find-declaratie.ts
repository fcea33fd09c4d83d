import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Retour } from '../model/retour.ts'
import { type Reden, reden } from '../uitleg/reden.ts'

/** The declaration a return answers, by message reference and declarant; a reason when it is not in this dossier. */
export function findDeclaratie(dossier: Dossier, retour: Retour): Declaratie | Reden {
  const { berichtreferentie } = retour
  const declaratie = dossier.declaraties.find((d) => d.berichtreferentie === berichtreferentie)
  if (declaratie === undefined) return reden('retour.onbekend-bericht', { berichtreferentie })
  return declaratie.declarant.agb === retour.declarant
    ? declaratie
    : reden('retour.andere-declarant', { gevonden: retour.declarant, verwacht: declaratie.declarant.agb })
}
