import { createRoute, z } from '@hono/zod-openapi'
import { beschrijvingVan, zoekvraagVan } from '@zorgketen/usecases'
import { formatDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { dag } from '../vormen/tekst.ts'

const keuze = z.object({
  id: z.string(),
  label: z.string(),
  /** Of a patient, so that two of one name are told apart. */
  geboortedatum: dag.nullable(),
})

const vind = createRoute({
  method: 'get',
  path: '/{register}',
  request: {
    params: z.object({ register: z.enum(['patient', 'zorgverlener', 'eenheid', 'betaler']) }),
    query: z.object({ zoek: z.string().max(100).default(''), aantal: z.coerce.number().int().max(50).default(20) }),
  },
  responses: antwoord(z.object({ keuzes: z.array(keuze) }), 'wat een formulier kan kiezen'),
})

/** Choices for forms: by words of the name, or by birth date. */
export const keuzeRoutes = makeRouter().openapi(vind, async (c) => {
  const { register } = c.req.valid('param')
  const { zoek, aantal } = c.req.valid('query')
  const { rijen } = await c
    .get('plek')
    .opslag.read(c.get('actor'), (kast) => kast.registers.zoek(register, zoekvraagVan(zoek), { vanaf: 0, aantal }))
  const keuzes = rijen.map(({ id, label, inhoud }) => {
    const geboren = register === 'patient' ? PATIENT.schema.parse(inhoud).geboortedatum : null
    return { id, label, geboortedatum: geboren === null ? null : formatDay(geboren) }
  })
  return c.json({ keuzes }, 200)
})

const PATIENT = beschrijvingVan('patient')
