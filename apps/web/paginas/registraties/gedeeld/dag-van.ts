import type { Registratie } from '../api.ts'

/** The day a registration is listed on (ISO): of a stay that of the admission. */
export const dagVan = (registratie: Registratie): string =>
  registratie.soort === 'verblijf' ? registratie.opname.dag : registratie.datum

/** `uu:mm`, or null when the time was not kept. */
export const tijdVan = (registratie: Registratie): string | null =>
  registratie.soort === 'verblijf' ? registratie.opname.tijd : registratie.begintijd

/** Direct minutes; null for what is not counted in minutes. */
export function minutenVan(registratie: Registratie): number | null {
  if (registratie.soort === 'verblijf') return null
  return registratie.soort === 'overig' ? registratie.minuten : registratie.directeMinuten
}
