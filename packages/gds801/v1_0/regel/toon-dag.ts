import { type EpochDay, formatDay } from '@zorgketen/values'

/** A date of a record as a finding shows it: ISO, null when absent. */
export const toonDag = (dag: number | null): string | null => (dag === null ? null : formatDay(dag as EpochDay))
