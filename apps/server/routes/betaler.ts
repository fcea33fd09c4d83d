import { createRoute, z } from '@hono/zod-openapi'
import {
  deliverOutbox,
  describeMelding,
  groupNietBeoordeeld,
  judgeBericht,
  notFound,
  type Oordeel,
  proposeOordeel,
} from '@zorgketen/usecases'
import type { Deskuitslag } from '@zorgketen/usecases/opslag'
import { formatDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { bevinding, nietBeoordeeld, toBevinding, toNietBeoordeeld } from '../vormen/bevinding.ts'
import { bedrag, tekst } from '../vormen/tekst.ts'
import { bericht, toBericht } from './berichten.ts'

const oordeelregel = z.object({
  referentie: z.string(),
  soort: z.enum(['debet', 'credit']),
  verzekerde: z.string(),
  datum: z.iso.date(),
  code: z.string().nullable(),
  bedrag,
  uitkomst: z.enum(['toegekend', 'afgekeurd']),
  toegekend: bedrag,
  bevindingen: z.array(bevinding),
})
const oordeel = z.object({
  declarant: z.string(),
  factuurnummer: z.string(),
  maand: z.string(),
  totaal: bedrag,
  totaalToegekend: bedrag,
  geweigerd: z.boolean(),
  volledig: z.boolean(),
  bevindingen: z.array(bevinding),
  nietBeoordeeld,
  regels: z.array(oordeelregel),
  uitleg: tekst.nullable(),
})

const toBevindingen = (meldingen: Deskuitslag['meldingen']): z.input<typeof bevinding>[] =>
  meldingen.map((melding) => toBevinding(describeMelding(melding)))

const toOordeel = ({ declaratie, beoordeling, uitleg }: Oordeel): z.input<typeof oordeel> => ({
  declarant: declaratie.declarant.agb,
  factuurnummer: declaratie.factuurnummer,
  maand: declaratie.maand,
  totaal: declaratie.totaal,
  totaalToegekend: beoordeling.retour.totaalToegekend,
  geweigerd: beoordeling.geweigerd,
  volledig: beoordeling.volledig,
  bevindingen: toBevindingen(beoordeling.meldingen),
  nietBeoordeeld: toNietBeoordeeld(groupNietBeoordeeld(beoordeling.nietBeoordeeld)),
  regels: beoordeling.regels.map(({ regel, uitkomst, toegekend, meldingen }) => ({
    referentie: regel.referentie,
    soort: regel.soort,
    verzekerde: regel.verzekerde.id,
    datum: formatDay(regel.datum),
    code: regel.code,
    bedrag: regel.bedrag,
    uitkomst,
    toegekend,
    bevindingen: toBevindingen(meldingen),
  })),
  uitleg,
})

const id = z.object({ bericht: z.string() })

const voorstel = createRoute({
  method: 'get',
  path: '/{bericht}/voorstel',
  request: { params: id, query: z.object({ uitleg: z.string().optional() }) },
  responses: antwoord(oordeel, 'het oordeel zoals het nu zou zijn; er wordt niets bewaard'),
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
  request: { params: id },
  responses: antwoord(
    z.object({
      bericht,
      uitvoeringen: z.array(
        z.object({
          id: z.string(),
          soort: z.enum(['poort', 'oordeel']),
          op: z.string(),
          uitkomst: z.string(),
          /** Fingerprint of the rules it was judged by. */
          regelset: z.string().nullable(),
          bevindingen: z.array(bevinding),
          nietBeoordeeld,
          regels: z.array(
            z.object({
              referentie: z.string(),
              uitkomst: z.enum(['toegekend', 'afgekeurd']),
              toegekend: bedrag,
              bevindingen: z.array(bevinding),
            }),
          ),
        }),
      ),
    }),
    'wat over dit bericht beslist is',
  ),
})

/** The payer's desk: propose a judgement, decide, look back. */
export const oordeelRoutes = makeRouter()
  .openapi(voorstel, async (c) => {
    const { bericht: welk } = c.req.valid('param')
    const gezien = await proposeOordeel(c.get('plek'), c.get('actor'), welk, c.req.valid('query').uitleg ?? null)
    return c.json(toOordeel(gezien), 200)
  })
  .openapi(beslis, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const gegeven = await judgeBericht(plek, actor, c.req.valid('param').bericht)
    const bezorgd = await deliverOutbox(plek, actor)
    c.get('gebeurtenissen').tell(actor.organisatie, 'berichten', 'oordelen')
    const bezorging = bezorgd.find((rij) => rij.bericht === gegeven)?.uitkomst ?? null
    return c.json({ antwoord: gegeven, bezorging }, 200)
  })
  .openapi(eerder, async (c) => {
    const { bericht: welk } = c.req.valid('param')
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const rij = await kast.berichten.vind(welk)
      if (rij === null) throw notFound({ nl: 'Bericht', en: 'Message' }, welk)
      return { rij, uitvoeringen: await kast.oordelen.vanBericht(welk) }
    })
    return c.json(
      {
        bericht: toBericht(gevonden.rij),
        uitvoeringen: gevonden.uitvoeringen.map(({ id: welke, soort, op, bewijs, uitslag }) => ({
          id: welke,
          soort,
          op,
          uitkomst: uitslag.uitkomst,
          regelset: bewijs?.regelset ?? null,
          bevindingen: toBevindingen(uitslag.meldingen),
          nietBeoordeeld: toNietBeoordeeld(groupNietBeoordeeld(uitslag.nietBeoordeeld)),
          regels: uitslag.regels.map(({ meldingen, ...rest }) => ({ ...rest, bevindingen: toBevindingen(meldingen) })),
        })),
      },
      200,
    )
  })
