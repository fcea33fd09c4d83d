import { contains, type EpochDay, type Period } from '@zorgketen/values'
import type { Gebrek } from '../stam/stam.ts'

/**
 * Which share of a professional's day is kept free, in whole percent of the working time, for indirect time and for
 * urgent calls (ZPM-22). `zorgverlener` null: for everyone without a rule of their own.
 */
export interface Reserveregel {
  readonly zorgverlener: string | null
  readonly indirectPercent: number
  readonly spoedPercent: number
  readonly geldig: Period
  readonly besloten: EpochDay
  readonly reden: string
}

/** The reserve of a professional on a day: the own rule when there is one, else the common one. */
export function reserveOp(
  regels: readonly Reserveregel[],
  zorgverlener: string,
  dag: EpochDay,
): Reserveregel | Exclude<Gebrek, 'onbekend'> {
  const geldig = regels.filter((regel) => contains(regel.geldig, dag))
  const eigen = geldig.filter((regel) => regel.zorgverlener === zorgverlener)
  const keuze = eigen.length > 0 ? eigen : geldig.filter((regel) => regel.zorgverlener === null)
  const [eerste] = keuze
  if (eerste === undefined) return 'geen'
  return keuze.length === 1 ? eerste : 'meer'
}
