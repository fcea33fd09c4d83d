import { type EpochDay, yearOf } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'

/**
 * The calendar year whose eigen risico a prestatie counts for: that of its own day, not of the first day of the
 * treatment. Null for fz, which has no eigen risico.
 */
export const eigenRisicoJaar = (prestatie: { readonly stroom: Stroom; readonly datum: EpochDay }): number | null =>
  prestatie.stroom === 'fz' ? null : yearOf(prestatie.datum)
