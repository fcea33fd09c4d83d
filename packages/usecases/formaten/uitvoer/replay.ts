import { z } from 'zod'
import { lijst, tekst } from '../velden.ts'

export const replay = z.strictObject({
  bestand: tekst,
  goed: z.boolean().meta({ description: 'de beslissing komt hetzelfde uit' }),
  velden: lijst(tekst).meta({ description: 'velden van het ontvangstbewijs die anders zijn' }),
  kwijt: lijst(tekst).meta({ description: 'regels die niet meer in het regelboek staan' }),
})
