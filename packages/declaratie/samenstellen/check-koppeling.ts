import type { TeDeclareren } from '../model/administratie.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import type { Regelbron } from './regelbron.ts'

/** Whether prestatie, zorgtraject and plaatsing belong together and to this declarant; null when they do. */
export function checkKoppeling(bron: Regelbron, { prestatie, zorgtraject, plaatsing }: TeDeclareren): Reden | null {
  if (zorgtraject.declarant !== bron.declarant) {
    return reden('prestatie.andere-declarant', { gevonden: zorgtraject.declarant, verwacht: bron.declarant })
  }
  if (zorgtraject.patient !== prestatie.patient) return reden('prestatie.andere-patient')
  if (zorgtraject.soort !== prestatie.stroom) {
    return reden('prestatie.andere-stroom', { stroom: prestatie.stroom, soort: zorgtraject.soort })
  }
  if (zorgtraject.startdatum === null) return reden('zorgtraject.geen-startdatum')
  if (!bron.isDji) return null
  if (plaatsing === null) return reden('plaatsing.ontbreekt')
  return plaatsing.zorgtraject === zorgtraject.nummer
    ? null
    : reden('plaatsing.ander-zorgtraject', { nummer: plaatsing.nummer })
}
