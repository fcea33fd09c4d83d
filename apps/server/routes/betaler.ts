import { createRoute, z } from '@hono/zod-openapi'
import { regelboekV1 } from '@zorgketen/gds801'
import { oordeelRegels } from '@zorgketen/oordeel'
import { compareReceipts, rulesOf } from '@zorgketen/rules'
import {
  type Beoordeeld,
  describeMelding,
  groupNietBeoordeeld,
  judgeMessage,
  notFound,
  type Oordeel,
  proposeOordeel,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor, Deskuitslag, Uitvoering } from '@zorgketen/usecases/opslag'
import { formatDay, parseDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { bevinding, nietBeoordeeld, toBevinding, toNietBeoordeeld } from '../vormen/bevinding.ts'
import { bedrag, tekst } from '../vormen/tekst.ts'
import { bericht, showBerichten } from './berichten.ts'
import { tellElders } from './tell-elders.ts'

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
})

const toBevindingen = (meldingen: Deskuitslag['meldingen']): z.input<typeof bevinding>[] =>
  meldingen.map((melding) => toBevinding(describeMelding(melding)))

const toOordeel = ({ declaratie, beoordeling }: Oordeel): z.input<typeof oordeel> => ({
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
})

/** What it takes to take the decision again: fingerprints of rules, facts, input and outcome. */
const bewijs = z.object({
  motor: z.string(),
  loket: z.string(),
  versie: z.string(),
  vandaag: z.string(),
  regels: z.array(z.string()),
  regelset: z.string(),
  referenties: z.array(z.string()),
  feiten: z.string(),
  invoer: z.string(),
  uitslag: z.string(),
})

const toBewijs = ({ regels, referenties, ...rest }: NonNullable<Uitvoering['bewijs']>): z.input<typeof bewijs> => ({
  ...rest,
  regels: [...regels],
  referenties: [...referenties],
})

const id = z.object({ bericht: z.string() })

const voorstel = createRoute({
  method: 'get',
  path: '/{bericht}/voorstel',
  request: { params: id },
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
          bewijs: bewijs.nullable(),
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

const BOEK = [...regelboekV1, ...oordeelRegels]

/** Takes a decision again by the rules, registers and book of then. Null when it was no judgement of a payer. */
async function decideAgain(
  { opslag, gereedschap, vingerafdruk }: Werkplek,
  actor: Actor,
  bericht: string,
  uitvoering: (kandidaat: Uitvoering) => boolean,
  uitleg: string | null,
): Promise<{ readonly toen: NonNullable<Uitvoering['bewijs']>; readonly nu: Beoordeeld } | null> {
  const { bytes, gekozen } = await opslag.read(actor, async (kast) => ({
    gekozen: (await kast.oordelen.vanBericht(bericht)).findLast(uitvoering),
    bytes: await kast.berichten.inhoud(bericht),
  }))
  const { bewijs: toen, feiten } = gekozen ?? { bewijs: null, feiten: null }
  const vandaag = toen === null ? null : parseDay(toen.vandaag)
  if (toen === null || feiten === null || !vandaag?.ok) return null
  const opdracht = { bytes, vingerafdruk: vingerafdruk(bytes), vandaag: vandaag.value, uitleg, ...feiten }
  return { toen, nu: judgeMessage({ ...opdracht, regels: new Set(toen.regels) }, gereedschap) }
}

/** The payer's desk: propose a judgement, decide, look back. */
export const oordeelRoutes = makeRouter()
  .openapi(voorstel, async (c) => {
    const { bericht: welk } = c.req.valid('param')
    const gezien = await proposeOordeel(c.get('plek'), c.get('actor'), welk, null)
    return c.json(toOordeel(gezien), 200)
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
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { bericht: welk, referentie } = c.req.valid('param')
    const rij = await plek.opslag.read(actor, (kast) => kast.berichten.vind(welk))
    if (rij?.stand === 'ontvangen') {
      return c.json({ uitleg: (await proposeOordeel(plek, actor, welk, referentie)).uitleg }, 200)
    }
    const opnieuw = await decideAgain(plek, actor, welk, ({ soort }) => soort === 'oordeel', referentie)
    const uitleg = opnieuw?.nu.uitkomst === 'beoordeeld' ? opnieuw.nu.uitleg : null
    return c.json({ uitleg }, 200)
  })
  .openapi(speelNa, async (c) => {
    const { bericht: welk, uitvoering } = c.req.valid('param')
    const opnieuw = await decideAgain(c.get('plek'), c.get('actor'), welk, (een) => een.id === uitvoering, null)
    if (opnieuw === null) throw notFound({ nl: 'Beslissing', en: 'Decision' }, uitvoering)
    const { toen, nu } = opnieuw
    const anders = nu.uitkomst === 'beoordeeld' ? compareReceipts(toen, nu.bewijs) : ['uitkomst']
    return c.json({ anders: [...anders], kwijt: [...rulesOf(BOEK, toen).kwijt] }, 200)
  })
  .openapi(eerder, async (c) => {
    const { bericht: welk } = c.req.valid('param')
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const rij = await kast.berichten.vind(welk)
      if (rij === null) throw notFound({ nl: 'Bericht', en: 'Message' }, welk)
      const [getoond] = await showBerichten(kast, [rij])
      if (getoond === undefined) throw notFound({ nl: 'Bericht', en: 'Message' }, welk)
      return { getoond, uitvoeringen: await kast.oordelen.vanBericht(welk) }
    })
    return c.json(
      {
        bericht: gevonden.getoond,
        uitvoeringen: gevonden.uitvoeringen.map(({ id: welke, soort, op, bewijs: gegeven, uitslag }) => ({
          id: welke,
          soort,
          op,
          uitkomst: uitslag.uitkomst,
          bewijs: gegeven === null ? null : toBewijs(gegeven),
          bevindingen: toBevindingen(uitslag.meldingen),
          nietBeoordeeld: toNietBeoordeeld(groupNietBeoordeeld(uitslag.nietBeoordeeld)),
          regels: uitslag.regels.map(({ meldingen, ...rest }) => ({ ...rest, bevindingen: toBevindingen(meldingen) })),
        })),
      },
      200,
    )
  })
