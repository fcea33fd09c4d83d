import type { Registratierij } from '../api.ts'
import { dagVan } from '../gedeeld/dag-van.ts'
import { conceptVan, type Standaard, standaardVan } from './concept.ts'

/**
 * What the first new contact of a tab starts with: as the latest in the list; the day is today when today falls in the
 * month on the screen.
 */
export function standaardVoor(rij: Registratierij | null, maand: string, vandaag: string): Standaard {
  const datum = vandaag.startsWith(maand) ? vandaag : ((rij === null ? null : dagVan(rij.registratie)))
  if (rij?.registratie.soort !== 'consult') {
    return { datum, zorgverlener: null, eenheid: null, zorgsoort: 'behandeling', stroom: null }
  }
  return { ...standaardVan(conceptVan(rij)), datum, zorgsoort: 'behandeling' }
}
