import { patientenVan } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'

/** The same registration with another patient in the place of one. */
export function opPatient(registratie: Registratie, van: string, naar: string): Registratie {
  if (!patientenVan(registratie).includes(van)) return registratie
  if (registratie.soort !== 'groepssessie') return { ...registratie, patient: naar }
  const deelnemers = registratie.deelnemers.map((een) => (een.patient === van ? { ...een, patient: naar } : een))
  return { ...registratie, deelnemers }
}
