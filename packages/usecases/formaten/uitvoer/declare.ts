import { z } from 'zod'
import { lijst, tekst } from '../velden.ts'

export const declare = z.strictObject({
  berichten: lijst(tekst).meta({ description: 'geschreven GDS801-bestanden' }),
  buiten: lijst(z.strictObject({ prestatie: tekst, reden: tekst.meta({ description: 'code van de reden' }) })).meta({
    description: 'prestaties die niet gedeclareerd zijn; wat eerder gedeclareerd is, staat hier niet bij',
  }),
})
