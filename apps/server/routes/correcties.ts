import { createRoute, z } from '@hono/zod-openapi'
import type { Correctievoorbeeld } from '@zorgketen/usecases'
import type { Regelfilter } from '@zorgketen/usecases/opslag'
import { formatDay, formatUzovi, type Maand } from '@zorgketen/values'
import { readOverzicht } from '../rekenkamer/read-overzicht.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { patientNamen } from '../vormen/patient-namen.ts'
import { regel, showRegels } from '../vormen/regel.ts'
import { bedrag, deel, maand, pagina, reden } from '../vormen/tekst.ts'
import { toVerzonden, verzonden } from './declaraties.ts'
import { tellElders } from './tell-elders.ts'

const stap = z.object({
  prestatie: z.string(),
  referentie: z.string(),
  actie: z.enum(['debet', 'credit', 'credit en debet', 'geblokkeerd', 'ongewijzigd']),
  reden,
  uiterlijk: z.iso.date().nullable(),
  teLaat: z.boolean(),
  /** The line this is about as it was sent and answered; null when it was sent for another month. */
  regel: z
    .object({
      patient: z.string(),
      naam: z.string().nullable(),
      datum: z.iso.date(),
      code: z.string().nullable(),
      bedrag,
      toegekend: bedrag,
    })
    .nullable(),
})
const voorbeeld = z.object({
  betaler: z.string(),
  factuurnummer: z.string().nullable(),
  aantal: z.int(),
  totaal: bedrag,
  belemmeringen: z.array(reden),
  stappen: z.array(stap),
  geblokkeerd: z.array(stap),
})

const vraag = z.object({
  maand,
  /** Prestaties to be sent again although nothing changed. */
  opnieuw: z.array(z.string()).default([]),
})

const vooraf = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: inhoud(vraag) },
  responses: antwoord(z.object({ correcties: z.array(voorbeeld) }), 'wat gecorrigeerd zou worden'),
})
const verzend = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(vraag) },
  responses: antwoord(z.object({ verzonden: z.array(verzonden) }), 'gecorrigeerd en bezorgd'),
})
const open = createRoute({
  method: 'get',
  path: '/open',
  responses: antwoord(
    z.object({ maanden: z.array(z.object({ maand, aantal: z.int() })) }),
    'maanden met regels die te herstellen zijn, de nieuwste eerst',
  ),
})
const afgekeurd = createRoute({
  method: 'get',
  path: '/afgekeurd',
  request: { query: pagina.extend({ maand }) },
  responses: antwoord(deel(regel), 'de laatste regel van elke prestatie, waar die is afgekeurd of geweigerd'),
})

const toVraag = ({ maand: welke, opnieuw }: z.output<typeof vraag>) => ({
  maand: welke as Maand,
  opnieuw: new Set(opnieuw),
})

const toStap = (
  { uiterlijk, regel: staat, ...rest }: Correctievoorbeeld['stappen'][number],
  namen: ReadonlyMap<string, string>,
): z.input<typeof stap> => ({
  ...rest,
  uiterlijk: uiterlijk === null ? null : formatDay(uiterlijk),
  regel:
    staat === null
      ? null
      : {
          patient: staat.regel.verzekerde.id,
          naam: namen.get(staat.regel.verzekerde.id) ?? null,
          datum: formatDay(staat.regel.datum),
          code: staat.regel.code,
          bedrag: staat.regel.bedrag,
          toegekend: staat.toegekend,
        },
})

/** What waits to be mended in a month. */
const herstelfilter = (welke: Maand): Regelfilter => ({
  maand: welke,
  betaler: null,
  standen: null,
  factuurnummer: null,
  patient: null,
  prestatie: null,
  teHerstellen: true,
})

/** Correcting what was sent: what is to be mended, preview and send. */
export const correctieRoutes = makeRouter()
  .openapi(open, async (c) => {
    const maanden = await readOverzicht(c, 'te herstellen', (kast) => kast.dossiers.teHerstellen())
    return c.json({ maanden: [...maanden] }, 200)
  })
  .openapi(afgekeurd, async (c) => {
    const { vanaf, aantal, maand: ruw } = c.req.valid('query')
    const welke = ruw as Maand
    const { opslag, gereedschap } = c.get('plek')
    const gevonden = await opslag.read(c.get('actor'), async (kast) => {
      const { rijen, totaal } = await kast.dossiers.regels(herstelfilter(welke), { vanaf, aantal })
      const getoond = await showRegels(kast, gereedschap.referentie, rijen)
      return { rijen: getoond, totaal }
    })
    return c.json(gevonden, 200)
  })
  .openapi(vooraf, async (c) => {
    const gevraagd = toVraag(c.req.valid('json'))
    const [plek, actor, reken] = [c.get('plek'), c.get('actor'), c.get('reken')]
    const wat = `correctie ${gevraagd.maand} ${[...gevraagd.opnieuw].sort().join(' ')}`
    const { rondes, namen } = await c.get('onthoud').of(plek, actor, wat, async () => {
      const gevonden = await reken('correctievoorbeeld', actor, gevraagd)
      const patienten = gevonden.flatMap(({ stappen, geblokkeerd }) =>
        [...stappen, ...geblokkeerd].flatMap(({ regel: staat }) => staat?.regel.verzekerde.id ?? []),
      )
      return { rondes: gevonden, namen: await plek.opslag.read(actor, (kast) => patientNamen(kast, patienten)) }
    })
    const correcties = rondes.map(({ betaler, belemmeringen, stappen, geblokkeerd, ...rest }) => ({
      ...rest,
      betaler: formatUzovi(betaler.uzovi),
      belemmeringen: [...belemmeringen],
      stappen: stappen.map((een) => toStap(een, namen)),
      geblokkeerd: geblokkeerd.map((een) => toStap(een, namen)),
    }))
    return c.json({ correcties }, 200)
  })
  .openapi(verzend, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { verzonden: rijen, bezorgd } = await c.get('reken')('corrigeren', actor, toVraag(c.req.valid('json')))
    c.get('gebeurtenissen').tell(actor.organisatie, 'declaraties', 'berichten', 'maanden')
    const betalers = rijen.map(({ betaler }) => formatUzovi(betaler))
    await tellElders(plek, actor, c.get('gebeurtenissen'), betalers)
    return c.json({ verzonden: toVerzonden(rijen, bezorgd) }, 200)
  })
