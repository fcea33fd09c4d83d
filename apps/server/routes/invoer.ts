import { createRoute, z } from '@hono/zod-openapi'
import { writeCsv, writeXlsx } from '@zorgketen/documents'
import {
  AANBIEDER_REGISTERS,
  assertMag,
  BETALER_REGISTERS,
  INVOERSOORTEN,
  type Invoersoort,
  importInvoer,
  previewInvoer,
  REGISTERS,
  templateOf,
  Werkfout,
} from '@zorgketen/usecases'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Gelezenbestand, type Keuzes, readBestand } from '../invoer/lees-bestand.ts'
import { toVoorbeeld, voorbeeld } from '../invoer/vormen.ts'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { taak, toTaak } from '../taken/routes.ts'
import { sendFile } from '../uitvoer/send-file.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { tekst } from '../vormen/tekst.ts'

const soort = z.enum(INVOERSOORTEN)
const soortParam = z.object({ soort })

const koppelingVorm = z.record(z.string(), z.string().nullable())
const besluitenVorm = z.array(z.object({ rij: z.int(), kolom: z.string(), waarde: z.string().max(1000) })).max(10_000)

/** A file with what a person changed of the mapping and decided of cells (both as JSON text). */
const formulier = z.object({
  bestand: z.custom<File>((waarde) => waarde instanceof File).openapi({ type: 'string', format: 'binary' }),
  koppeling: z.string().default('{}'),
  besluiten: z.string().default('[]'),
})
const body = { content: { 'multipart/form-data': { schema: formulier } }, required: true } as const

const soorten = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(
    z.object({ soorten: z.array(z.object({ soort: z.string(), naam: tekst })) }),
    'wat deze organisatie uit een bestand kan inlezen',
  ),
})
const bekijk = createRoute({
  method: 'post',
  path: '/{soort}/voorbeeld',
  request: { params: soortParam, body },
  responses: antwoord(voorbeeld, 'wat het bestand zou doen; er wordt niets bewaard'),
})
const leesIn = createRoute({
  method: 'post',
  path: '/{soort}',
  request: { params: soortParam, body },
  responses: antwoord(taak, 'het bestand wordt ingelezen'),
})

const REGISTRATIES = { nl: 'registraties', en: 'registrations' }

/** 64 MB of file, and what is around it in the form. */
const GROOTST = 65 * 1024 * 1024
const teGroot = (): never => {
  throw new Werkfout('invoer', {
    waar: 'bestand',
    wat: { nl: 'Dit bestand is te groot.', en: 'This file is too big.' },
    verwacht: { nl: 'ten hoogste 64 MB en 250.000 rijen', en: 'at most 64 MB and 250,000 rows' },
    doe: {
      nl: 'Verdeel het bestand en lees de delen na elkaar in.',
      en: 'Split the file and import the parts one by one.',
    },
  })
}

const assertMagInlezen = (c: Context<Omgeving>, welke: Invoersoort): void =>
  assertMag(c.get('actor'), welke === 'registratie' ? 'registreren' : 'beheren')

type Formulier = z.output<typeof formulier>

async function readForm(
  c: Context<Omgeving>,
  welke: Invoersoort,
  { bestand, koppeling, besluiten }: Formulier,
): Promise<Gelezenbestand> {
  const keuzes: Keuzes = {
    koppeling: koppelingVorm.parse(JSON.parse(koppeling)),
    besluiten: besluitenVorm.parse(JSON.parse(besluiten)),
  }
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  return readBestand(bytes, bestand.name, welke, c.get('plek').vingerafdruk(bytes), keuzes)
}

/** What is no longer what it was after an import. */
const GERAAKT = [
  'stam',
  'registers',
  'patienten',
  'registraties',
  'prestaties',
  'declaraties',
  'maanden',
  'volledigheid',
  'logboek',
] as const

const router = makeRouter()
router.use('/:soort', bodyLimit({ maxSize: GROOTST, onError: teGroot }))
router.use('/:soort/voorbeeld', bodyLimit({ maxSize: GROOTST, onError: teGroot }))

/** Files into registers and registrations: what is possible, look first, take in, example files. */
export const invoerRoutes = router
  .openapi(soorten, async (c) => {
    const { soort: kant } = await c.get('plek').opslag.read(c.get('actor'), (kast) => kast.organisaties.eigen())
    const eigen: readonly string[] = kant === 'aanbieder' ? ['registratie', ...AANBIEDER_REGISTERS] : BETALER_REGISTERS
    const gevonden = INVOERSOORTEN.filter((een) => eigen.includes(een)).map((een) => ({
      soort: een,
      naam: een === 'registratie' ? REGISTRATIES : REGISTERS[een].naam.meervoud,
    }))
    return c.json({ soorten: gevonden }, 200)
  })
  .openapi(bekijk, async (c) => {
    const welke = c.req.valid('param').soort
    assertMagInlezen(c, welke)
    const form = c.req.valid('form')
    const gelezen = await readForm(c, welke, form)
    const voorstel = await previewInvoer(c.get('plek'), c.get('actor'), welke, gelezen.invoer)
    return c.json(toVoorbeeld(gelezen, form.bestand.name, voorstel), 200)
  })
  .openapi(leesIn, async (c) => {
    const welke = c.req.valid('param').soort
    assertMagInlezen(c, welke)
    const { invoer } = await readForm(c, welke, c.req.valid('form'))
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const wie = { id: plek.nieuwId(), actor, soort: 'importeren' as const, begonnen: plek.nu() }
    const begonnen = c.get('taken').start(wie, async (voortgang) => {
      try {
        return await importInvoer({ ...plek, voortgang }, actor, welke, invoer)
      } finally {
        c.get('gebeurtenissen').tell(actor.organisatie, ...GERAAKT)
      }
    })
    return c.json(toTaak(begonnen), 200)
  })
  .get('/:soort/sjabloon/:bestand{[a-z-]+\\.(csv|xlsx)}', async (c) => {
    const welke = soort.parse(c.req.param('soort'))
    const { koppen, rijen } = templateOf(welke, c.req.query('taal') === 'en' ? 'en' : 'nl')
    const kolommen = koppen.map((kop, i) => ({
      kop,
      soort: 'tekst' as const,
      waarde: (rij: readonly string[]) => rij[i] ?? null,
    }))
    const vorm = c.req.param('bestand').endsWith('.csv') ? 'csv' : 'xlsx'
    const tabel = { naam: welke, kolommen, rijen }
    const bytes = vorm === 'csv' ? writeCsv(tabel) : await writeXlsx(tabel)
    return sendFile(c, bytes, `voorbeeld-${welke}`, vorm)
  })
