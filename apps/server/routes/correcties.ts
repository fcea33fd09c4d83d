import { createRoute, z } from '@hono/zod-openapi'
import type { Regelfilter } from '@zorgketen/usecases/opslag'
import { formatUzovi, type Maand } from '@zorgketen/values'
import { readOverzicht } from '../rekenkamer/read-overzicht.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { correctie, patientenVanCorrecties, toCorrecties } from '../vormen/correctie.ts'
import { patientNamen } from '../vormen/patient-namen.ts'
import { regel, showRegels } from '../vormen/regel.ts'
import { deel, maand, pagina } from '../vormen/tekst.ts'
import { toVerzonden, verzonden } from './declaraties.ts'
import { tellElders } from './tell-elders.ts'

const vraag = z.object({
  maand,
  /** Prestaties to be sent again although nothing changed. */
  opnieuw: z.array(z.string()).default([]),
})

const vooraf = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: inhoud(vraag) },
  responses: antwoord(z.object({ correcties: z.array(correctie) }), 'wat gecorrigeerd zou worden'),
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
      const patienten = patientenVanCorrecties(gevonden)
      return { rondes: gevonden, namen: await plek.opslag.read(actor, (kast) => patientNamen(kast, patienten)) }
    })
    return c.json({ correcties: toCorrecties(rondes, namen) }, 200)
  })
  .openapi(verzend, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { verzonden: rijen, bezorgd } = await c.get('reken')('corrigeren', actor, toVraag(c.req.valid('json')))
    c.get('gebeurtenissen').tell(actor.organisatie, 'declaraties', 'berichten', 'maanden')
    const betalers = rijen.map(({ betaler }) => formatUzovi(betaler))
    await tellElders(plek, actor, c.get('gebeurtenissen'), betalers)
    return c.json({ verzonden: toVerzonden(rijen, bezorgd) }, 200)
  })
