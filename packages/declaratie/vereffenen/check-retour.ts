import type { Declaratie } from '../model/declaratie.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Retour } from '../model/retour.ts'
import { type Reden, reden } from '../uitleg/reden.ts'

/** Whether a return fits the message it names, header first, then its lines; null when it does. */
export function checkRetour(dossier: Dossier, declaratie: Declaratie, retour: Retour): Reden | null {
  return checkKop(declaratie, retour) ?? checkBeantwoord(dossier, declaratie) ?? checkRegels(declaratie, retour)
}

function checkKop(declaratie: Declaratie, retour: Retour): Reden | null {
  const { berichtreferentie, berichtsoort, factuurnummer, betaler } = declaratie
  if (retour.berichtsoort !== berichtsoort) {
    return reden('retour.berichtsoort', { gevonden: retour.berichtsoort, verwacht: berichtsoort })
  }
  if (retour.factuurnummer !== factuurnummer) {
    const params = { gevonden: retour.factuurnummer, verwacht: factuurnummer, berichtreferentie }
    return reden('retour.factuurnummer', params)
  }
  return retour.betaler === null || retour.betaler === betaler.uzovi
    ? null
    : reden('retour.andere-betaler', { gevonden: retour.betaler, verwacht: betaler.uzovi })
}

function checkBeantwoord(dossier: Dossier, { berichtreferentie, regels }: Declaratie): Reden | null {
  return regels.every((r) => dossier.regels.get(r.referentie)?.stand === 'verzonden')
    ? null
    : reden('retour.al-beantwoord', { berichtreferentie })
}

function checkRegels({ berichtreferentie, regels }: Declaratie, retour: Retour): Reden | null {
  const soorten = new Map(regels.map((r) => [r.referentie, r.soort]))
  const gezien = new Set<string>()
  for (const { referentie, soort } of retour.regels) {
    const verzonden = soorten.get(referentie)
    if (verzonden === undefined) return reden('retour.onbekende-regel', { referentie, berichtreferentie })
    if (gezien.has(referentie)) return reden('retour.regel-dubbel', { referentie })
    if (verzonden !== soort) return reden('retour.regelsoort', { referentie, gevonden: soort, verwacht: verzonden })
    gezien.add(referentie)
  }
  return null
}
