import { createRoute, z } from '@hono/zod-openapi'
import {
  assertMag,
  confirmVoorstel,
  type Factuurkeuze,
  findPostbetaling,
  keepCertain,
  listBestanden,
  listFactuurstaten,
  listTeFactureren,
  listTerzijde,
  listWachtrij,
  makeFacturen,
  matchByHand,
  readAfdruk,
  setBoekingenAside,
  takeInAfschrift,
  takeInSpecificatie,
  undoBetaling,
  Werkfout,
  withdrawFactuur,
} from '@zorgketen/usecases'
import { type Cents, cents, type Maand, parseDay, parseTime, parseUzovi, type Result } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bedrag, dag, maand } from '../vormen/tekst.ts'
import { writeFactuurHtml } from './betalingen/factuur-html.ts'
import { readSpecificatie, type Specificatiekoppeling } from './betalingen/lees-specificatie.ts'
import { VELDEN } from './betalingen/specificatievelden.ts'
import {
  asTeKoppelen,
  bestand,
  factuur,
  inname,
  teFactureren,
  terzijde as terzijdeVorm,
  toBestand,
  toFactuur,
  toInname,
  toTeFactureren,
  toTerzijde,
  toWachtrij,
  wachtrij,
} from './betalingen/vormen.ts'

const gekoppeld = z.object({ facturen: z.array(z.string()), bedrag })
const regel = z.object({
  referentie: z.string(),
  toegekend: bedrag,
  betaald: bedrag,
  status: z.enum(['open', 'deels betaald', 'betaald']),
})

const facturen = createRoute({
  method: 'get',
  path: '/facturen',
  responses: antwoord(z.object({ knel: z.boolean(), facturen: z.array(factuur) }), 'elke factuur en waar zij staat'),
})
const regels = createRoute({
  method: 'get',
  path: '/facturen/regels',
  request: { query: z.object({ post: z.string().max(100) }) },
  responses: antwoord(z.object({ regels: z.array(regel) }), 'de regels van een factuur met wat ervan betaald is'),
})
const wacht = createRoute({
  method: 'get',
  path: '/wachtrij',
  responses: antwoord(wachtrij, 'wat op een mens wacht'),
})
const bestanden = createRoute({
  method: 'get',
  path: '/afschriften',
  responses: antwoord(z.object({ bestanden: z.array(bestand) }), 'ingelezen bestanden, het nieuwste eerst'),
})
const leesIn = createRoute({
  method: 'post',
  path: '/afschriften',
  request: {
    query: z.object({
      naam: z.string().max(255),
      betaler: z.string().optional(),
      /** JSON: which heading holds which field, when that is not recognised. */
      koppeling: z.string().max(5000).default('{}'),
    }),
    body: { content: { 'application/octet-stream': { schema: z.any() } }, required: true },
  },
  responses: antwoord(inname, 'ingelezen en gekoppeld'),
})
const bevestig = createRoute({
  method: 'post',
  path: '/bevestigen',
  request: { body: inhoud(z.object({ sleutel: z.string(), delen: z.array(z.object({ post: z.string(), bedrag })) })) },
  responses: antwoord(gekoppeld, 'het voorstel is bevestigd'),
})
const koppel = createRoute({
  method: 'post',
  path: '/koppelen',
  request: { body: inhoud(z.object({ sleutel: z.string(), post: z.string() })) },
  responses: antwoord(gekoppeld, 'op de gekozen factuur geboekt'),
})
const zekere = createRoute({
  method: 'post',
  path: '/zekere',
  responses: antwoord(gekoppeld, 'wat nu zeker is, is gekoppeld'),
})
const terzijde = createRoute({
  method: 'post',
  path: '/terzijde',
  request: { body: inhoud(z.object({ sleutels: z.array(z.string()).min(1).max(1000), reden: z.string().max(500) })) },
  responses: antwoord(gekoppeld, 'terzijde gelegd'),
})
const terzijdegelegd = createRoute({
  method: 'get',
  path: '/terzijde',
  responses: antwoord(z.object({ boekingen: z.array(terzijdeVorm) }), 'wat terzijde ligt, de laatste boeking eerst'),
})
const ongedaan = createRoute({
  method: 'post',
  path: '/ongedaan',
  request: { body: inhoud(z.object({ betaling: z.string(), reden: z.string().max(500) })) },
  responses: antwoord(z.object({ ongedaan: z.literal(true) }), 'de koppeling is ongedaan gemaakt'),
})
const particulier = createRoute({
  method: 'get',
  path: '/particulier',
  request: { query: z.object({ maand }) },
  responses: antwoord(teFactureren, 'zorg van een maand die aan geen betaler gedeclareerd is'),
})
const keuze = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('prestatie'),
    prestatie: z.string(),
    reden: z.enum(['ongecontracteerd', 'niet-basispakket']),
    tarief: bedrag,
  }),
  z.object({
    soort: z.literal('no-show'),
    dag,
    begintijd: z.string().nullable(),
    zorgverlener: z.string(),
    tarief: bedrag,
  }),
])
const maak = createRoute({
  method: 'post',
  path: '/particulier',
  request: {
    body: inhoud(
      z.object({
        maand,
        termijn: z.int(),
        facturen: z
          .array(z.object({ patient: z.string(), regels: z.array(keuze) }))
          .min(1)
          .max(500),
      }),
    ),
  },
  responses: antwoord(
    z.object({ facturen: z.array(z.object({ nummer: z.string(), patient: z.string(), totaal: bedrag })) }),
    'facturen gemaakt',
  ),
})

