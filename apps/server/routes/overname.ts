import { createRoute, z } from '@hono/zod-openapi'
import {
  assertMag,
  countOvergenomen,
  listOvergenomen,
  type Overgenomen,
  type Overnameinvoer,
  type Overnamevoorbeeld,
  registratie as registratieCodec,
  Werkfout,
  withdrawOvergenomen,
} from '@zorgketen/usecases'
import { formatDay, formatUzovi, type Maand } from '@zorgketen/values'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { taak, toTaak } from '../taken/routes.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { registratie } from '../vormen/registratie.ts'
import { bedrag, maand, reden, tekst } from '../vormen/tekst.ts'

const lijst = <T extends z.ZodType>(van: T) => z.array(van).readonly()
const regelstand = z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd'])

const punt = z
  .object({
    code: z.string(),
    ernst: z.enum(['niet overgenomen', 'controleren', 'ter informatie']),
    bestand: z.string().nullable(),
    regel: z.int().nullable(),
    referentie: z.string().nullable(),
    wat: tekst,
    doe: tekst,
  })
  .openapi('Overnamepunt')
const voorbeeld = z
  .object({
    bestanden: lijst(
      z.object({
        naam: z.string(),
        /** Given now, given before, or taken over before and read again. */
        herkomst: z.enum(['nieuw', 'bekend', 'eerder']),
        soort: z.enum(['gds801', 'gds802']).nullable(),
        referentie: z.string().nullable(),
      }),
    ),
    registers: lijst(z.object({ register: z.string(), naam: tekst, nieuw: z.int(), bestaand: z.int() })),
    /** Differences between what is kept here (`weg`) and the files (`bij`); what is kept stays. */
    verschillen: lijst(
      z.object({
        register: z.string(),
        id: z.string(),
        label: z.string(),
        velden: lijst(z.object({ veld: z.string(), naam: tekst, weg: lijst(z.string()), bij: lijst(z.string()) })),
      }),
    ),
    betalers: lijst(
      z.object({
        betaler: z.string(),
        declaraties: z.int(),
        nieuw: z.int(),
        standen: lijst(z.object({ stand: regelstand, aantal: z.int(), bedrag })),
        toegekend: bedrag,
      }),
    ),
    prestaties: lijst(z.object({ maand, nieuw: z.int(), vervangen: z.int(), bedrag })),
    /** What Correcties will propose at once. */
    correcties: lijst(z.object({ maand, betaler: z.string(), referentie: z.string(), actie: z.string(), reden })),
    punten: lijst(punt),
    belemmeringen: lijst(reden),
    reedsOvergenomen: z.boolean(),
  })
  .openapi('Overnamevoorbeeld')
const verslag = voorbeeld.extend({
  berichten: z.int(),
  documenten: z.int(),
  declaraties: z.int(),
  nieuwePrestaties: z.int(),
})
const overgenomen = z
  .object({
    id: z.string(),
    /** As far as is known: where a registration that takes its place begins. */
    registratie,
    naam: z.string(),
    datum: z.iso.date(),
    code: z.string(),
    omschrijving: z.string(),
    tarief: bedrag,
    fictief: z.boolean(),
    referentie: z.string().nullable(),
    betaler: z.string().nullable(),
    factuurnummer: z.string().nullable(),
    stand: regelstand.nullable(),
    toegekend: bedrag,
  })
  .openapi('OvergenomenPrestatie')

const bestanden = {
  required: true,
  description: 'de bestanden van het oude systeem, elk als deel met de naam bestanden',
  content: { 'multipart/form-data': { schema: z.any() } },
} as const
const vooraf = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: bestanden },
  responses: antwoord(voorbeeld, 'wat de overname zou doen; er wordt niets bewaard'),
})
const doe = createRoute({
  method: 'post',
  path: '/',
  request: { body: bestanden },
  responses: antwoord(
    taak,
    'de bestanden worden overgenomen, geheel of niet; het verslag is het resultaat van de taak',
  ),
})
const maanden = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(
    z.object({ maanden: lijst(z.object({ maand, aantal: z.int() })) }),
    'maanden met overgenomen prestaties, de nieuwste eerst',
  ),
})
const vanMaand = createRoute({
  method: 'get',
  path: '/{maand}',
  request: { params: z.object({ maand }) },
  responses: antwoord(z.object({ prestaties: lijst(overgenomen) }), 'overgenomen prestaties van een maand'),
})
const terug = createRoute({
  method: 'post',
  path: '/terugnemen',
  request: { body: inhoud(z.object({ id: z.string(), maand, reden: z.string().trim().min(1).max(500) })) },
  responses: antwoord(z.object({ id: z.string() }), 'de prestatie vervalt; een correctie crediteert de regel'),
})

