import type { Kast } from '@zorgketen/usecases/opslag'

/** Names of patients as lists show them, by patient number; one that the register does not know is left out. */
export const patientNamen = ({ registers }: Kast, patienten: Iterable<string>): Promise<ReadonlyMap<string, string>> =>
  registers.labels('patient', patienten)
