import { createRoute, z } from '@hono/zod-openapi'
import { listStartcorrecties } from '@zorgketen/usecases'
import { formatDay, formatUzovi } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { correctie, toCorrecties } from '../vormen/correctie.ts'
import { bedrag, maand } from '../vormen/tekst.ts'
import { toVerzonden, verzonden } from './declaraties.ts'
import { tellElders } from './tell-elders.ts'

const soort = z.enum(['ggz', 'fz'])
const rij = z.object({
  nummer: z.string(),
  soort,
  patient: z.string(),
  naam: z.string(),
  /** As it follows from all care, and the earliest that was sent. */
  startdatum: z.iso.date(),
  verzonden: z.iso.date().nullable(),
  aantal: z.int(),
  wacht: z.int(),
  bedrag,
})
const vraag = z.object({
  nummer: z.string(),
  /** Prestaties to be sent although nothing changed, or although the year is closed. */
  opnieuw: z.array(z.string()).default([]),
})

const lijst = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(
    z.object({ rijen: z.array(rij) }),
    'nummers waarvan regels met een andere startdatum verzonden zijn',
  ),
})
const vooraf = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: inhoud(vraag) },
  responses: antwoord(
    z.object({
      nummer: z.string(),
      soort,
      patient: z.string(),
      naam: z.string(),
      startdatum: z.iso.date().nullable(),
      maanden: z.array(z.object({ maand, gesloten: z.boolean(), correcties: z.array(correctie) })),
      nietVerzonden: z.object({ aantal: z.int(), bedrag }),
    }),
    'wat het corrigeren van de startdatum zou doen, per maand en betaler',
  ),
})
const verzend = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(vraag) },
  responses: antwoord(z.object({ verzonden: z.array(verzonden) }), 'gecorrigeerd en bezorgd'),
})

const toVraag = ({ nummer, opnieuw }: z.output<typeof vraag>) => ({ nummer, opnieuw: new Set(opnieuw) })

/** Correcting the startdatum of a number: which, what it would do, and doing it (ZTN-09). */
export const startcorrectieRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const rijen = await listStartcorrecties(c.get('plek'), c.get('actor'))
    const tonen = rijen.map(({ startdatum, verzonden: eerder, ...rest }) => ({
      ...rest,
      startdatum: formatDay(startdatum),
      verzonden: eerder === null ? null : formatDay(eerder),
    }))
    return c.json({ rijen: tonen }, 200)
  })
  .openapi(vooraf, async (c) => {
    const gevraagd = toVraag(c.req.valid('json'))
    const { startdatum, maanden, ...rest } = await c.get('reken')('startcorrectie', c.get('actor'), gevraagd)
    const namen = new Map([[rest.patient, rest.naam]])
    return c.json(
      {
        ...rest,
        startdatum: startdatum === null ? null : formatDay(startdatum),
        maanden: maanden.map(({ correcties, ...een }) => ({ ...een, correcties: toCorrecties(correcties, namen) })),
      },
      200,
    )
  })
  .openapi(verzend, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { verzonden: rijen, bezorgd } = await c.get('reken')('startcorrigeren', actor, toVraag(c.req.valid('json')))
    c.get('gebeurtenissen').tell(actor.organisatie, 'declaraties', 'berichten', 'maanden')
    const betalers = [...new Set(rijen.map(({ betaler }) => formatUzovi(betaler)))]
    await tellElders(plek, actor, c.get('gebeurtenissen'), betalers)
    return c.json({ verzonden: toVerzonden(rijen, bezorgd) }, 200)
  })
