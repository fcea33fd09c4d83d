import { createRoute, z } from '@hono/zod-openapi'
import { listSignalen, listTrajecten, pageTrajectregels, readTraject } from '@zorgketen/usecases'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { dag, deel, pagina } from '../vormen/tekst.ts'
import {
  signaal,
  toSignaal,
  toTraject,
  toTrajectblad,
  toTrajectregel,
  traject,
  trajectblad,
  trajectregel,
} from '../vormen/traject.ts'
import { readNummer, readTrajectfilter } from '../vormen/trajectfilter.ts'

const nummerParam = z.object({ nummer: z.string().max(36) })

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: {
    query: pagina.extend({
      nummer: z.string().max(36).optional(),
      declarant: z.string().max(8).optional(),
      van: dag.optional(),
      tot: dag.optional(),
    }),
  },
  responses: antwoord(deel(traject), 'zorgtrajectnummers in het boek van de betaler, de laatste zorg eerst'),
})
const signalen = createRoute({
  method: 'get',
  path: '/signalen',
  request: { query: pagina.extend({ samenloop: z.enum(['ja', 'nee']).default('nee') }) },
  responses: antwoord(deel(signaal), 'personen met meer dan één nummer; een signaal, geen oordeel'),
})
const een = createRoute({
  method: 'get',
  path: '/{nummer}',
  request: { params: nummerParam },
  responses: antwoord(trajectblad, 'alles over één nummer behalve de regels'),
})
const regels = createRoute({
  method: 'get',
  path: '/{nummer}/regels',
  request: { params: nummerParam, query: pagina },
  responses: antwoord(deel(trajectregel), 'de regels op het nummer, over alle berichten heen'),
})

/** The payer's book by zorgtrajectnummer. It only reads: nothing here takes a number and does something about money. */
export const trajectzichtRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const { vanaf, aantal, ...filter } = c.req.valid('query')
    const { rijen, totaal } = await listTrajecten(c.get('plek'), c.get('actor'), readTrajectfilter(filter), {
      vanaf,
      aantal,
    })
    return c.json({ rijen: rijen.map(toTraject), totaal }, 200)
  })
  .openapi(signalen, async (c) => {
    const { samenloop, ...blad } = c.req.valid('query')
    const vraag = { samenloop: samenloop === 'ja', pagina: blad }
    const { rijen, totaal } = await listSignalen(c.get('plek'), c.get('actor'), vraag)
    return c.json({ rijen: rijen.map(toSignaal), totaal }, 200)
  })
  .openapi(een, async (c) =>
    c.json(
      toTrajectblad(await readTraject(c.get('plek'), c.get('actor'), readNummer(c.req.valid('param').nummer))),
      200,
    ),
  )
  .openapi(regels, async (c) => {
    const vraag = { nummer: readNummer(c.req.valid('param').nummer), pagina: c.req.valid('query') }
    const { rijen, totaal } = await pageTrajectregels(c.get('plek'), c.get('actor'), vraag)
    return c.json({ rijen: rijen.map(toTrajectregel), totaal }, 200)
  })
