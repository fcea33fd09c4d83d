import type { z } from 'zod'
import { betaler, contract, plaatsing } from '../../formaten/stamgegevens.ts'
import { tekst } from '../../formaten/velden.ts'

export const plaatsingDocument = plaatsing
export const contractDocument = contract

/** A payer with the name people know it by. */
export const betalerDocument = betaler.extend({ naam: tekst.nullable() })

export type PlaatsingDocument = z.output<typeof plaatsingDocument>
export type ContractDocument = z.output<typeof contractDocument>
export type BetalerDocument = z.output<typeof betalerDocument>
