import { z } from 'zod'
import { tekst } from '../velden.ts'

export const serve = z.strictObject({
  adres: tekst.meta({ description: 'waar de toepassing nu te openen is' }),
})
