import { createRoute, z } from '@hono/zod-openapi'
import {
  type Berichtregel,
  countPlaatsingsberichten,
  listPlaatsingsberichten,
  receivePlaatsingsbericht,
  takeInPlaatsingsbericht,
} from '@zorgketen/usecases'
import { formatDay, formatSkn, formatUzovi, formatZtn } from '@zorgketen/values'
import { bodyLimit } from 'hono/body-limit'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { fzreden, periode, toPeriode } from '../vormen/fzregister.ts'
import { dag, deel, pagina, tekst } from '../vormen/tekst.ts'
import { processHerafleiding } from './stam.ts'

const stand = z.enum(['ontvangen', 'ingenomen'])
const gevolg = z.enum(['nieuw', 'verder', 'sluit', 'al-ingenomen'])
const regel = z
  .object({
    kenmerk: z.string(),
    versie: z.int(),
    stand,
    via: z.enum(['post', 'bestand']),
    ontvangen: z.string(),
    opgesteld: dag,
    betaler: z.string(),
    besluit: z.string(),
    skn: z.string(),
    nummer: z.string(),
    startdatum: dag,
    titel: periode,
    titelkenmerk: z.string().nullable(),
    zorgvraag: z.string().nullable(),
    indicatiedatum: dag.nullable(),
    settings: z.array(z.string()),
    sluiting: z.object({ dag, reden: fzreden }).nullable(),
    patient: z.object({ id: z.string(), naam: z.string() }).nullable(),
    gevolg: gevolg.nullable(),
    vraagtWie: z.boolean(),
    belemmering: z.object({ wat: tekst, doe: tekst }).nullable(),
    opmerkingen: z.array(tekst),
    /** Last fz care on the number that closes. */
    laatste: dag.nullable(),
  })
  .openapi('Plaatsingsbericht')

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: { query: pagina.extend({ stand: stand.optional() }) },
  responses: antwoord(deel(regel), 'plaatsingsberichten van DJI: wat nog in te nemen is eerst'),
})
const telling = createRoute({
  method: 'get',
  path: '/telling',
  responses: antwoord(z.object({ teDoen: z.int() }), 'hoeveel berichten nog in te nemen zijn'),
})
const ontvang = createRoute({
  method: 'post',
  path: '/bestand',
  request: {
    query: z.object({ naam: z.string().max(255) }),
    body: { content: { 'application/octet-stream': { schema: z.any() } }, required: true },
  },
  responses: antwoord(z.object({ kenmerk: z.string(), nieuw: z.boolean() }), 'ontvangen; nog niet ingenomen'),
})
const neemIn = createRoute({
  method: 'post',
  path: '/een/{kenmerk}/innemen',
  request: {
    params: z.object({ kenmerk: z.string().regex(/^\d{9}-\d{1,2}$/) }),
    body: inhoud(
      z.object({ verwachteVersie: z.int().min(1), patient: z.string().nullable(), zorgLooptDoor: z.boolean() }),
    ),
  },
  responses: antwoord(
    z.object({
      gevolg,
      patient: z.string(),
      nummer: z.string(),
      ggz: z.string().nullable(),
      opmerkingen: z.array(tekst),
      afgeleid: z.int(),
      taken: z.array(z.string()),
    }),
    'ingenomen: de plaatsing en het nummer staan bij de patiënt, of het nummer is gesloten',
  ),
})

/** A plaatsingsbericht is a few hundred characters. */
const GROOTSTE = 64 * 1024

const toRegel = ({ document, laatste, opmerkingen, belemmering, ...rest }: Berichtregel): z.input<typeof regel> => {
  const { bericht, stand: hoe, via } = document
  const { plaatsing, sluiting, indicatiedatum } = bericht
  return {
    ...rest,
    kenmerk: bericht.kenmerk,
    stand: hoe,
    via,
    opgesteld: formatDay(bericht.opgesteld),
    betaler: formatUzovi(bericht.betaler),
    besluit: plaatsing.nummer,
    skn: formatSkn(plaatsing.skn),
    nummer: formatZtn(plaatsing.zorgtraject),
    startdatum: formatDay(plaatsing.startdatum),
    titel: toPeriode(plaatsing.titel),
    titelkenmerk: bericht.titelkenmerk,
    zorgvraag: bericht.zorgvraag,
    indicatiedatum: indicatiedatum === null ? null : formatDay(indicatiedatum),
    settings: [...bericht.settings],
    sluiting: sluiting === null ? null : { dag: formatDay(sluiting.dag), reden: sluiting.reden },
    belemmering: belemmering === null ? null : { wat: belemmering.wat, doe: belemmering.doe },
    opmerkingen: [...opmerkingen],
    laatste: laatste === null ? null : formatDay(laatste),
  }
}

const router = makeRouter()
router.use('/bestand', bodyLimit({ maxSize: GROOTSTE }))

/** Plaatsingsberichten at the provider: what came in, a file, taking in (DFZ-19). */
export const plaatsingRoutes = router
  .openapi(lijst, async (c) => {
    const { vanaf, aantal, stand: welke } = c.req.valid('query')
    const gevonden = await listPlaatsingsberichten(c.get('plek'), c.get('actor'), welke ?? null, { vanaf, aantal })
    return c.json({ totaal: gevonden.totaal, rijen: gevonden.rijen.map(toRegel) }, 200)
  })
  .openapi(telling, async (c) => c.json({ teDoen: await countPlaatsingsberichten(c.get('plek'), c.get('actor')) }, 200))
  .openapi(ontvang, async (c) => {
    const { naam } = c.req.valid('query')
    const ontvangen = await receivePlaatsingsbericht(c.get('plek'), c.get('actor'), naam, await c.req.text())
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'plaatsingen', 'logboek')
    return c.json(ontvangen, 200)
  })
  .openapi(neemIn, async (c) => {
    const opdracht = { ...c.req.valid('param'), ...c.req.valid('json') }
    const { afgeleid, wacht, ...rest } = await takeInPlaatsingsbericht(c.get('plek'), c.get('actor'), opdracht)
    const gedaan = processHerafleiding(c, { afgeleid, wacht })
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'plaatsingen', 'trajecten', 'tijdlijn', 'logboek')
    return c.json({ ...rest, ...gedaan, opmerkingen: [...rest.opmerkingen] }, 200)
  })
