import type { EpochDay } from '@zorgketen/values'
import type { Dossier } from '../model/dossier.ts'
import type { Retour } from '../model/retour.ts'
import { isReden } from '../uitleg/is-reden.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { applyAntwoorden } from './apply-antwoorden.ts'
import { checkRetour } from './check-retour.ts'
import { findDeclaratie } from './find-declaratie.ts'
import { readBetaler } from './read-betaler.ts'
import { readPoort } from './read-poort.ts'
import type { Vereffening } from './vereffening.ts'

/**
 * Takes a return into the dossier, once. `vingerafdruk`: hash of the file as received; `ontvangen`: the day it came in.
 * Lines of a payer's return count only when every total reconciles to the cent; otherwise, and for whatever does not
 * fit the message it answers, the whole return is set apart and no line changes. A return that was set apart may be
 * offered again once its cause is gone.
 */
export function settle(dossier: Dossier, retour: Retour, vingerafdruk: string, ontvangen: EpochDay): Vereffening {
  const gelijk = (uitkomst: Vereffening['uitkomst'], waarom: Reden): Vereffening => ({
    uitkomst,
    dossier,
    reden: waarom,
    wijzigingen: [],
  })
  if (dossier.verwerkt.has(vingerafdruk)) return gelijk('reeds verwerkt', reden('retour.reeds-verwerkt'))
  const declaratie = findDeclaratie(dossier, retour)
  if (isReden(declaratie)) return gelijk('niet voor ons', declaratie)
  const bezwaar = checkRetour(dossier, declaratie, retour)
  if (bezwaar !== null) return setApart(dossier, retour, vingerafdruk, bezwaar)
  const antwoorden = retour.van === 'poort' ? readPoort(declaratie, retour) : readBetaler(dossier, declaratie, retour)
  if (isReden(antwoorden)) return setApart(dossier, retour, vingerafdruk, antwoorden)
  const { regels, wijzigingen } = applyAntwoorden(dossier, declaratie, antwoorden, ontvangen)
  const verwerkt = new Set(dossier.verwerkt).add(vingerafdruk)
  const terzijde = dossier.terzijde.filter((t) => t.vingerafdruk !== vingerafdruk)
  return { uitkomst: 'verwerkt', dossier: { ...dossier, regels, verwerkt, terzijde }, reden: null, wijzigingen }
}

function setApart(dossier: Dossier, retour: Retour, vingerafdruk: string, waarom: Reden): Vereffening {
  const { berichtreferentie } = retour
  const rij = { vingerafdruk, berichtreferentie, code: waarom.code, reden: waarom.tekst }
  const plek = dossier.terzijde.findIndex((t) => t.vingerafdruk === vingerafdruk)
  const staatErAl = dossier.terzijde[plek]?.reden.nl === rij.reden.nl
  const terzijde = plek < 0 ? [...dossier.terzijde, rij] : dossier.terzijde.with(plek, rij)
  const na = staatErAl ? dossier : { ...dossier, terzijde }
  return { uitkomst: 'terzijde', dossier: na, reden: waarom, wijzigingen: [] }
}
