import type { Bsn } from '@zorgketen/values'
import type { PatientDocument } from '../documenten/patient.ts'

/** Ids of the patients that have a BSN now; doubles that were merged away do not count. */
export const findBsnHolders = (patienten: readonly PatientDocument[], bsn: Bsn): readonly string[] =>
  patienten.filter((patient) => patient.bsn === bsn && patient.opgegaanIn === null).map(({ id }) => id)

/** The patient an id stands for now: follows merges. Null when the id is unknown or the merges run in a circle. */
export function resolvePatient(id: string, patienten: ReadonlyMap<string, PatientDocument>): PatientDocument | null {
  const gezien = new Set<string>()
  let patient = patienten.get(id)
  while (patient !== undefined && patient.opgegaanIn !== null) {
    if (gezien.has(patient.id)) return null
    gezien.add(patient.id)
    patient = patienten.get(patient.opgegaanIn)
  }
  return patient ?? null
}
