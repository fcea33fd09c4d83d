import { createRoute, z } from '@hono/zod-openapi'
import {
  deliverFz,
  endFz,
  listFz,
  placeFz,
  previewFz,
  readFz,
  readPlaatskeuzes,
  takeOutPlaatsingsbericht,
} from '@zorgketen/usecases'
import { formatDay, parseDay } from '@zorgketen/values'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { fzdossier, fzreden, fzrij, fzstand, periode, toFzdossier, toFzrij } from '../vormen/fzregister.ts'
import { dag, deel, pagina, tekst } from '../vormen/tekst.ts'

const nummerParam = z.object({ nummer: z.uuid() })
const reden = z.string().max(2000)
// The use case reads the request itself and names the field at fault; here it only has the form of one.
const plaatsing = z.object({
  skn: z.string(),
  titel: z.object({ kenmerk: z.string().max(200), geldig: periode }),
  zorgvraag: z.object({ id: z.string().nullable(), omschrijving: z.string().max(500) }),
  zelfdeAls: z.string().nullable(),
  indicatiedatum: dag,
  liepIn2021: z.boolean().nullable(),
  bij: z.array(z.object({ besluit: z.string(), declarant: z.string(), settings: z.array(z.string()) })).max(20),
  reden,
})
/** What went out: how many providers have it, and how many messages wait for a provider that does not work here. */
const bezorging = z.object({ bezorgd: z.int(), wachtend: z.int() })

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: { query: pagina.extend({ zoek: z.string().max(100).default(''), stand: fzstand.optional() }) },
  responses: antwoord(deel(fzrij), 'fz-nummers, de jongste startdatum eerst'),
})
const een = createRoute({
  method: 'get',
  path: '/een/{nummer}',
  request: { params: nummerParam },
  responses: antwoord(fzdossier, 'een fz-nummer met zijn berichten en versies'),
})
const keuzes = createRoute({
  method: 'post',
  path: '/keuzes',
  // an SKN does not belong in an address
  request: { body: inhoud(z.object({ skn: z.string().max(20) })) },
  responses: antwoord(
    z.object({
      bekend: z.boolean(),
      nummers: z.array(fzrij),
      volgendBesluit: z.string(),
      aanbieders: z.array(z.object({ agb: z.string(), naam: z.string().nullable() })),
    }),
    'wat er van een persoon bekend is, en waaruit een plaatsing kiest',
  ),
})
const voorbeeld = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: inhoud(plaatsing) },
  responses: antwoord(
    z.object({
      nummer: z.string().nullable(),
      nieuw: z.boolean(),
      heropend: z.boolean(),
      startdatum: dag,
      opmerkingen: z.array(tekst),
    }),
    'onder welk nummer deze plaatsing valt; er wordt niets bewaard',
  ),
})
const plaats = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(plaatsing) },
  responses: antwoord(
    bezorging.extend({ nummer: z.string() }),
    'geplaatst; elke aanbieder kreeg een plaatsingsbericht',
  ),
})
const beeindig = createRoute({
  method: 'post',
  path: '/een/{nummer}/beeindigen',
  request: {
    params: nummerParam,
    body: inhoud(z.object({ waarom: fzreden, dag, verwachteVersie: z.int().min(0), reden })),
  },
  responses: antwoord(bezorging, 'gesloten; elke aanbieder kreeg bericht'),
})
const bezorg = createRoute({
  method: 'post',
  path: '/bezorgen',
  responses: antwoord(bezorging, 'wat klaarlag is bezorgd'),
})

/** Delivers what lies ready and tells the pages at both sides. */
async function passOn(c: Context<Omgeving>): Promise<z.input<typeof bezorging>> {
  const [actor, gebeurtenissen] = [c.get('actor'), c.get('gebeurtenissen')]
  const { bezorgd, wachtend } = await deliverFz(c.get('plek'), actor)
  for (const organisatie of bezorgd) gebeurtenissen.tell(organisatie, 'plaatsingen', 'logboek')
  gebeurtenissen.tell(actor.organisatie, 'fzregister', 'stam', 'registers', 'logboek')
  return { bezorgd: bezorgd.length, wachtend }
}

/** The central register of fz numbers, which only DJI keeps (ZTN-06). */
export const fzregisterRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const { vanaf, aantal, zoek, stand } = c.req.valid('query')
    const filter = { zoek, stand: stand ?? null }
    const { rijen, totaal } = await listFz(c.get('plek'), c.get('actor'), filter, { vanaf, aantal })
    return c.json({ rijen: rijen.map(toFzrij), totaal }, 200)
  })
  .openapi(een, async (c) =>
    c.json(toFzdossier(await readFz(c.get('plek'), c.get('actor'), c.req.valid('param').nummer)), 200),
  )
  .openapi(keuzes, async (c) => {
    const gevonden = await readPlaatskeuzes(c.get('plek'), c.get('actor'), c.req.valid('json').skn)
    const { nummers, aanbieders, bekend, volgendBesluit } = gevonden
    return c.json({ bekend, volgendBesluit, nummers: nummers.map(toFzrij), aanbieders: [...aanbieders] }, 200)
  })
  .openapi(voorbeeld, async (c) => {
    const { startdatum, opmerkingen, ...rest } = await previewFz(c.get('plek'), c.get('actor'), c.req.valid('json'))
    return c.json({ ...rest, startdatum: formatDay(startdatum), opmerkingen: [...opmerkingen] }, 200)
  })
  .openapi(plaats, async (c) => {
    const { nummer } = await placeFz(c.get('plek'), c.get('actor'), c.req.valid('json'))
    return c.json({ nummer, ...(await passOn(c)) }, 200)
  })
  .openapi(beeindig, async (c) => {
    const { dag: iso, ...rest } = c.req.valid('json')
    const laatste = parseDay(iso)
    if (!laatste.ok) throw new RangeError('a day that is none')
    const opdracht = { ...c.req.valid('param'), ...rest, dag: laatste.value }
    await endFz(c.get('plek'), c.get('actor'), opdracht)
    return c.json(await passOn(c), 200)
  })
  .openapi(bezorg, async (c) => c.json(await passOn(c), 200))
  .get('/berichten/:bestand{[0-9]+-[0-9]+\\.json}', async (c) => {
    const kenmerk = c.req.param('bestand').replace('.json', '')
    const bericht = await takeOutPlaatsingsbericht(c.get('plek'), c.get('actor'), kenmerk)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'logboek')
    return c.body(bericht, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="plaatsingsbericht-${kenmerk}.json"`,
    })
  })
