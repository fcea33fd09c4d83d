import { SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { agb, dag, lijst, periode, skn, tekst, ztn } from '../formaten/velden.ts'

/** What DJI fills in to place a person. A zorgvraag without a key is known by its words. */
export const plaatsopdracht = z.strictObject({
  skn,
  titel: z.strictObject({ kenmerk: tekst, geldig: periode }),
  zorgvraag: z.strictObject({ id: tekst.nullable(), omschrijving: tekst }),
  /** The number it goes on under, of numbers whose titel or zorgvraag is not known; 'geen': none of these. */
  zelfdeAls: z.union([z.literal('geen'), ztn]).nullable(),
  indicatiedatum: dag,
  liepIn2021: z.boolean().nullable(),
  bij: lijst(z.strictObject({ besluit: tekst, declarant: agb, settings: lijst(z.enum(SETTINGS)) })),
  reden: z.string(),
})

export type Plaatsopdracht = z.output<typeof plaatsopdracht>
