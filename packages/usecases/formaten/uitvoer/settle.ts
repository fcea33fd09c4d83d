import { z } from 'zod'
import { aantal, tekst } from '../velden.ts'

export const settle = z.strictObject({
  bestand: tekst,
  uitkomst: z.enum(['onleesbaar', 'niet voor ons', 'reeds verwerkt', 'terzijde', 'verwerkt']),
  afgekeurd: aantal.meta({ description: 'regels die nu afgekeurd of geweigerd zijn' }),
})
