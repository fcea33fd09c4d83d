import { createRoute, z } from '@hono/zod-openapi'
import { deliverOutbox, notFound, receiveFile, Werkfout } from '@zorgketen/usecases'
import type { Berichtrij, Kast } from '@zorgketen/usecases/opslag'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { deel, pagina, tekst } from '../vormen/tekst.ts'

const stand = z.enum(['klaar', 'bezorgd', 'ontvangen', 'verwerkt', 'terzijde', 'geweigerd'])

export const bericht = z
  .object({
    id: z.string(),
    richting: z.enum(['in', 'uit']),
    soort: z.enum(['gds801', 'gds802']),
    milieu: z.enum(['P', 'T']),
    referentie: z.string(),
    tegenpartij: z.string(),
    /** The other party as our register knows it; null when it does not. */
    naam: z.string().nullable(),
    vingerafdruk: z.string(),
    grootte: z.int(),
    tijdstip: z.string(),
    stand,
    reden: tekst.nullable(),
    antwoordOp: z.string().nullable(),
  })
  .openapi('Bericht')

/** Messages with the name of the other party: a provider by its AGB code, a payer by its UZOVI. */
export async function showBerichten(kast: Kast, rijen: readonly Berichtrij[]): Promise<z.input<typeof bericht>[]> {
  const namen = new Map<string, string | null>()
  for (const { tegenpartij } of rijen) {
    if (namen.has(tegenpartij)) continue
    const register = tegenpartij.length === UZOVI ? 'betaler' : 'aanbieder'
    namen.set(tegenpartij, (await kast.registers.vind(register, tegenpartij))?.label ?? null)
  }
  return rijen.map((rij) => ({ ...rij, naam: namen.get(rij.tegenpartij) ?? null }))
}

/** A UZOVI has four digits, an AGB code eight. */
const UZOVI = 4

/** A message is at most this big when it comes in through the browser: 64 MiB. */
const GROOTSTE = 64 * 1024 * 1024

const teGroot = (waar: string): Werkfout =>
  new Werkfout('invoer', {
    waar,
    wat: { nl: 'Dit bestand is te groot voor de browser.', en: 'This file is too big for the browser.' },
    verwacht: { nl: 'ten hoogste 64 MiB', en: 'at most 64 MiB' },
    doe: {
      nl: 'Controleer of dit het goede bestand is, of lees het in met zorgketen settle.',
      en: 'Check that this is the right file, or take it in with zorgketen settle.',
    },
  })

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: {
    query: pagina.extend({
      richting: z.enum(['in', 'uit']).optional(),
      soort: z.enum(['gds801', 'gds802']).optional(),
      stand: stand.optional(),
    }),
  },
  responses: antwoord(deel(bericht), 'berichten in en uit, de nieuwste eerst'),
})
const bezorg = createRoute({
  method: 'post',
  path: '/bezorgen',
  responses: antwoord(
    z.object({
      bezorgd: z.array(z.object({ bericht: z.string(), referentie: z.string(), uitkomst: z.string() })),
    }),
    'wat klaarlag is bezorgd',
  ),
})
const ontvangst = z.object({
  bericht: z.string(),
  soort: z.enum(['gds801', 'gds802']),
  nieuw: z.boolean(),
  verwerking: z.object({ stand, reden: tekst.nullable(), regels: z.int() }).nullable(),
})
const ontvang = createRoute({
  method: 'post',
  path: '/',
  request: {
    query: z.object({ naam: z.string().max(255) }),
    body: { content: { 'application/octet-stream': { schema: z.any() } }, required: true },
  },
  responses: antwoord(ontvangst, 'ontvangen en zo mogelijk verwerkt'),
})

/** Messages: lists, the bytes as they are, deliver, receive by hand. */
export const berichtRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const { vanaf, aantal, richting, soort, stand: welke } = c.req.valid('query')
    const filter = { richting: richting ?? null, soort: soort ?? null, standen: welke === undefined ? null : [welke] }
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const { rijen, totaal } = await kast.berichten.lijst(filter, { vanaf, aantal })
      return { rijen: await showBerichten(kast, rijen), totaal }
    })
    return c.json(gevonden, 200)
  })
  .openapi(bezorg, async (c) => {
    const bezorgd = await deliverOutbox(c.get('plek'), c.get('actor'))
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'berichten', 'declaraties')
    return c.json({ bezorgd: [...bezorgd] }, 200)
  })
  .openapi(ontvang, async (c) => {
    const { naam } = c.req.valid('query')
    if (Number(c.req.header('content-length') ?? 0) > GROOTSTE) throw teGroot(naam)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length > GROOTSTE) throw teGroot(naam)
    const { verwerking, ...rest } = await receiveFile(c.get('plek'), c.get('actor'), naam, bytes)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'berichten', 'declaraties')
    const gedaan = verwerking && {
      stand: verwerking.stand,
      reden: verwerking.reden,
      regels: verwerking.wijzigingen.length,
    }
    return c.json({ ...rest, verwerking: gedaan }, 200)
  })
  .get('/:id/bestand', async (c) => {
    const id = c.req.param('id')
    const { rij, bytes } = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const rij = await kast.berichten.vind(id)
      if (rij === null) throw notFound({ nl: 'Bericht', en: 'Message' }, id)
      return { rij, bytes: await kast.berichten.inhoud(id) }
    })
    return c.body(Uint8Array.from(bytes).buffer, 200, {
      'content-type': 'application/xml',
      'content-disposition': `attachment; filename="${rij.referentie.replace(/[^\w-]/g, '_')}.${rij.soort}.xml"`,
    })
  })
