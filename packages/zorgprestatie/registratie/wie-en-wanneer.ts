import type { EpochDay } from '@zorgketen/values'
import type { Zorgregistratie } from './zorgregistratie.ts'

/** The day a registration stands at: of a stay that of the admission. */
export const dayOfRegistratie = (registratie: Zorgregistratie): EpochDay =>
  registratie.soort === 'verblijf' ? registratie.opname.dag : registratie.datum

/** The patients a registration is about, each once. */
export const patientenVan = (registratie: Zorgregistratie): readonly string[] =>
  registratie.soort === 'groepssessie'
    ? [...new Set(registratie.deelnemers.map(({ patient }) => patient))]
    : [registratie.patient]

/** The professionals who delivered it, each once; nobody in particular for a stay. */
export function zorgverlenersVan(registratie: Zorgregistratie): readonly string[] {
  if (registratie.soort === 'verblijf') return []
  if (registratie.soort !== 'groepssessie') return [registratie.zorgverlener]
  return [...new Set(registratie.zorgverleners.map(({ zorgverlener }) => zorgverlener))]
}
