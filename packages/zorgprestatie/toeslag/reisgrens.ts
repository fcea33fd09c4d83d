import type { Bron } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { onDay, readDated } from '../afleiden/gedateerd.ts'
import type { Stroom } from '../registratie/consultregistratie.ts'
import rijen from './reisgrenzen.json' with { type: 'json' }

const GRENZEN = readDated(rijen)

/** From how many minutes of travel in total the higher toeslag counts, by stream; null when no rule holds that day. */
export function reisgrensOp(stroom: Stroom, dag: EpochDay): { readonly minuten: number; readonly bron: Bron } | null {
  const rij = onDay(GRENZEN, dag)
  return rij === null ? null : { minuten: rij[stroom], bron: rij.bron }
}
