import { createRoute, z } from '@hono/zod-openapi'
import {
  acceptMethode,
  assertMag,
  type Methodevoorstel,
  proposeMethode,
  putBevoegdheid,
  readBevoegdheden,
  readMethoden,
  withdrawBevoegdheid,
  withdrawMethode,
} from '@zorgketen/usecases'
import { formatDay, type Period } from '@zorgketen/values'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { leesMethodebladen } from '../invoer/methodebladen.ts'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { dag, tekst } from '../vormen/tekst.ts'

const periode = z.object({ van: dag, tot: dag.nullable() })
const blad = z.string().max(4_000_000)
const aanbod = z.object({
  stroom: z.enum(['ggz', 'fz']),
  uitgave: z.string().min(1).max(100),
  geldig: periode,
  herkomst: z.string().min(1).max(1000),
  fictief: z.boolean().default(false),
  coefficienten: blad,
  constanten: blad,
  uitsluitingen: blad,
})
const voorstel = z.object({
  id: z.string(),
  vingerafdruk: z.string(),
  bevindingen: z.array(
    z.object({
      blad: z.enum(['coefficienten', 'constanten', 'uitsluitingen']),
      regel: z.int().nullable(),
      kolom: z.int().nullable(),
      gevonden: z.string(),
      wat: tekst,
      doe: tekst,
    }),
  ),
  typen: z.array(z.string()),
  vragen: z.array(z.string()),
  coefficienten: z.int(),
  uitsluitingen: z.int(),
  verschil: z.object({ met: z.string(), nieuw: z.int(), gewijzigd: z.int(), weg: z.int() }).nullable(),
  bestaat: z.boolean(),
})
const methode = z.object({
  id: z.string(),
  stroom: z.enum(['ggz', 'fz']),
  uitgave: z.string(),
  geldig: periode,
  herkomst: z.string(),
  fictief: z.boolean(),
  vingerafdruk: z.string(),
  aangenomen: z.object({ op: z.string(), door: z.string() }),
  typen: z.array(z.string()),
})
const besluit = z.object({
  id: z.string().nullable(),
  voor: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('beroep'), beroep: z.string().min(1) }),
    z.object({ soort: z.literal('zorgverlener'), zorgverlener: z.string().min(1) }),
  ]),
  zorgsoorten: z.array(z.enum(['diagnostiek', 'behandeling'])),
  geldig: periode,
  reden: z.string().min(1).max(2000),
})
const idParam = z.object({ id: z.string() })
const niets = z.object({})
const reden = z.string().max(2000)

/** Findings that are shown: the same fault on every row says nothing more. */
const MEEST_BEVINDINGEN = 100

const lijst = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(z.object({ methoden: z.array(methode) }), 'de methoden van zorgvraagtypering, de nieuwste eerst'),
})
const bekijk = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: inhoud(aanbod) },
  responses: antwoord(voorstel, 'wat het bestand bevat en verandert; er wordt niets bewaard'),
})
const openWerkmap = createRoute({
  method: 'post',
  path: '/werkmap',
  request: { body: { content: { 'application/octet-stream': { schema: z.any() } }, required: true } },
  responses: antwoord(
    z.object({ coefficienten: blad, constanten: blad, uitsluitingen: blad }),
    'de bladen van de werkmap van de NZa, elk als CSV; leeg wat er niet in staat',
  ),
})
const neemAan = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(aanbod.extend({ reden })) },
  responses: antwoord(z.object({ id: z.string() }), 'aangenomen'),
})
const trekIn = createRoute({
  method: 'post',
  path: '/een/{id}/intrekken',
  request: { params: idParam, body: inhoud(z.object({ reden })) },
  responses: antwoord(niets, 'niet meer in gebruik'),
})
const besluiten = createRoute({
  method: 'get',
  path: '/bevoegdheden',
  responses: antwoord(
    z.object({ besluiten: z.array(besluit.extend({ id: z.string() })) }),
    'wie welke consulten mag hebben',
  ),
})
const zetBesluit = createRoute({
  method: 'put',
  path: '/bevoegdheden',
  request: { body: inhoud(besluit) },
  responses: antwoord(z.object({ id: z.string() }), 'vastgelegd'),
})
const wisBesluit = createRoute({
  method: 'post',
  path: '/bevoegdheden/{id}/intrekken',
  request: { params: idParam },
  responses: antwoord(niets, 'ingetrokken'),
})

const toPeriode = ({ van, tot }: Period): z.input<typeof periode> => ({
  van: formatDay(van),
  tot: tot === null ? null : formatDay(tot),
})

const toVoorstel = ({ bevindingen, typen, vragen, ...rest }: Methodevoorstel): z.input<typeof voorstel> => ({
  ...rest,
  bevindingen: bevindingen.slice(0, MEEST_BEVINDINGEN),
  typen: [...typen],
  vragen: [...vragen],
})

const tell = (c: Context<Omgeving>): void =>
  c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'typemethoden', 'typering')

const router = makeRouter()
router.use('/*', bodyLimit({ maxSize: 13_000_000 }))

/** Methods of zorgvraagtypering, and who may have which consults. */
export const typemethodeRoutes = router
  .openapi(lijst, async (c) => {
    const methoden = await readMethoden(c.get('plek'), c.get('actor'))
    return c.json(
      {
        methoden: methoden.map(({ coefficienten: _, constanten: __, uitsluitingen: ___, geldig, typen, ...rest }) => ({
          ...rest,
          geldig: toPeriode(geldig),
          typen: [...typen],
        })),
      },
      200,
    )
  })
  .openapi(bekijk, async (c) =>
    c.json(toVoorstel(await proposeMethode(c.get('plek'), c.get('actor'), c.req.valid('json'))), 200),
  )
  .openapi(openWerkmap, async (c) => {
    assertMag(c.get('actor'), 'beheren')
    return c.json({ ...(await leesMethodebladen(new Uint8Array(await c.req.arrayBuffer()))) }, 200)
  })
  .openapi(neemAan, async (c) => {
    const { id } = await acceptMethode(c.get('plek'), c.get('actor'), c.req.valid('json'))
    tell(c)
    return c.json({ id }, 200)
  })
  .openapi(trekIn, async (c) => {
    await withdrawMethode(c.get('plek'), c.get('actor'), { ...c.req.valid('param'), ...c.req.valid('json') })
    tell(c)
    return c.json({}, 200)
  })
  .openapi(besluiten, async (c) => {
    const rijen = await readBevoegdheden(c.get('plek'), c.get('actor'))
    return c.json(
      {
        besluiten: rijen.map(({ geldig, zorgsoorten, ...rest }) => ({
          ...rest,
          zorgsoorten: [...zorgsoorten],
          geldig: toPeriode(geldig),
        })),
      },
      200,
    )
  })
  .openapi(zetBesluit, async (c) => {
    const { id } = await putBevoegdheid(c.get('plek'), c.get('actor'), c.req.valid('json'))
    tell(c)
    return c.json({ id }, 200)
  })
  .openapi(wisBesluit, async (c) => {
    await withdrawBevoegdheid(c.get('plek'), c.get('actor'), c.req.valid('param').id)
    tell(c)
    return c.json({}, 200)
  })
