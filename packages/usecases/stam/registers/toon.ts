import { type EpochDay, formatDay, type Period } from '@zorgketen/values'

export const toonDag = (dag: EpochDay | null): string | null => (dag === null ? null : formatDay(dag))

/** A period as a cell shows it: `2023-01-01 – 2023-12-31`, with nothing behind the dash while it is open. */
export const toonPeriode = ({ van, tot }: Period): string =>
  tot === null ? `${formatDay(van)} –` : `${formatDay(van)} – ${formatDay(tot)}`
