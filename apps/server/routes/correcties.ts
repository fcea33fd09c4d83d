import { createRoute, z } from '@hono/zod-openapi'
import { type Correctievoorbeeld, deliverOutbox, previewCorrectie, sendCorrectie } from '@zorgketen/usecases'
import { formatDay, formatUzovi, type Maand } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bedrag, maand, reden } from '../vormen/tekst.ts'
import { toVerzonden, verzonden } from './declaraties.ts'

const stap = z.object({
  prestatie: z.string(),
  referentie: z.string(),
  actie: z.enum(['debet', 'credit', 'credit en debet', 'geblokkeerd', 'ongewijzigd']),
  reden,
  uiterlijk: z.iso.date().nullable(),
  teLaat: z.boolean(),
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

const toStap = ({ uiterlijk, ...rest }: Correctievoorbeeld['stappen'][number]): z.input<typeof stap> => ({
  ...rest,
  uiterlijk: uiterlijk === null ? null : formatDay(uiterlijk),
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

const toVraag = ({ maand: welke, opnieuw }: z.output<typeof vraag>) => ({
  maand: welke as Maand,
  opnieuw: new Set(opnieuw),
})

/** Correcting what was sent: preview and send. */
export const correctieRoutes = makeRouter()
  .openapi(vooraf, async (c) => {
    const rondes = await previewCorrectie(c.get('plek'), c.get('actor'), toVraag(c.req.valid('json')))
    const correcties = rondes.map(({ betaler, belemmeringen, stappen, geblokkeerd, ...rest }) => ({
      ...rest,
      betaler: formatUzovi(betaler.uzovi),
      belemmeringen: [...belemmeringen],
      stappen: stappen.map(toStap),
      geblokkeerd: geblokkeerd.map(toStap),
    }))
    return c.json({ correcties }, 200)
  })
  .openapi(verzend, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const rijen = await sendCorrectie(plek, actor, toVraag(c.req.valid('json')))
    const bezorgd = await deliverOutbox(plek, actor)
    c.get('gebeurtenissen').tell(actor.organisatie, 'declaraties', 'berichten', 'maanden')
    return c.json({ verzonden: toVerzonden(rijen, bezorgd) }, 200)
  })
