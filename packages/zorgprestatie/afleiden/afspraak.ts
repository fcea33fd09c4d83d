import type { EpochDay } from '@zorgketen/values'

/**
 * Whether the contract with the payer of this patient holds a condition on the day (ZPM-12, ZPM-17). `wat` is the code
 * of an agreement in the contract, or one of the conditions that have a name of their own.
 */
export type HeeftAfspraak = (wat: string, dag: EpochDay, patient: string) => boolean

/** Conditions of a contract that the derivation asks for by name. */
export const AFSPRAKEN = { integraal: 'integrale-verblijfsdag', hoogspecialistisch: 'hoogspecialistisch' } as const
