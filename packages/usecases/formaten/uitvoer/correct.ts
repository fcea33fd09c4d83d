import { z } from 'zod'
import { aantal, lijst, tekst } from '../velden.ts'

export const correct = z.strictObject({
  berichten: lijst(tekst).meta({ description: 'geschreven GDS801-bestanden' }),
  geblokkeerd: aantal.meta({ description: 'prestaties en betalers die niet te corrigeren zijn' }),
})
