import { z } from 'zod'
import { tekst } from '../velden.ts'

/** What stands in a backup: rows per table. */
export const reservekopie = z.strictObject({
  bestand: tekst,
  milieu: z.enum(['productie', 'test']),
  tabellen: z.array(z.strictObject({ naam: tekst, aantal: z.int() })),
})
