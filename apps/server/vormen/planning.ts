import { z } from '@hono/zod-openapi'
import { dag, tekst } from './tekst.ts'

/** A choice of a field, with its name. */
export const keuze = z.object({ sleutel: z.string(), naam: tekst })
/** A field of a form for what steers the agenda. */
export const veld = z.object({
  sleutel: z.string(),
  naam: tekst,
  soort: z.enum(['tekst', 'getal', 'dag', 'keuze', 'ja-nee', 'periode', 'zorgverlener', 'interne-soort', 'blokken']),
  verplicht: z.boolean(),
  keuzes: z.array(keuze).optional(),
  uitleg: tekst.optional(),
})

/** Planned against real of a number of contacts. */
export const telling = z.object({
  aantal: z.int(),
  gemeten: z.int(),
  somGepland: z.int(),
  somGerealiseerd: z.int(),
  /** Mean of real less planned, in minutes. */
  gemiddelde: z.number().nullable(),
  boven15: z.int(),
  aandeelBoven15: z.number().nullable(),
})
/** A decision that planned time counts as realised. */
export const besluit = z.object({ van: dag, tot: dag.nullable(), vastgelegd: dag, toelichting: z.string() })
