import type { Kast } from '@zorgketen/usecases/opslag'

/** Names of patients as lists show them, by patient number; null when the register does not know one. */
export async function patientNames(kast: Kast): Promise<(patient: string) => string | null> {
  const namen = new Map((await kast.registers.actueel('patient')).map(({ id, label }) => [id, label]))
  return (patient) => namen.get(patient) ?? null
}
