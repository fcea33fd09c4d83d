import { createRoute, z } from '@hono/zod-openapi'
import { notFound, readBerichtkop } from '@zorgketen/usecases'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { bevinding, nietBeoordeeld, toNietBeoordeeld } from '../vormen/bevinding.ts'
import { bewijs, bladvraag, oordeelblad, toBevindingen, toBewijs, toOordeelblad } from '../vormen/oordeel.ts'
import { bedrag, tekst } from '../vormen/tekst.ts'
import { bericht, showBerichten } from './berichten.ts'
import { tellElders } from './tell-elders.ts'

const kop = z.object({ declarant: z.string(), factuurnummer: z.string(), maand: z.string(), totaal: bedrag })

const oordeel = oordeelblad.extend({
  ...kop.shape,
  totaalToegekend: bedrag,
  geweigerd: z.boolean(),
  volledig: z.boolean(),
  bevindingen: z.array(bevinding),
  nietBeoordeeld,
})

const id = z.object({ bericht: z.string() })

const voorstel = createRoute({
  method: 'get',
  path: '/{bericht}/voorstel',
  request: { params: id, query: bladvraag },
  responses: antwoord(oordeel, 'het oordeel zoals het nu zou zijn, met een deel van de regels; er wordt niets bewaard'),
})
const leesKop = createRoute({
  method: 'get',
  path: '/{bericht}/kop',
  request: { params: id },
  responses: antwoord(
    z.object({ kop: kop.nullable() }),
    'wat de declaratie vóór haar regels over zichzelf zegt; null: de kop is niet te lezen',
  ),
})
const beslis = createRoute({
  method: 'post',
  path: '/{bericht}',
  request: { params: id },
  responses: antwoord(z.object({ antwoord: z.string(), bezorging: z.string().nullable() }), 'beoordeeld en geantwoord'),
})
const eerder = createRoute({
  method: 'get',
  path: '/{bericht}',
  request: { params: id, query: bladvraag },
  responses: antwoord(
    z.object({
      bericht,
      uitvoeringen: z.array(
        oordeelblad.extend({
          id: z.string(),
          soort: z.enum(['poort', 'oordeel']),
          op: z.string(),
          uitkomst: z.string(),
          /** What credits take back is off. */
          toegekend: bedrag,
          bewijs: bewijs.nullable(),
          bevindingen: z.array(bevinding),
          nietBeoordeeld,
        }),
      ),
    }),
    'wat over dit bericht beslist is, met een deel van de regels',
  ),
})

const leguit = createRoute({
  method: 'get',
  path: '/{bericht}/uitleg/{referentie}',
  request: { params: id.extend({ referentie: z.string() }) },
  responses: antwoord(
    z.object({ uitleg: tekst.nullable() }),
    'welke regels over deze regel oordelen of oordeelden, met uitkomst en bron',
  ),
})
const speelNa = createRoute({
  method: 'post',
  path: '/{bericht}/naspelen/{uitvoering}',
  request: { params: id.extend({ uitvoering: z.string() }) },
  responses: antwoord(
    z.object({
      /** Parts of the receipt that come out otherwise now; none: the same decision. */
      anders: z.array(z.string()),
      /** Rules of then that are no longer in the book. */
      kwijt: z.array(z.string()),
    }),
    'dezelfde beslissing nog eens genomen; er wordt niets bewaard',
  ),
})

/** What a query asks of the lines of a message. */
const toVraag = (welk: string, { vanaf, aantal, uitkomst, regelcode }: z.output<typeof bladvraag>) => ({
  bericht: welk,
  filter: { uitkomst: uitkomst ?? null, regelcode: regelcode ?? null },
  pagina: { vanaf, aantal },
})

/** The payer's desk: propose a judgement, decide, look back. */
export const oordeelRoutes = makeRouter()
  .openapi(voorstel, async (c) => {
    const vraag = toVraag(c.req.valid('param').bericht, c.req.valid('query'))
    const gezien = await c.get('reken')('oordeelvoorstel', c.get('actor'), vraag)
    const { telling, blad, meldingen, nietBeoordeeld: niet, ...rest } = gezien
    return c.json(
      {
        ...rest,
        ...toOordeelblad(telling, blad),
        bevindingen: toBevindingen(meldingen),
        nietBeoordeeld: toNietBeoordeeld(niet),
      },
      200,
    )
  })
  .openapi(leesKop, async (c) => {
    const gelezen = await readBerichtkop(c.get('plek'), c.get('actor'), c.req.valid('param').bericht)
    if (gelezen === null) return c.json({ kop: null }, 200)
    const { declarant, factuurnummer, maand, totaal } = gelezen
    return c.json({ kop: { declarant: declarant.agb, factuurnummer, maand, totaal } }, 200)
  })
  .openapi(beslis, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { antwoord: gegeven, bezorgd } = await c.get('reken')('beoordelen', actor, c.req.valid('param').bericht)
    c.get('gebeurtenissen').tell(actor.organisatie, 'berichten', 'oordelen')
    const verstuurd = await plek.opslag.read(actor, (kast) => kast.berichten.vind(gegeven))
    await tellElders(plek, actor, c.get('gebeurtenissen'), verstuurd === null ? [] : [verstuurd.tegenpartij])
    const bezorging = bezorgd.find((rij) => rij.bericht === gegeven)?.uitkomst ?? null
    return c.json({ antwoord: gegeven, bezorging }, 200)
  })
  .openapi(leguit, async (c) => {
    const uitleg = await c.get('reken')('oordeeluitleg', c.get('actor'), c.req.valid('param'))
    return c.json({ uitleg }, 200)
  })
  .openapi(speelNa, async (c) => {
    const { anders, kwijt } = await c.get('reken')('naspelen', c.get('actor'), c.req.valid('param'))
    return c.json({ anders: [...anders], kwijt: [...kwijt] }, 200)
  })
  .openapi(eerder, async (c) => {
    const { bericht: welk } = c.req.valid('param')
    const getoond = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const rij = await kast.berichten.vind(welk)
      return rij === null ? [] : showBerichten(kast, [rij])
    })
    const [een] = getoond
    if (een === undefined) throw notFound({ nl: 'Bericht', en: 'Message' }, welk)
    const beslist = await c.get('reken')('oordeelbeslist', c.get('actor'), toVraag(welk, c.req.valid('query')))
    const uitvoeringen = beslist.map(({ telling, blad, meldingen, nietBeoordeeld: niet, bewijs: toen, ...rest }) => ({
      ...rest,
      ...toOordeelblad(telling, blad),
      bewijs: toen === null ? null : toBewijs(toen),
      bevindingen: toBevindingen(meldingen),
      nietBeoordeeld: toNietBeoordeeld(niet),
    }))
    return c.json({ bericht: een, uitvoeringen }, 200)
  })
