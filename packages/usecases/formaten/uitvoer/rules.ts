import { z } from 'zod'
import { lijst, tekst, tweetalig } from '../velden.ts'

const regel = z.strictObject({
  sleutel: tekst.meta({ description: 'id@versie' }),
  oorsprong: lijst(tekst),
  vorm: z.enum(['element', 'groep', 'venster', 'termijn']),
  plekken: lijst(tekst),
  zegt: tweetalig,
  advies: tweetalig,
  bron: tekst,
  zekerheid: z.enum(['zeker', 'waarschijnlijk', 'onbekend']),
  rang: z.enum(['wet', 'nza', 'standaard', 'protocol', 'veldafspraak', 'eigen']),
  versies: tekst,
  geldig: tekst,
  nodig: lijst(tekst),
  goed: lijst(tekst),
  fout: lijst(tekst),
  codes: lijst(tekst).meta({ description: 'retourcodes van alle loketten, met de variant tussen haakjes' }),
})

/** All rules found, as one list. */
export const rules = lijst(regel)
