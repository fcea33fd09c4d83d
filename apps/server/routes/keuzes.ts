import { createRoute, z } from '@hono/zod-openapi'
import { foldTekst } from '@zorgketen/usecases'
import { parseDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'

const keuze = z.object({ id: z.string(), label: z.string() })

const vind = createRoute({
  method: 'get',
  path: '/{register}',
  request: {
    params: z.object({ register: z.enum(['patient', 'zorgverlener', 'eenheid', 'betaler']) }),
    query: z.object({ zoek: z.string().max(100).default(''), aantal: z.coerce.number().int().max(50).default(20) }),
  },
  responses: antwoord(z.object({ keuzes: z.array(keuze) }), 'wat een formulier kan kiezen'),
})

const DATUM = /^(\d{1,2})-(\d{1,2})-(\d{4})$/

/** A birth date as people type it (`5-3-1980`) or ISO; null for anything else. */
function birthdayOf(tekst: string) {
  const typed = DATUM.exec(tekst.trim())
  const [, dag = '', maand = '', jaar = ''] = typed ?? []
  const gelezen = parseDay(typed === null ? tekst.trim() : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`)
  return gelezen.ok ? gelezen.value : null
}

/** Choices for forms: by words of the name, or by birth date. */
export const keuzeRoutes = makeRouter().openapi(vind, async (c) => {
  const { register } = c.req.valid('param')
  const { zoek, aantal } = c.req.valid('query')
  const geboortedatum = birthdayOf(zoek)
  const woorden = geboortedatum === null ? foldTekst(zoek).split(' ').filter(Boolean) : []
  const { rijen } = await c
    .get('plek')
    .opslag.read(c.get('actor'), (kast) =>
      kast.registers.zoek(register, { woorden, geboortedatum }, { vanaf: 0, aantal }),
    )
  return c.json({ keuzes: rijen.map(({ id, label }) => ({ id, label })) }, 200)
})
