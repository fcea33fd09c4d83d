import { createRoute, z } from '@hono/zod-openapi'
import { checklistOf, closeMaand, reopenMaand } from '@zorgketen/usecases'
import type { Maandstand } from '@zorgketen/usecases/opslag'
import type { Maand } from '@zorgketen/values'
import { readOverzicht } from '../rekenkamer/read-overzicht.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bedrag, maand as maandTekst, tekst } from '../vormen/tekst.ts'

const maandParam = z.object({ maand: maandTekst })

const telling = z.object({
  registraties: z.int(),
  prestaties: z.int(),
  weigeringen: z.int(),
  bedrag,
  perCode: z.array(z.object({ code: z.string(), naam: z.string(), aantal: z.int(), bedrag })),
  perWeigering: z.array(z.object({ code: z.string(), reden: tekst, aantal: z.int() })),
})
const stand = z.object({
  volgnummer: z.int(),
  stand: z.enum(['gesloten', 'heropend']),
  op: z.string(),
  door: z.string(),
  reden: z.string(),
  lijst: z.array(z.object({ punt: z.string(), goed: z.boolean() })),
})
const afsluiting = z.object({
  gesloten: z.boolean(),
  punten: z.array(z.object({ punt: z.string(), tekst, aantal: z.int() })),
  historie: z.array(stand),
})

const toStand = ({ maand: _, lijst, ...rest }: Maandstand): z.input<typeof stand> => ({ ...rest, lijst: [...lijst] })

const lijst = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(
    z.object({ maanden: z.array(z.object({ maand: maandTekst, registraties: z.int(), gesloten: z.boolean() })) }),
    'maanden met registraties of verzonden regels, de nieuwste eerst',
  ),
})
const tel = createRoute({
  method: 'get',
  path: '/{maand}/telling',
  request: { params: maandParam },
  responses: antwoord(telling, 'wat een maand is'),
})
const herafleiden = createRoute({
  method: 'post',
  path: '/{maand}/afleiden',
  request: { params: maandParam },
  responses: antwoord(z.object({ afgeleid: z.int() }), 'de maand opnieuw afgeleid'),
})
const leesAfsluiting = createRoute({
  method: 'get',
  path: '/{maand}/afsluiting',
  request: { params: maandParam },
  responses: antwoord(afsluiting, 'de afsluitlijst zoals zij nu is'),
})
const body = inhoud(z.object({ reden: z.string().max(2000) }))
const sluit = createRoute({
  method: 'post',
  path: '/{maand}/sluiten',
  request: { params: maandParam, body },
  responses: antwoord(stand, 'gesloten'),
})
const heropen = createRoute({
  method: 'post',
  path: '/{maand}/heropenen',
  request: { params: maandParam, body },
  responses: antwoord(stand, 'heropend'),
})

/** Months: what is in them, deriving again, closing and reopening. */
export const maandRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const maanden = await readOverzicht(c, 'maanden', (kast) => kast.maanden.maanden())
    return c.json({ maanden: [...maanden] }, 200)
  })
  .openapi(tel, async (c) => {
    const maand = c.req.valid('param').maand as Maand
    const telling = await readOverzicht(c, `telling ${maand}`, (kast) => kast.prestaties.telling(maand))
    const { perCode, perWeigering, ...rest } = telling
    return c.json({ ...rest, perCode: [...perCode], perWeigering: [...perWeigering] }, 200)
  })
  .openapi(herafleiden, async (c) => {
    const maand = c.req.valid('param').maand as Maand
    const afgeleid = await c.get('reken')('afleiden', c.get('actor'), maand)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'registraties', 'prestaties')
    return c.json({ afgeleid }, 200)
  })
  .openapi(leesAfsluiting, async (c) => {
    const maand = c.req.valid('param').maand as Maand
    const gelezen = await readOverzicht(c, `afsluiting ${maand}`, async (kast) => ({
      historie: (await kast.maanden.historie(maand)).map(toStand),
      punten: [...(await checklistOf(kast, maand))],
    }))
    return c.json({ ...gelezen, gesloten: gelezen.historie.at(-1)?.stand === 'gesloten' }, 200)
  })
  .openapi(sluit, async (c) => {
    const opdracht = { maand: c.req.valid('param').maand as Maand, reden: c.req.valid('json').reden }
    const nieuw = await closeMaand(c.get('plek'), c.get('actor'), opdracht)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'maanden')
    return c.json(toStand(nieuw), 200)
  })
  .openapi(heropen, async (c) => {
    const opdracht = { maand: c.req.valid('param').maand as Maand, reden: c.req.valid('json').reden }
    const nieuw = await reopenMaand(c.get('plek'), c.get('actor'), opdracht)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'maanden')
    return c.json(toStand(nieuw), 200)
  })
