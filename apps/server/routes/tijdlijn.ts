import { createRoute, z } from '@hono/zod-openapi'
import { readTijdlijn } from '@zorgketen/usecases'
import { type EpochDay, parseDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { dag } from '../vormen/tekst.ts'
import { tijdlijn, toTijdlijn } from '../vormen/tijdlijn.ts'

const lees = createRoute({
  method: 'get',
  path: '/{patient}',
  request: {
    params: z.object({ patient: z.string().max(200) }),
    /** The days to show; without them all that is known. */
    query: z.object({ van: dag.optional(), tot: dag.optional() }),
  },
  responses: antwoord(tijdlijn, 'alles van een patiënt op één as van dagen, en per zorgtraject wat het verbindt'),
})

function day(iso: string | undefined): EpochDay | null {
  if (iso === undefined) return null
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new RangeError(`no day: ${iso}`)
  return gelezen.value
}

/** The timeline of a patient (ZTN-21, ZTN-24). */
export const tijdlijnRoutes = makeRouter().openapi(lees, async (c) => {
  const { van, tot } = c.req.valid('query')
  const vraag = { van: day(van), tot: day(tot) }
  const gelezen = await readTijdlijn(c.get('plek'), c.get('actor'), c.req.valid('param').patient, vraag)
  return c.json(toTijdlijn(gelezen), 200)
})
