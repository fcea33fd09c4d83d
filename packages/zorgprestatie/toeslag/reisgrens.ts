import type { Bron } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { veldgrensOp } from '../afleiden/veldgrens.ts'
import type { Stroom } from '../registratie/consultregistratie.ts'

/** From how many minutes of travel in total the higher toeslag counts, by stream; null when no rule holds that day. */
export function reisgrensOp(stroom: Stroom, dag: EpochDay): { readonly minuten: number; readonly bron: Bron } | null {
  const rij = veldgrensOp(`reistijd-${stroom}`, dag)
  return rij === null || rij.aantal === null ? null : { minuten: rij.aantal, bron: rij.bron }
}
