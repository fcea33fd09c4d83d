import { createRoute, z } from '@hono/zod-openapi'
import { writeCsv, writeXlsx } from '@zorgketen/documents'
import {
  AANBIEDER_REGISTERS,
  assertMag,
  BETALER_REGISTERS,
  INVOERSOORTEN,
  type Invoersoort,
  type Invoerverslag,
  importInvoer,
  isRegistratietabel,
  previewInvoer,
  previewRegistraties,
  REGISTERS,
  REGISTRATIETABELLEN,
  type Registratietabel,
  TABELNAMEN,
  templateOf,
  type Voortgang,
  Werkfout,
} from '@zorgketen/usecases'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Grootbestand } from '../invoer/grote-bestanden.ts'
import { bytesIn, type Keuzes, openBestand, readBestand } from '../invoer/lees-bestand.ts'
import { plankVan } from '../invoer/plank.ts'
import { beknopt, foutenblad, toRegistratievoorbeeld, toVoorbeeld, voorbeeld } from '../invoer/vormen.ts'
import { writeFouten } from '../invoer/write-fouten.ts'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { taak, toTaak } from '../taken/routes.ts'
import { sendFile } from '../uitvoer/send-file.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { tekst } from '../vormen/tekst.ts'

const soort = z.enum(INVOERSOORTEN)
const soortParam = z.object({ soort })

const koppelingVorm = z.record(z.string(), z.string().nullable())
const besluitenVorm = z.array(z.object({ rij: z.int(), kolom: z.string(), waarde: z.string().max(1000) })).max(10_000)

const keuzevelden = { koppeling: z.string().default('{}'), besluiten: z.string().default('[]') }
/** A file with what a person changed of the mapping and decided of cells (both as JSON text). */
const formulier = z.object({
  bestand: z.custom<File>((waarde) => waarde instanceof File).openapi({ type: 'string', format: 'binary' }),
  ...keuzevelden,
})
const body = { content: { 'multipart/form-data': { schema: formulier } }, required: true } as const
/** The same of a file of registrations that was brought before, by its id. */
const gelegd = z.object({ id: z.string(), koppeling: koppelingVorm.default({}), besluiten: besluitenVorm.default([]) })
const groteSoort = z.object({ soort: z.enum(REGISTRATIETABELLEN) })

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

