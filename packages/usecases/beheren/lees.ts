import type { z } from 'zod'
import { toGrensfout } from '../grens/grensfout.ts'
import { Werkfout } from '../werk/werkfout.ts'

/** Reads JSON of a form; throws a `Werkfout` that names the field. No value is repeated: it may be a BSN. */
export function lees<T>(schema: z.ZodType<T>, ruw: unknown): T {
  const gelezen = schema.safeParse(ruw)
  if (gelezen.success) return gelezen.data
  const [issue] = gelezen.error.issues
  if (issue === undefined) throw new RangeError('onleesbaar zonder fout')
  const { wat, verwacht, veld } = toGrensfout('', 0, issue)
  const doe = { nl: 'Verbeter dit veld en bewaar opnieuw.', en: 'Mend this field and save again.' }
  throw new Werkfout('invoer', { wat, verwacht, doe, waar: veld })
}
