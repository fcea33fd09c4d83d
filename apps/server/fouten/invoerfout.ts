import type { Hook } from '@hono/zod-openapi'
import type { Omgeving } from '../omgeving.ts'
import type { Fout } from './fout.ts'

/** Says which field of a request does not fit. */
// biome-ignore lint/suspicious/noExplicitAny: the hook is the same for requests of every shape
export const onInvoer: Hook<any, Omgeving, any, any> = (result, c) => {
  if (result.success) return undefined
  const [issue] = result.error.issues
  const fout: Fout = {
    code: 'invoer',
    wat: { nl: 'Een veld van de vraag past niet.', en: 'A field of the request does not fit.' },
    waar: issue === undefined ? null : issue.path.join('.'),
    verwacht: issue === undefined ? null : { nl: issue.message, en: issue.message },
    doe: { nl: 'Verbeter het veld en probeer opnieuw.', en: 'Mend the field and try again.' },
  }
  return c.json({ fout }, 422)
}