const leg = createRoute({
  method: 'post',
  path: '/plank/bestand',
  request: { query: z.object({ naam: z.string().max(255).default('bestand') }) },
  responses: antwoord(
    z.object({ id: z.string(), naam: z.string(), grootte: z.int(), vingerafdruk: z.string() }),
    'het bestand (de bytes zelf, tot 1 GB) wacht om te worden nagekeken of ingelezen',
  ),
})
const fouten = createRoute({
  method: 'get',
  path: '/plank/{id}/fouten',
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({
      vanaf: z.coerce.number().int().min(0).default(0),
      aantal: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: antwoord(foutenblad, 'wat er mis was toen het bestand het laatst werd nagekeken'),
})
const kijkNa = createRoute({
  method: 'post',
  path: '/{soort}/nakijken',
  request: { params: groteSoort, body: inhoud(gelegd) },
  responses: antwoord(taak, 'het bestand wordt nagekeken; het resultaat is een voorbeeld'),
})
const leesGroot = createRoute({
  method: 'post',
  path: '/{soort}/inlezen',
  request: { params: groteSoort, body: inhoud(gelegd) },
  responses: antwoord(taak, 'het bestand wordt ingelezen'),
})

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
  assertMag(c.get('actor'), isRegistratietabel(welke) ? 'registreren' : 'beheren')

type Formulier = z.output<typeof formulier>

const choicesOf = ({ koppeling, besluiten }: Formulier): Keuzes => ({
  koppeling: koppelingVorm.parse(JSON.parse(koppeling)),
  besluiten: besluitenVorm.parse(JSON.parse(besluiten)),
})

const bytesOf = async (bestand: File): Promise<Uint8Array> => new Uint8Array(await bestand.arrayBuffer())

/** Starts work on a file that waits; it stays where it is until the work is done. */
function startGroot<T>(
  c: Context<Omgeving>,
  soortTaak: 'importeren' | 'nakijken',
  { id, ...keuzes }: z.output<typeof gelegd>,
  tabel: Registratietabel,
  doe: (bestand: Grootbestand, voortgang: Voortgang) => Promise<T>,
) {
  assertMagInlezen(c, tabel)
  const [plek, actor, plank] = [c.get('plek'), c.get('actor'), plankVan(c.get('plek'))]
  const { organisatie } = actor
  plank.vind(organisatie, id)
  const wie = { id: plek.nieuwId(), actor, soort: soortTaak, begonnen: plek.nu() }
  const begonnen = c
    .get('taken')
    .start(wie, (voortgang) =>
      plank.tijdens(organisatie, id, ({ pad, naam, vingerafdruk }) =>
        doe({ soort: tabel, pad, naam, vingerafdruk, ...keuzes }, voortgang),
      ),
    )
  return toTaak(begonnen)
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
    const eigen: readonly string[] = kant === 'aanbieder' ? AANBIEDER_REGISTERS : BETALER_REGISTERS
    const mag = (een: Invoersoort): boolean => (isRegistratietabel(een) ? kant === 'aanbieder' : eigen.includes(een))
    const gevonden = INVOERSOORTEN.filter(mag).map((een) => ({
      soort: een,
      naam: isRegistratietabel(een) ? TABELNAMEN[een] : REGISTERS[een].naam.meervoud,
    }))
    return c.json({ soorten: gevonden }, 200)
  })
  .openapi(bekijk, async (c) => {
    const welke = c.req.valid('param').soort
    assertMagInlezen(c, welke)
    const form = c.req.valid('form')
    const bytes = await bytesOf(form.bestand)
    const [plek, actor, naam] = [c.get('plek'), c.get('actor'), form.bestand.name]
    if (!isRegistratietabel(welke)) {
      const gelezen = await readBestand(bytes, naam, plek.vingerafdruk(bytes), choicesOf(form))
      return c.json(toVoorbeeld(gelezen, naam, await previewInvoer(plek, actor, welke, gelezen.invoer)), 200)
    }
    const bestand = await openBestand(bytesIn(bytes), naam, plek.vingerafdruk(bytes), choicesOf(form))
    const gezien = await previewRegistraties(plek, actor, welke, bestand.invoer)
    return c.json(beknopt(toRegistratievoorbeeld(bestand, naam, gezien)), 200)
  })
  .openapi(leesIn, async (c) => {
    const welke = c.req.valid('param').soort
    assertMagInlezen(c, welke)
    const [plek, actor, form] = [c.get('plek'), c.get('actor'), c.req.valid('form')]
    const bytes = await bytesOf(form.bestand)
    const { invoer } = await (isRegistratietabel(welke)
      ? openBestand(bytesIn(bytes), form.bestand.name, plek.vingerafdruk(bytes), choicesOf(form))
      : readBestand(bytes, form.bestand.name, plek.vingerafdruk(bytes), choicesOf(form)))
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
  .openapi(leg, async (c) => {
    assertMagInlezen(c, 'registratie')
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const bytes = c.req.raw.body ?? new Blob([]).stream()
    const { id, naam, grootte, vingerafdruk } = await plankVan(plek).leg(
      actor.organisatie,
      plek.nieuwId(),
      c.req.valid('query').naam,
      bytes,
    )
    return c.json({ id, naam, grootte, vingerafdruk }, 200)
  })
  .openapi(fouten, (c) => {
    assertMagInlezen(c, 'registratie')
    const { vanaf, aantal } = c.req.valid('query')
    const { fouten: alle } = plankVan(c.get('plek')).vind(c.get('actor').organisatie, c.req.valid('param').id)
    return c.json({ rijen: alle.slice(vanaf, vanaf + aantal), totaal: alle.length }, 200)
  })
  .openapi(kijkNa, (c) => {
    const [reken, actor, plank] = [c.get('reken'), c.get('actor'), plankVan(c.get('plek'))]
    const vraag = c.req.valid('json')
    const begonnen = startGroot(c, 'nakijken', vraag, c.req.valid('param').soort, async (bestand, voortgang) => {
      const heel = await reken('registratiesNakijken', actor, bestand, voortgang)
      plank.zetFouten(actor.organisatie, vraag.id, heel.fouten)
      return beknopt(heel)
    })
    return c.json(begonnen, 200)
  })
  .openapi(leesGroot, (c) => {
    const [reken, actor, gebeurtenissen] = [c.get('reken'), c.get('actor'), c.get('gebeurtenissen')]
    const welke = c.req.valid('param').soort
    const begonnen = startGroot(c, 'importeren', c.req.valid('json'), welke, async (bestand, voortgang) => {
      try {
        return (await reken('registratiesInlezen', actor, bestand, voortgang)) satisfies Invoerverslag
      } finally {
        gebeurtenissen.tell(actor.organisatie, ...GERAAKT)
      }
    })
    return c.json(begonnen, 200)
  })
  .get('/plank/:id/fouten/:bestand{[a-z-]+\\.csv}', (c) => {
    assertMagInlezen(c, 'registratie')
    const taal = c.req.query('taal') === 'en' ? 'en' : 'nl'
    const { fouten: alle, naam } = plankVan(c.get('plek')).vind(c.get('actor').organisatie, c.req.param('id'))
    return sendFile(c, writeFouten(alle, taal), `fouten-${naam.replace(/\.[^.]*$/, '')}`, 'csv')
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
