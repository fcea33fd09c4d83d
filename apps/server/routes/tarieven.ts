import { createRoute, z } from '@hono/zod-openapi'
import { type GelezenTabel, writeCsv, writeXlsx } from '@zorgketen/documents'
import {
  acceptTarieven,
  type Gewogen,
  type Herafleiding,
  notFound,
  previewTarieven,
  readTariefbestand,
  readTariefgeschiedenis,
  readTarieven,
  searchTarieven,
  type Tariefaanbod,
  Werkfout,
  withdrawTarieven,
} from '@zorgketen/usecases'
import { type EpochDay, parseDay } from '@zorgketen/values'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { leesTabel } from '../invoer/lees-tabel.ts'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { inTaal, kop, type Uitvoerkolom } from '../uitvoer/lijst.ts'
import { sendFile } from '../uitvoer/send-file.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import {
  fromOpgave,
  opgave,
  overzicht,
  tariefregel,
  tariefstuk,
  toOverzicht,
  toTariefregel,
  toTariefstuk,
  toUitgave,
  toVoorbeeld,
  uitgave,
  voorbeeld,
} from '../vormen/tarieven.ts'
import { dag, deel, pagina } from '../vormen/tekst.ts'

/** A file, and what a person says about it as JSON text; left out while nobody said anything. */
const formulier = z.object({
  bestand: z.custom<File>((waarde) => waarde instanceof File).openapi({ type: 'string', format: 'binary' }),
  opgave: z.string().default(''),
})
const aanvaarding = formulier.extend({ reden: z.string().max(2000), gezien: z.string() })
const multipart = <T extends z.ZodType>(schema: T) =>
  ({ content: { 'multipart/form-data': { schema } }, required: true }) as const

const alles = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(overzicht, 'de tarieven die gelden, per jaar en met hun herkomst'),
})
const zoek = createRoute({
  method: 'get',
  path: '/zoek',
  request: { query: pagina.extend({ zoek: z.string().max(200).default(''), dag }) },
  responses: antwoord(deel(tariefregel), 'prestaties op een dag, op volgorde van code'),
})
const geschiedenis = createRoute({
  method: 'get',
  path: '/geschiedenis/{code}',
  request: { params: z.object({ code: z.string().max(20) }) },
  responses: antwoord(z.object({ stukken: z.array(tariefstuk) }), 'wat elke lijst van een code zegt, de oudste eerst'),
})
const bekijk = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: multipart(formulier) },
  responses: antwoord(voorbeeld, 'wat het bestand zou veranderen; er wordt niets bewaard'),
})
const herafleiding = { afgeleid: z.int(), taken: z.array(z.string()) }
const aanvaard = createRoute({
  method: 'post',
  path: '/',
  request: { body: multipart(aanvaarding) },
  responses: antwoord(z.object({ uitgave, nieuw: z.boolean(), ...herafleiding }), 'het bestand geldt'),
})
const trekIn = createRoute({
  method: 'post',
  path: '/{volgnummer}/intrekken',
  request: {
    params: z.object({ volgnummer: z.coerce.number().int().min(1) }),
    body: inhoud(z.object({ reden: z.string().max(2000) })),
  },
  responses: antwoord(z.object(herafleiding), 'het bestand geldt niet meer'),
})

/** Far above any list of prestaties. */
const GROOTST = 16 * 1024 * 1024
const teGroot = (): never => {
  throw new Werkfout('invoer', {
    waar: 'bestand',
    wat: { nl: 'Dit bestand is te groot.', en: 'This file is too big.' },
    verwacht: { nl: 'ten hoogste 16 MB', en: 'at most 16 MB' },
    doe: { nl: 'Kies het tariefbestand zelf.', en: 'Choose the tariff file itself.' },
  })
}

interface Gelezen {
  readonly tabel: GelezenTabel
  readonly aanbod: Tariefaanbod
}

async function readForm({ bestand, opgave: gezegd }: z.output<typeof formulier>): Promise<Gelezen> {
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  const tabel = await leesTabel(bytes, bestand.name)
  const wat = gezegd === '' ? null : fromOpgave(opgave.parse(JSON.parse(gezegd)))
  return { tabel, aanbod: { bestandsnaam: bestand.name, bytes, koppen: tabel.koppen, rijen: tabel.rijen, opgave: wat } }
}

/** What is no longer what it was when other tariffs hold. */
const GERAAKT = [
  'tarieven',
  'stam',
  'registraties',
  'prestaties',
  'declaraties',
  'oordelen',
  'volledigheid',
  'logboek',
] as const

/** Tells open pages, and starts a job for each month that could not be derived at once. */
function verwerk(c: Context<Omgeving>, { afgeleid, wacht }: Herafleiding): { afgeleid: number; taken: string[] } {
  const [plek, actor] = [c.get('plek'), c.get('actor')]
  const tell = () => c.get('gebeurtenissen').tell(actor.organisatie, ...GERAAKT)
  const taken = wacht.map((maand) => {
    const wie = { id: plek.nieuwId(), actor, soort: 'afleiden' as const, begonnen: plek.nu() }
    return c.get('taken').start(wie, async (voortgang) => {
      const gedaan = await c.get('reken')('afleiden', actor, maand, voortgang)
      tell()
      return { afgeleid: gedaan }
    }).id
  })
  tell()
  return { afgeleid, taken }
}

