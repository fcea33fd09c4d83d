import { z } from 'zod'
import { aantal, lijst, tekst } from '../velden.ts'

export const synth = z.strictObject({
  zaad: aantal,
  maand: z.string().meta({ description: 'JJJJ-MM' }),
  bestanden: lijst(tekst).meta({ description: 'paden binnen de opgegeven map' }),
})
