import { z } from 'zod'
import { aantal, tekst } from '../velden.ts'

export const derive = z.strictObject({
  registraties: aantal.meta({ description: 'leesbare registraties' }),
  prestaties: aantal,
  geweigerd: aantal.meta({ description: 'registraties zonder prestatie' }),
  onleesbaar: aantal.meta({ description: 'fouten in regels die niet te lezen zijn; ze staan op de foutuitvoer' }),
  uit: tekst.meta({ description: 'bestand met de afleidingen (afleiding.schema.json)' }),
})
