import { createRoute, z } from '@hono/zod-openapi'
import {
  askDienst,
  deliverFactuur,
  listTeFactureren,
  makeDienstfactuur,
  proposeInname,
  readDienstafdruk,
  readDiensten,
  readDienstkeuzen,
  receiveDienstbestand,
  resendDienst,
  takeInVerzoek,
  Werkfout,
  withdrawDienstfactuur,
  writeFactuur,
  writeVerzoek,
} from '@zorgketen/usecases'
import { cents, describeFout, type Maand, type Period, parseAgb, parseDay, type Result } from '@zorgketen/values'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import {
  dienstkeuzen,
  dienstoverzicht,
  innamevoorstel,
  teFacturerenDiensten,
  toDienstkeuzen,
  toDienstoverzicht,
  toInnamevoorstel,
  toTeFacturerenDiensten,
} from '../vormen/dienstverlening.ts'
import { bedrag, dag, maand } from '../vormen/tekst.ts'
import { writeDienstfactuurHtml } from './dienstverlening/factuur-html.ts'

const id = z.object({ id: z.string().max(64) })
const geldig = z.object({ van: dag, tot: dag.nullable() })
const tarief = bedrag.min(1).max(100_000_000).nullable()
const wat = z.string().trim().min(1).max(500)
const verstuurd = z.object({ id: z.string(), volgnummer: z.int(), bezorgd: z.boolean() })

const lees = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(dienstoverzicht, 'gevraagde diensten, diensten die ons gevraagd zijn, en facturen'),
})
const vraag = createRoute({
  method: 'post',
  path: '/verzoeken',
  request: {
    body: inhoud(
      z.object({
        patient: z.string().min(1).max(200),
        uitvoerder: z.object({ agb: z.string().max(20), naam: z.string().trim().min(1).max(200) }),
        stroom: z.enum(['ggz', 'fz']),
        wat,
        geldig,
        tarief,
      }),
    ),
  },
  responses: antwoord(verstuurd, 'gevraagd en zo mogelijk bezorgd'),
})
const opnieuw = createRoute({
  method: 'put',
  path: '/verzoeken/{id}',
  request: { params: id, body: inhoud(z.object({ verwachteVersie: z.int().min(1), wat, geldig, tarief })) },
  responses: antwoord(verstuurd, 'opnieuw gestuurd, met het nummer zoals het nu is'),
})
const voorstel = createRoute({
  method: 'get',
  path: '/verzoeken/{id}/inname',
  request: { params: id },
  responses: antwoord(innamevoorstel, 'voor wie het verzoek is, en wie van onze patiënten dat kan zijn'),
})
const neemIn = createRoute({
  method: 'post',
  path: '/verzoeken/{id}/inname',
  request: {
    params: id,
    body: inhoud(
      z.object({
        verwachteVersie: z.int().min(1),
        keuze: z.discriminatedUnion('soort', [
          z.object({ soort: z.literal('bestaand'), patient: z.string().min(1).max(200) }),
          z.object({ soort: z.literal('nieuw') }),
        ]),
      }),
    ),
  },
  responses: antwoord(z.object({ patient: z.string() }), 'ingenomen'),
})
const leesIn = createRoute({
  method: 'post',
  path: '/bestanden',
  request: {
    query: z.object({ naam: z.string().max(255) }),
    body: { content: { 'application/octet-stream': { schema: z.any() } }, required: true },
  },
  responses: antwoord(
    z.object({
      soort: z.enum(['verzoek', 'factuur']),
      id: z.string(),
      verwerkt: z.enum(['nieuw', 'bijgewerkt', 'gelijk']),
    }),
    'een verzoek of factuur als bestand ingelezen',
  ),
})
const keuzen = createRoute({
  method: 'get',
  path: '/keuzen',
  request: {
    query: z.object({
      patient: z.string().max(200),
      datum: dag,
      stroom: z.enum(['ggz', 'fz']).optional(),
      opdrachtgever: z.string().max(20).optional(),
    }),
  },
  responses: antwoord(dienstkeuzen, 'verzoeken voor een patiënt op een dag, en het nummer van de opdrachtgever'),
})
const teFactureren = createRoute({
  method: 'get',
  path: '/te-factureren',
  request: { query: z.object({ maand }) },
  responses: antwoord(teFacturerenDiensten, 'zorg voor anderen die nog op geen factuur staat'),
})
const maak = createRoute({
  method: 'post',
  path: '/facturen',
  request: {
    body: inhoud(
      z.object({
        maand,
        opdrachtgever: z.string().max(20),
        termijn: z.int().min(0).max(365),
        regels: z
          .array(z.object({ prestatie: z.string(), tarief }))
          .min(1)
          .max(5000),
      }),
    ),
  },
  responses: antwoord(z.object({ nummer: z.string(), totaal: bedrag, bezorgd: z.boolean() }), 'factuur gemaakt'),
})
const trekIn = createRoute({
  method: 'post',
  path: '/facturen/intrekken',
  request: { body: inhoud(z.object({ nummer: z.string().max(35), reden: z.string().max(500) })) },
  responses: antwoord(z.object({ bezorgd: z.boolean() }), 'ingetrokken; de regels zijn weer vrij'),
})
const bezorgFactuur = createRoute({
  method: 'post',
  path: '/facturen/bezorgen',
  request: { body: inhoud(z.object({ nummer: z.string().max(35) })) },
  responses: antwoord(z.object({ bezorgd: z.boolean() }), 'bezorgd bij de opdrachtgever, als die hier werkt'),
})

