import { z } from 'zod'
import { betaler } from '../formaten/stamgegevens.ts'

const volledig = z.boolean().nullable()

/**
 * What a payer says of itself: who it is, and of each register whether its rows are all there are (null: it does not
 * keep that register). Kept as the one document of the register `organisatie`.
 */
export const betalerDocument = z.strictObject({
  fictief: z.boolean(),
  betaler,
  volledig: z.strictObject({
    plaatsingen: volledig,
    contracten: volledig,
    aanbieders: volledig,
    skns: volledig,
    indicaties: volledig,
  }),
})

/** Id of that one document. */
export const EIGEN = 'eigen'
