import { z } from 'zod'
import type { Grensfout } from '../../grens/grensfout.ts'
import { lijst, tekst, tweetalig } from '../velden.ts'

/** What any command gives instead of its result when its input cannot be used (exit code 2). */
export const onbruikbaar = z.strictObject({
  onbruikbaar: lijst(
    z.strictObject({
      bestand: tekst,
      regel: z.int().min(0).meta({ description: 'telt vanaf 1; 0: het hele bestand' }),
      veld: z.string().meta({ description: 'pad in het bestand; leeg: de hele regel' }),
      wat: tweetalig,
      verwacht: tweetalig,
      doe: tweetalig,
    }),
  ),
}) satisfies z.ZodType<{ readonly onbruikbaar: readonly Grensfout[] }>
