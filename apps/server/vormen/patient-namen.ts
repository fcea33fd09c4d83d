import type { Kast } from '@zorgketen/usecases/opslag'

/** More patients than this are read at once rather than one by one. */
const EEN_VOOR_EEN = 200

/** Names of patients as lists show them, by patient number; one that the register does not know is left out. */
export async function patientNamen(
  { registers }: Kast,
  patienten: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(patienten)
  if (ids.size > EEN_VOOR_EEN) {
    return new Map((await registers.actueel('patient')).map(({ id, label }) => [id, label]))
  }
  const namen = new Map<string, string>()
  for (const id of ids) {
    const rij = await registers.vind('patient', id)
    if (rij !== null) namen.set(id, rij.label)
  }
  return namen
}
