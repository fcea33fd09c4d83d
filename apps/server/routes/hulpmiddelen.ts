import { createRoute, z } from '@hono/zod-openapi'
import { loadLayout } from '@zorgketen/reference/load'
import {
  dayInNederland,
  type Leesgereedschap,
  openLeesgereedschap,
  readLoosFile,
  Werkfout,
  type Werkplek,
  zoekOp,
} from '@zorgketen/usecases'
import { parseDay } from '@zorgketen/values'
import { bodyLimit } from 'hono/body-limit'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { bedrag, dag, tekst } from '../vormen/tekst.ts'

const lijst = <T extends z.ZodType>(van: T) => z.array(van).readonly()

const veld = z.object({ label: tekst, waarde: tekst, uitleg: tekst.nullable() })
const retourcode = z
  .object({
    code: z.string(),
    betekenis: tekst,
    advies: tekst.nullable(),
    bron: tekst,
    /** Part of the message it was put on, '' for the line itself. */
    waar: z.string(),
    elementen: lijst(z.object({ naam: z.string(), waarde: z.string() })),
  })
  .openapi('Leesretourcode')
const vondst = z
  .object({
    soort: z.enum(['structuur', 'regel']),
    ernst: z.enum(['fout', 'afkeur', 'waarschuwing', 'signaal']),
    pad: z.string(),
    /** Line and column in the file, from 1; null for a finding of a rule. */
    regel: z.int().nullable(),
    kolom: z.int().nullable(),
    wat: tekst,
    vondst: tekst.nullable(),
    advies: tekst.nullable(),
    bron: tekst.nullable(),
    regelId: z.string().nullable(),
    retourcode: retourcode.nullable(),
    onderdrukt: z.boolean(),
  })
  .openapi('Leesvondst')
const regel = z
  .object({
    pad: z.string(),
    soort: z.enum(['debet', 'credit', 'post']),
    referentie: z.string().nullable(),
    datum: z.string().nullable(),
    code: z.string().nullable(),
    naam: tekst.nullable(),
    /** Whole cents; a credit, and money that left, is negative. */
    bedrag: bedrag.nullable(),
    uitkomst: tekst.nullable(),
    velden: lijst(veld),
    retourcodes: lijst(retourcode),
    /** Places in `bevindingen` of the document. */
    bevindingen: lijst(z.int()),
  })
  .openapi('Leesregel')
const sectie = z
  .object({
    pad: z.string(),
    titel: tekst,
    velden: lijst(veld),
    retourcodes: lijst(retourcode),
    regels: lijst(regel),
    aantalRegels: z.int(),
    bevindingen: lijst(z.int()),
  })
  .openapi('Leessectie')
const maten = z.object({ secties: z.int(), regels: z.int() })
const document = z
  .object({
    bestand: z.string(),
    soort: z.enum(['gds801', 'gds802', 'aw319', 'camt053', 'onbekend']),
    titel: tekst,
    uitslag: z.object({ stand: z.enum(['goed', 'gebreken', 'onleesbaar', 'onbekend']), tekst }),
    samenvatting: lijst(veld),
    retourcodes: lijst(retourcode),
    secties: lijst(sectie),
    structuur: z.object({ volledig: z.boolean(), aantal: z.int(), breuk: tekst.nullable() }),
    bevindingen: lijst(vondst),
    tellingen: lijst(z.object({ regel: z.string(), aantal: z.int() })),
    nietBeoordeeld: lijst(z.object({ regels: lijst(z.string()), reden: tekst })),
    getoond: maten,
    totaal: maten,
    afgekapt: tekst.nullable(),
  })
  .openapi('Leesdocument')

const resultaat = z
  .object({
    soort: z.enum(['retourcode', 'regel', 'prestatie']),
    sleutel: z.string(),
    titel: tekst,
    tekst,
    velden: lijst(veld),
    bron: tekst,
    zekerheid: tekst,
    geldig: tekst,
    fictief: z.boolean(),
    verwant: lijst(z.string()),
  })
  .openapi('Zoekresultaat')

const lees = createRoute({
  method: 'post',
  path: '/lezen',
  request: {
    query: z.object({ naam: z.string().max(255) }),
    body: { content: { 'application/octet-stream': { schema: z.any() } }, required: true },
  },
  responses: antwoord(document, 'het bestand zoals een mens het leest; er wordt niets bewaard'),
})
const zoek = createRoute({
  method: 'get',
  path: '/zoek',
  request: { query: z.object({ woord: z.string().max(200), dag: dag.optional() }) },
  responses: antwoord(
    z.object({ resultaten: lijst(resultaat), meer: z.int() }),
    'retourcodes, regels en prestatiecodes waarin alle woorden staan, wat precies zo heet voorop',
  ),
})

/** A loose file is at most this big: 64 MiB. */
const GROOTSTE = 64 * 1024 * 1024

const TE_GROOT = new Werkfout('invoer', {
  wat: { nl: 'Dit bestand is te groot om hier te lezen.', en: 'This file is too big to read here.' },
  verwacht: { nl: 'ten hoogste 64 MiB', en: 'at most 64 MiB' },
  doe: {
    nl: 'Neem een kleiner bestand, of gebruik zorgketen check op uw eigen computer: die leest bestanden van elke grootte.',
    en: 'Take a smaller file, or use zorgketen check on your own computer: it reads files of any size.',
  },
})

/** What files are read with; made anew only when the day changes, since the gate judges by the day. */
function readingRoom(): (plek: Werkplek) => Leesgereedschap {
  let kamer: Leesgereedschap | null = null
  return ({ gereedschap, nu }) => {
    const vandaag = dayInNederland(nu())
    if (kamer?.vandaag !== vandaag) {
      kamer = openLeesgereedschap(gereedschap, { aw319: loadLayout('aw319', '1.4'), vandaag })
    }
    return kamer
  }
}

const roomOf = readingRoom()

const router = makeRouter()
router.use(
  '/lezen',
  bodyLimit({
    maxSize: GROOTSTE,
    onError: () => {
      throw TE_GROOT
    },
  }),
)

/** Reading a loose file and looking things up. Needs no account, and keeps nothing: no file, no name, no trace. */
export const hulpmiddelRoutes = router
  .openapi(lees, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(readLoosFile(bytes, c.req.valid('query').naam, roomOf(c.get('plek'))), 200)
  })
  .openapi(zoek, (c) => {
    const { woord, dag: gevraagd } = c.req.valid('query')
    const kamer = roomOf(c.get('plek'))
    const gelezen = gevraagd === undefined ? null : parseDay(gevraagd)
    return c.json(zoekOp(woord, kamer, gelezen?.ok ? gelezen.value : kamer.vandaag), 200)
  })
