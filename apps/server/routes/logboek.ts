import { createRoute, z } from '@hono/zod-openapi'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { deel, pagina } from '../vormen/tekst.ts'

const rij = z
  .object({
    id: z.string(),
    op: z.string(),
    door: z.string(),
    rol: z.string(),
    doel: z.string(),
    handeling: z.string(),
    /** Kind and id of what it was done to; never a BSN. */
    onderwerp: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .openapi('Auditrij')

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: { query: pagina.extend({ onderwerp: z.string().max(200).optional() }) },
  responses: antwoord(deel(rij), 'wie wat deed en wanneer, het nieuwste eerst'),
})

/** The audit of an organisation. */
export const logboekRoutes = makeRouter().openapi(lijst, async (c) => {
  const { vanaf, aantal, onderwerp } = c.req.valid('query')
  const gevonden = await c
    .get('plek')
    .opslag.read(c.get('actor'), (kast) => kast.audit.lijst(onderwerp ?? null, { vanaf, aantal }))
  return c.json(
    { rijen: gevonden.rijen.map((een) => ({ ...een, details: { ...een.details } })), totaal: gevonden.totaal },
    200,
  )
})