/** Together the files are at most this big: 256 MiB. */
const GROOTSTE = 256 * 1024 * 1024

const TE_GROOT = new Werkfout('invoer', {
  wat: { nl: 'Deze bestanden zijn samen te groot.', en: 'These files are too big together.' },
  verwacht: { nl: 'samen ten hoogste 256 MiB', en: 'at most 256 MiB together' },
  doe: {
    nl: 'Neem ze in delen over, bijvoorbeeld per kwartaal: een later deel sluit aan op wat er al is.',
    en: 'Take them over in parts, for instance by quarter: a later part joins what is there.',
  },
})
const GEEN = new Werkfout('invoer', {
  wat: { nl: 'Er zijn geen bestanden meegegeven.', en: 'No files were given.' },
  verwacht: { nl: 'GDS801- en GDS802-bestanden van het oude systeem', en: 'GDS801 and GDS802 files of the old system' },
  doe: { nl: 'Kies de bestanden en probeer opnieuw.', en: 'Choose the files and try again.' },
})

async function readFiles(c: Context<Omgeving>): Promise<readonly Overnameinvoer[]> {
  const { bestanden: delen = [] } = await c.req.parseBody({ all: true })
  const invoer: Overnameinvoer[] = []
  for (const deel of Array.isArray(delen) ? delen : [delen]) {
    if (!(deel instanceof File)) continue
    invoer.push({ naam: deel.name, bytes: new Uint8Array(await deel.arrayBuffer()) })
  }
  if (invoer.length === 0) throw GEEN
  return invoer
}

const toVoorbeeld = <V extends Overnamevoorbeeld>({ betalers, correcties, ...rest }: V) => ({
  ...rest,
  betalers: betalers.map((een) => ({ ...een, betaler: formatUzovi(een.betaler) })),
  correcties: correcties.map((een) => ({ ...een, betaler: formatUzovi(een.betaler) })),
})

const toOvergenomen = ({ prestatie, registratie: ruw, patient, regel }: Overgenomen): z.input<typeof overgenomen> => ({
  id: prestatie.id,
  registratie: z.encode(registratieCodec, ruw),
  naam: patient,
  datum: formatDay(prestatie.datum),
  code: prestatie.code,
  omschrijving: prestatie.naam,
  tarief: prestatie.tarief,
  fictief: prestatie.fictief,
  referentie: regel?.regel.referentie ?? null,
  betaler: regel === null ? null : formatUzovi(regel.betaler),
  factuurnummer: regel?.factuurnummer ?? null,
  stand: regel?.stand ?? null,
  toegekend: regel?.toegekend ?? 0,
})

/** What is no longer what it was after a take-over. */
const GERAAKT = ['overname', 'declaraties', 'berichten', 'patienten', 'stam', 'maanden', 'betalingen'] as const

const router = makeRouter()
router.use(
  bodyLimit({
    maxSize: GROOTSTE,
    onError: () => {
      throw TE_GROOT
    },
  }),
)

/** Take-over in mid-year: preview, take over, and what was taken over. */
export const overnameRoutes = router
  .openapi(vooraf, async (c) =>
    c.json(toVoorbeeld(await c.get('reken')('overnamevoorbeeld', c.get('actor'), await readFiles(c))), 200),
  )
  .openapi(doe, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    assertMag(actor, 'declareren')
    const invoer = await readFiles(c)
    const wie = { id: plek.nieuwId(), actor, soort: 'overnemen' as const, begonnen: plek.nu() }
    const begonnen = c.get('taken').start(wie, async (voortgang): Promise<z.input<typeof verslag>> => {
      const gedaan = await c.get('reken')('overnemen', actor, invoer, voortgang)
      c.get('gebeurtenissen').tell(actor.organisatie, ...GERAAKT)
      return toVoorbeeld(gedaan)
    })
    return c.json(toTaak(begonnen), 200)
  })
  .openapi(maanden, async (c) => c.json({ maanden: await countOvergenomen(c.get('plek'), c.get('actor')) }, 200))
  .openapi(terug, async (c) => {
    const actor = c.get('actor')
    const { id, maand: welke, reden: waarom } = c.req.valid('json')
    await withdrawOvergenomen(c.get('plek'), actor, { id, maand: welke as Maand, reden: waarom })
    c.get('gebeurtenissen').tell(actor.organisatie, 'overname', 'registraties', 'declaraties', 'maanden')
    return c.json({ id }, 200)
  })
  .openapi(vanMaand, async (c) => {
    const welke = c.req.valid('param').maand as Maand
    const rijen = await listOvergenomen(c.get('plek'), c.get('actor'), welke)
    return c.json({ prestaties: rijen.map(toOvergenomen) }, 200)
  })
