import type { Registratierij } from '../api.ts'
import { LEGE_STANDAARD, type Standaard } from '../concept/gedeeld.ts'
import { dagVan } from '../gedeeld/dag-van.ts'

/**
 * What the first new registration of a tab starts with: as the latest in the list; the day is today when today falls in
 * the month on the screen.
 */
export function standaardVoor(rij: Registratierij | null, maand: string, vandaag: string): Standaard {
  const laatste = rij === null ? null : dagVan(rij.registratie)
  const datum = vandaag.startsWith(maand) ? vandaag : laatste
  if (rij === null) return { ...LEGE_STANDAARD, datum }
  const { registratie, namen } = rij
  const eenheid = { sleutel: registratie.eenheid, naam: namen.eenheid }
  // of a session the list names everybody together
  if (registratie.soort === 'groepssessie') return { ...LEGE_STANDAARD, datum, eenheid }
  const { stroom } = registratie
  const zorgverlener =
    registratie.soort === 'verblijf' ? null : { sleutel: registratie.zorgverlener, naam: namen.zorgverlener }
  return { ...LEGE_STANDAARD, datum, eenheid, stroom, zorgverlener }
}