/** Services between providers: requests in and out, the invoices that come of them (ZTN-14, ZPM-16). */
export const dienstverleningRoutes = makeRouter()
  .openapi(lees, async (c) => c.json(toDienstoverzicht(await readDiensten(c.get('plek'), c.get('actor'))), 200))
  .openapi(vraag, async (c) => {
    const { uitvoerder, geldig: dagen, tarief: afgesproken, ...rest } = c.req.valid('json')
    const gedaan = await askDienst(c.get('plek'), c.get('actor'), {
      ...rest,
      uitvoerder: { ...uitvoerder, agb: must(parseAgb(uitvoerder.agb.trim()), 'uitvoerder') },
      geldig: toPeriod(dagen),
      tarief: afgesproken === null ? null : cents(afgesproken),
    })
    await tellAll(c)
    return c.json(gedaan, 200)
  })
  .openapi(opnieuw, async (c) => {
    const { geldig: dagen, tarief: afgesproken, ...rest } = c.req.valid('json')
    const gedaan = await resendDienst(c.get('plek'), c.get('actor'), {
      ...rest,
      ...c.req.valid('param'),
      geldig: toPeriod(dagen),
      tarief: afgesproken === null ? null : cents(afgesproken),
    })
    await tellAll(c)
    return c.json(gedaan, 200)
  })
  .openapi(voorstel, async (c) =>
    c.json(toInnamevoorstel(await proposeInname(c.get('plek'), c.get('actor'), c.req.valid('param').id)), 200),
  )
  .openapi(neemIn, async (c) => {
    const inname = { ...c.req.valid('json'), ...c.req.valid('param') }
    const gedaan = await takeInVerzoek(c.get('plek'), c.get('actor'), inname)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'dienstverlening', 'patienten', 'registers')
    return c.json(gedaan, 200)
  })
  .openapi(leesIn, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const gedaan = await receiveDienstbestand(c.get('plek'), c.get('actor'), c.req.valid('query').naam, bytes)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'dienstverlening')
    return c.json(gedaan, 200)
  })
  .openapi(keuzen, async (c) => {
    const { patient, datum, stroom, opdrachtgever } = c.req.valid('query')
    // While a code is typed it is none yet: then only the requests are given.
    const code = opdrachtgever === undefined ? null : parseAgb(opdrachtgever.trim())
    const gevonden = await readDienstkeuzen(c.get('plek'), c.get('actor'), {
      patient,
      datum: must(parseDay(datum), 'datum'),
      stroom: stroom ?? null,
      opdrachtgever: code?.ok ? code.value : null,
    })
    return c.json(toDienstkeuzen(gevonden), 200)
  })
  .openapi(teFactureren, async (c) => {
    const open = await listTeFactureren(c.get('plek'), c.get('actor'), c.req.valid('query').maand as Maand)
    return c.json(toTeFacturerenDiensten(open), 200)
  })
  .openapi(maak, async (c) => {
    const { maand: welke, opdrachtgever, termijn, regels } = c.req.valid('json')
    const gemaakt = await makeDienstfactuur(c.get('plek'), c.get('actor'), {
      maand: welke as Maand,
      opdrachtgever: must(parseAgb(opdrachtgever), 'opdrachtgever'),
      termijn,
      regels: regels.map(({ prestatie, tarief: t }) => ({ prestatie, tarief: t === null ? null : cents(t) })),
    })
    await tellAll(c)
    return c.json(gemaakt, 200)
  })
  .openapi(trekIn, async (c) => {
    const gedaan = await withdrawDienstfactuur(c.get('plek'), c.get('actor'), c.req.valid('json'))
    await tellAll(c)
    return c.json(gedaan, 200)
  })
  .openapi(bezorgFactuur, async (c) => {
    const bezorgd = await deliverFactuur(c.get('plek'), c.get('actor'), c.req.valid('json').nummer)
    await tellAll(c)
    return c.json({ bezorgd }, 200)
  })
  .get('/verzoeken/:id/bestand', async (c) =>
    sendJson(c, await writeVerzoek(c.get('plek'), c.get('actor'), c.req.param('id'))),
  )
  .get('/facturen/:nummer/bestand', async (c) =>
    sendJson(c, await writeFactuur(c.get('plek'), c.get('actor'), c.req.param('nummer'))),
  )
  .get('/facturen/:nummer/afdruk', async (c) => {
    const afdruk = await readDienstafdruk(c.get('plek'), c.get('actor'), c.req.param('nummer'))
    return c.html(writeDienstfactuurHtml(afdruk, c.req.query('taal') === 'en' ? 'en' : 'nl'))
  })

