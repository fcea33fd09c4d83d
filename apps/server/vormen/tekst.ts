import { z } from '@hono/zod-openapi'

/** A text in both languages. */
export const tekst = z.object({ nl: z.string(), en: z.string() })
/** An ISO day, `JJJJ-MM-DD`. */
export const dag = z.iso.date()
/** A calendar month, `JJJJ-MM`. */
export const maand = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** Whole cents. */
export const bedrag = z.int()
export const reden = z.object({ code: z.string(), tekst })

/** Which part of a list is asked for. */
export const pagina = z.object({
  vanaf: z.coerce.number().int().min(0).default(0),
  aantal: z.coerce.number().int().min(1).max(500).default(100),
})

/** A part of a list and how long the whole is. */
export const deel = <T extends z.ZodType>(rij: T) => z.object({ rijen: z.array(rij), totaal: z.int() })
