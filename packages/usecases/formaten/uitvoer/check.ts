import { z } from 'zod'
import { aantal, lijst, tekst } from '../velden.ts'

export const check = z.strictObject({
  bestand: tekst,
  uitslag: z.enum(['doorgezet', 'geweigerd', 'onleesbaar']),
  codes: lijst(tekst).meta({ description: 'retourcodes in het antwoord, elk één keer' }),
  onderdrukt: lijst(tekst).meta({
    description: 'retourcodes die door een eerdere bevinding buiten het antwoord blijven',
  }),
  structuur: lijst(
    z.strictObject({
      code: tekst,
      pad: z.string(),
      regel: aantal.meta({ description: 'telt vanaf 1' }),
      kolom: aantal.meta({ description: 'telt vanaf 1, in bytes' }),
    }),
  ),
  meldingen: aantal.meta({ description: 'bevindingen van regels, hoogstens zoveel als bewaard worden' }),
  retour: tekst.nullable().meta({ description: 'geschreven GDS802-bestand; null als het bericht niet geweigerd is' }),
})