const trekIn = createRoute({
  method: 'post',
  path: '/particulier/intrekken',
  request: { body: inhoud(z.object({ nummer: z.string().max(35), reden: z.string().max(500) })) },
  responses: antwoord(z.object({ regels: z.int() }), 'ingetrokken; de regels zijn weer vrij'),
})

/** Money: invoices and their state, bank statements and specifications, what waits, invoices to people. */
export const betalingRoutes = makeRouter()
  .openapi(facturen, async (c) => {
    const { knel, facturen: staten } = await listFactuurstaten(c.get('plek'), c.get('actor'))
    return c.json({ knel, facturen: staten.map(toFactuur) }, 200)
  })
  .openapi(regels, async (c) => {
    const gevonden = await findPostbetaling(c.get('plek'), c.get('actor'), c.req.valid('query').post)
    const rijen = gevonden.regels.map(({ referentie, toegekend, betaald, status }) => ({
      referentie,
      toegekend,
      betaald,
      status,
    }))
    return c.json({ regels: rijen }, 200)
  })
  .openapi(wacht, async (c) => c.json(toWachtrij(await listWachtrij(c.get('plek'), c.get('actor'))), 200))
  .openapi(bestanden, async (c) =>
    c.json({ bestanden: (await listBestanden(c.get('plek'), c.get('actor'))).map(toBestand) }, 200),
  )
  .openapi(leesIn, async (c) => {
    const { naam, betaler, koppeling } = c.req.valid('query')
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const uzovi = betaler === undefined ? null : parseUzovi(betaler)
    if (looksLikeStatement(bytes)) {
      const uitslag = await takeInAfschrift(plek, actor, naam, bytes)
      c.get('gebeurtenissen').tell(actor.organisatie, 'betalingen')
      return c.json(toInname(uitslag), 200)
    }
    assertMag(actor, 'declareren')
    const gelezen = await readSpecificatie(bytes, naam, readKoppeling(koppeling))
    if ('koppelen' in gelezen) return c.json(asTeKoppelen(naam, gelezen.koppelen), 200)
    const uitslag = await takeInSpecificatie(plek, actor, {
      naam,
      vingerafdruk: plek.vingerafdruk(bytes),
      betaler: uzovi?.ok ? uzovi.value : null,
      rijen: gelezen.rijen,
    })
    c.get('gebeurtenissen').tell(actor.organisatie, 'betalingen')
    return c.json(toInname(uitslag), 200)
  })
  .openapi(bevestig, async (c) => {
    const { sleutel, delen } = c.req.valid('json')
    const vraag = { sleutel, delen: delen.map((deel) => ({ ...deel, bedrag: cents(deel.bedrag) })) }
    const gedaan = await confirmVoorstel(c.get('plek'), c.get('actor'), vraag)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(koppel, async (c) => {
    const gedaan = await matchByHand(c.get('plek'), c.get('actor'), c.req.valid('json'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(zekere, async (c) => {
    const gedaan = await keepCertain(c.get('plek'), c.get('actor'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(terzijde, async (c) => {
    const gedaan = await setBoekingenAside(c.get('plek'), c.get('actor'), c.req.valid('json'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(terzijdegelegd, async (c) =>
    c.json({ boekingen: (await listTerzijde(c.get('plek'), c.get('actor'))).map(toTerzijde) }, 200),
  )
  .openapi(ongedaan, async (c) => {
    await undoBetaling(c.get('plek'), c.get('actor'), c.req.valid('json'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ongedaan: true as const }, 200)
  })
  .openapi(particulier, async (c) => {
    const welke = c.req.valid('query').maand as Maand
    return c.json(toTeFactureren(await listTeFactureren(c.get('plek'), c.get('actor'), welke)), 200)
  })
  .openapi(maak, async (c) => {
    const vraag = c.req.valid('json')
    const gemaakt = await makeFacturen(c.get('plek'), c.get('actor'), {
      maand: vraag.maand as Maand,
      termijn: vraag.termijn,
      facturen: vraag.facturen.map(({ patient, regels: gekozen }) => ({ patient, regels: gekozen.map(toKeuze) })),
    })
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    const kort = gemaakt.map(({ nummer, patient, totaal }) => ({ nummer, patient: patient.naam, totaal }))
    return c.json({ facturen: kort }, 200)
  })
  .openapi(trekIn, async (c) => {
    const gedaan = await withdrawFactuur(c.get('plek'), c.get('actor'), c.req.valid('json'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen', 'prestaties', 'declaraties')
    return c.json(gedaan, 200)
  })
  .get('/particulier/:nummer/afdruk', async (c) => {
    const afdruk = await readAfdruk(c.get('plek'), c.get('actor'), c.req.param('nummer'))
    return c.html(writeFactuurHtml(afdruk, c.req.query('taal') === 'en' ? 'en' : 'nl'))
  })

const koppelingVorm = z.partialRecord(z.enum(VELDEN), z.string().nullable())

function readKoppeling(json: string): Specificatiekoppeling {
  try {
    return koppelingVorm.parse(JSON.parse(json))
  } catch {
    throw unfit('koppeling')
  }
}

/** A statement is XML, or the MT940 that its reader explains; everything else is read as a table. */
function looksLikeStatement(bytes: Uint8Array): boolean {
  const begin = new TextDecoder().decode(bytes.subarray(0, 400)).replaceAll('\u0000', '').trimStart()
  return begin.startsWith('<') || /^(\{1:|940\b|:20:)/.test(begin) || /\n:(20|25|60F):/.test(begin)
}

function toKeuze(gekozen: z.output<typeof keuze>): Factuurkeuze {
  const tarief: Cents = cents(gekozen.tarief)
  if (gekozen.soort === 'prestatie') return { ...gekozen, tarief }
  const { begintijd, zorgverlener } = gekozen
  const moment = begintijd === null ? null : must(parseTime(begintijd), 'begintijd')
  return { soort: 'no-show', dag: must(parseDay(gekozen.dag), 'dag'), begintijd: moment, zorgverlener, tarief }
}

function must<T>(gelezen: Result<T>, waar: string): T {
  if (gelezen.ok) return gelezen.value
  throw unfit(waar)
}

const unfit = (waar: string): Werkfout =>
  new Werkfout('invoer', {
    waar,
    wat: { nl: 'Dit veld past niet.', en: 'This field does not fit.' },
    doe: { nl: 'Verbeter het veld en probeer opnieuw.', en: 'Mend the field and try again.' },
  })
