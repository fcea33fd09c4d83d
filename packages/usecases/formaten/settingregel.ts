import { LOCATIESOORTEN, SETTINGS } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { dag, lijst, periode, tekst } from './velden.ts'

const waarden = lijst(tekst).exactOptional()

/** What must hold of a contact; what is not there is not looked at, a list means one of these (ZPM-03). */
export const settingvoorwaarden = z.strictObject({
  eenheid: waarden,
  team: waarden,
  teamsoort: waarden,
  strafrechtelijkeTitel: z
    .boolean()
    .exactOptional()
    .meta({ description: 'loopt op de dag van het contact wel (true) of niet (false) een strafrechtelijke titel' }),
  locatiesoort: lijst(z.enum(LOCATIESOORTEN)).exactOptional(),
  zorgverlener: waarden,
  beroep: waarden,
  zorgprogramma: waarden,
  stroom: lijst(z.enum(['ggz', 'fz'])).exactOptional(),
})

/** One rule of the decision list on settings, in the order in which they are tried. */
export const settingregel = z.strictObject({
  id: tekst,
  naam: tekst,
  als: settingvoorwaarden,
  dan: z.enum(SETTINGS),
  geldig: periode,
  besloten: dag,
  reden: tekst,
})