const sendJson = (c: Context<Omgeving>, { naam, inhoud: json }: { readonly naam: string; readonly inhoud: string }) =>
  c.body(json, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${naam.replace(/[^\w.-]/g, '_')}"`,
  })

/** What a provider here sees may have changed; all are told alike, so that nobody learns who asked whom. */
async function tellAll(c: Context<Omgeving>): Promise<void> {
  const actor = c.get('actor')
  const alle = await c.get('plek').opslag.read({ ...actor, rol: 'post' }, (kast) => kast.organisaties.alle())
  for (const een of alle) if (een.soort === 'aanbieder') c.get('gebeurtenissen').tell(een.id, 'dienstverlening')
}

function must<T>(gelezen: Result<T>, waar: string): T {
  if (gelezen.ok) return gelezen.value
  const { wat: mis, verwacht, doe } = describeFout(gelezen.fout)
  throw new Werkfout('invoer', { waar, wat: mis, verwacht, doe })
}

function toPeriod({ van, tot }: { readonly van: string; readonly tot: string | null }): Period {
  const [begin, einde] = [must(parseDay(van), 'geldig'), tot === null ? null : must(parseDay(tot), 'geldig')]
  if (einde !== null && einde < begin) throw OMGEKEERD
  return { van: begin, tot: einde }
}

const OMGEKEERD = new Werkfout('invoer', {
  waar: 'geldig',
  wat: { nl: 'Het einde ligt voor het begin.', en: 'The end lies before the beginning.' },
  verwacht: { nl: 'een einde op of na het begin, of geen', en: 'an end on or after the beginning, or none' },
  doe: { nl: 'Verbeter een van beide dagen.', en: 'Mend one of the two days.' },
})
