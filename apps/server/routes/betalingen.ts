import { createRoute, z } from '@hono/zod-openapi'
import {
  assertMag,
  type Factuurkeuze,
  listBestanden,
  makeFacturen,
  readAfdruk,
  Werkfout,
  withdrawFactuur,
} from '@zorgketen/usecases'
import { type Cents, cents, type Maand, parseDay, parseTime, parseUzovi, type Result } from '@zorgketen/values'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import type { Invoer, Uitkomst } from '../rekenkamer/opdrachten.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bedrag, dag, deel, maand, pagina } from '../vormen/tekst.ts'
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
  request: { query: pagina.extend({ post: z.string().max(100) }) },
  responses: antwoord(deel(regel), 'de regels van een factuur met wat ervan betaald is'),
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
  request: {
    query: z.object({
      maand,
      /** `nodig`: zorg zonder contract of verzekering; `alle`: ook wat normaal op een declaratie hoort. */
      toon: z.enum(['nodig', 'alle']).default('alle'),
      /** Words in the name or number of the patient. */
      zoek: z.string().max(100).default(''),
      vanaf: z.coerce.number().int().min(0).default(0),
      aantal: z.coerce.number().int().min(1).max(100).default(25),
    }),
  },
  responses: antwoord(teFactureren, 'zorg van een maand die aan geen betaler gedeclareerd is, per patiënt'),
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
    const { knel, facturen: staten } = await remembered(c, 'facturen')
    return c.json({ knel, facturen: staten.map(toFactuur) }, 200)
  })
  .openapi(regels, async (c) => {
    const { post, ...deelvan } = c.req.valid('query')
    const { rijen, totaal } = await c.get('reken')('factuurregels', c.get('actor'), { post, pagina: deelvan })
    return c.json({ rijen: [...rijen], totaal }, 200)
  })
  .openapi(wacht, async (c) => c.json(toWachtrij(await remembered(c, 'wachtrij')), 200))
  .openapi(bestanden, async (c) =>
    c.json({ bestanden: (await listBestanden(c.get('plek'), c.get('actor'))).map(toBestand) }, 200),
  )
  .openapi(leesIn, async (c) => {
    const { naam, betaler, koppeling } = c.req.valid('query')
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const uzovi = betaler === undefined ? null : parseUzovi(betaler)
    if (looksLikeStatement(bytes)) {
      const uitslag = await c.get('reken')('afschriftInlezen', actor, { naam, bytes })
      c.get('gebeurtenissen').tell(actor.organisatie, 'betalingen')
      return c.json(toInname(uitslag), 200)
    }
    assertMag(actor, 'declareren')
    const gelezen = await readSpecificatie(bytes, naam, readKoppeling(koppeling))
    if ('koppelen' in gelezen) return c.json(asTeKoppelen(naam, gelezen.koppelen), 200)
    const uitslag = await c.get('reken')('specificatieInlezen', actor, {
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
    const gedaan = await c.get('reken')('voorstelBevestigen', c.get('actor'), vraag)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(koppel, async (c) => {
    const gedaan = await c.get('reken')('boekingKoppelen', c.get('actor'), c.req.valid('json'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(zekere, async (c) => {
    const gedaan = await c.get('reken')('zekereKoppelen', c.get('actor'), null)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(terzijde, async (c) => {
    const gedaan = await c.get('reken')('boekingenTerzijde', c.get('actor'), c.req.valid('json'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ...gedaan, facturen: [...gedaan.facturen] }, 200)
  })
  .openapi(terzijdegelegd, async (c) => c.json({ boekingen: (await remembered(c, 'terzijde')).map(toTerzijde) }, 200))
  .openapi(ongedaan, async (c) => {
    await c.get('reken')('betalingOngedaan', c.get('actor'), c.req.valid('json'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'betalingen')
    return c.json({ ongedaan: true as const }, 200)
  })
  .openapi(particulier, async (c) => {
    const { maand: welke, toon, zoek, vanaf, aantal } = c.req.valid('query')
    const vraag = { maand: welke as Maand, toon, zoek, pagina: { vanaf, aantal } }
    return c.json(toTeFactureren(await c.get('reken')('teFactureren', c.get('actor'), vraag)), 200)
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

/** A whole list of payments; it holds for as long as nothing was changed. */
const remembered = <N extends 'facturen' | 'wachtrij' | 'terzijde'>(c: Context<Omgeving>, naam: N) => {
  const [plek, actor, reken] = [c.get('plek'), c.get('actor'), c.get('reken')]
  return c.get('onthoud').of(plek, actor, naam, (): Promise<Uitkomst<N>> => reken(naam, actor, null as Invoer<N>))
}

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