const router = makeRouter()
router.use('/', bodyLimit({ maxSize: GROOTST, onError: teGroot }))
router.use('/voorbeeld', bodyLimit({ maxSize: GROOTST, onError: teGroot }))
router.use('/voorbeeld/*', bodyLimit({ maxSize: GROOTST, onError: teGroot }))

/** Tariffs: what holds and where it comes from, files with their difference, accepting and withdrawing, look-up. */
export const tariefRoutes = router
  .openapi(alles, async (c) => c.json(toOverzicht(await readTarieven(c.get('plek'), c.get('actor'))), 200))
  .openapi(zoek, async (c) => {
    const { zoek: vraag, dag: tekst, vanaf, aantal } = c.req.valid('query')
    const op = parseDay(tekst)
    if (!op.ok) throw new RangeError('no day')
    const wat = { zoek: vraag, dag: op.value }
    const { rijen, totaal } = await searchTarieven(c.get('plek'), c.get('actor'), wat, { vanaf, aantal })
    return c.json({ rijen: rijen.map(toTariefregel), totaal }, 200)
  })
  .openapi(geschiedenis, async (c) => {
    const stukken = await readTariefgeschiedenis(c.get('plek'), c.get('actor'), c.req.valid('param').code)
    return c.json({ stukken: stukken.map(toTariefstuk) }, 200)
  })
  .openapi(bekijk, async (c) => {
    const { tabel, aanbod } = await readForm(c.req.valid('form'))
    const gewogen = await previewTarieven(c.get('plek'), c.get('actor'), aanbod)
    return c.json(toVoorbeeld(tabel, aanbod.bestandsnaam, gewogen), 200)
  })
  .openapi(aanvaard, async (c) => {
    const { reden, gezien, ...form } = c.req.valid('form')
    const { aanbod } = await readForm(form)
    const uitkomst = await acceptTarieven(c.get('plek'), c.get('actor'), { aanbod, reden, gezien })
    const { uitgave: bewaard, nieuw, ...gevolg } = uitkomst
    return c.json({ uitgave: toUitgave(bewaard), nieuw, ...verwerk(c, gevolg) }, 200)
  })
  .openapi(trekIn, async (c) => {
    const { volgnummer } = c.req.valid('param')
    const { reden } = c.req.valid('json')
    return c.json(verwerk(c, await withdrawTarieven(c.get('plek'), c.get('actor'), { volgnummer, reden })), 200)
  })
  .post('/voorbeeld/uitvoer/:bestand{[a-z]+\\.(csv|xlsx)}', async (c) => {
    const { aanbod } = await readForm(formulier.parse(await c.req.parseBody()))
    const taal = c.req.query('taal') === 'en' ? 'en' : 'nl'
    const rijen = linesOf(await previewTarieven(c.get('plek'), c.get('actor'), aanbod))
    const kolommen = VERSCHILKOLOMMEN.map((kolom) => inTaal(kolom, taal))
    const tabel = { naam: 'verschil', kolommen, rijen }
    const vorm = c.req.param('bestand').endsWith('.csv') ? 'csv' : 'xlsx'
    return sendFile(c, vorm === 'csv' ? writeCsv(tabel) : await writeXlsx(tabel), 'verschil-tarieven', vorm)
  })
  .get('/:volgnummer{[0-9]+}/bestand', async (c) => {
    const volgnummer = Number(c.req.param('volgnummer'))
    const bytes = await readTariefbestand(c.get('plek'), c.get('actor'), volgnummer)
    if (bytes === null) throw notFound({ nl: 'Tariefbestand', en: 'Tariff file' }, String(volgnummer))
    // A file of somebody else is only given to be kept, never to be opened in a page.
    return c.body(Uint8Array.from(bytes).buffer, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="tarieven-${volgnummer}"`,
    })
  })

/** A finding or a difference, as a line of a file. */
interface Regel {
  readonly aard: string
  readonly rij: number | null
  readonly code: string | null
  readonly vanaf: EpochDay | null
  readonly tekst: { readonly nl: string; readonly en: string }
  readonly doe: { readonly nl: string; readonly en: string } | null
}

const linesOf = ({ uitslag, gevolg }: Gewogen): readonly Regel[] => [
  ...uitslag.bevindingen.map(({ ernst, regel, gevonden, wat, doe }) => ({
    ...{ aard: ernst, rij: regel, code: gevonden, vanaf: null, tekst: wat, doe },
  })),
  ...(gevolg?.regels ?? []).map(({ aard, code, vanaf, tekst }) => ({
    ...{ aard, rij: null, code, vanaf, tekst, doe: null },
  })),
]

const VERSCHILKOLOMMEN: readonly Uitvoerkolom<Regel>[] = [
  { kop: kop('Aard', 'Kind'), soort: 'tekst', waarde: ({ aard }) => aard },
  {
    kop: kop('Rij in het bestand', 'Row in the file'),
    soort: 'getal',
    waarde: ({ rij }) => rij,
  },
  { kop: kop('Code of cel', 'Code or cell'), soort: 'code', waarde: ({ code }) => code },
  { kop: kop('Vanaf', 'From'), soort: 'dag', waarde: ({ vanaf }) => vanaf },
  { kop: kop('Wat', 'What'), soort: 'woord', waarde: ({ tekst }) => tekst },
  { kop: kop('Wat te doen', 'What to do'), soort: 'woord', waarde: ({ doe }) => doe },
]
