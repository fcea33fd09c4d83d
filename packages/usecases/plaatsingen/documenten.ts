import { z } from 'zod'
import { plaatsingsbericht } from '../formaten/plaatsingsbericht.ts'
import { tekst } from '../formaten/velden.ts'

/** A plaatsingsbericht as it came in. `patient`: who it was taken in for; null until then. */
export const ingekomenDocument = z.strictObject({
  bericht: plaatsingsbericht,
  via: z.enum(['post', 'bestand']),
  stand: z.enum(['ontvangen', 'ingenomen']),
  patient: tekst.nullable(),
})

export type IngekomenDocument = z.output<typeof ingekomenDocument>

export const INGEKOMEN = 'plaatsingsbericht'
