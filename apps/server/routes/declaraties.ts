import { createRoute, z } from '@hono/zod-openapi'
import {
  type deliverOutbox,
  describeMelding,
  groupNietBeoordeeld,
  type Maandvoorbeeld,
  notFound,
  type Verzonden,
  type Voorzienbevinding,
} from '@zorgketen/usecases'
import type { Declaratierij } from '@zorgketen/usecases/opslag'
import { formatDay, formatUzovi, type Maand, parseUzovi, type Uzovi } from '@zorgketen/values'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { readOverzicht } from '../rekenkamer/read-overzicht.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bevinding, nietBeoordeeld, toBevinding, toNietBeoordeeld, voorzien } from '../vormen/bevinding.ts'
import { regel, showRegels, standen } from '../vormen/regel.ts'
import { bedrag, deel, maand, pagina, reden, tekst } from '../vormen/tekst.ts'
import { tellElders } from './tell-elders.ts'

const rij = z.object({
  berichtreferentie: z.string(),
  factuurnummer: z.string(),
  betaler: z.string(),
  maand,
  verzenddatum: z.iso.date(),
  totaal: bedrag,
  aantal: z.int(),
  stand: z.enum(['verzonden', 'doorgezet', 'geweigerd', 'beantwoord']),
  bericht: z.string().nullable(),
  perStand: z.record(z.string(), z.int()),
  toegekend: bedrag,
})

const toRij = ({ kop, perStand, aantal, stand, bericht, toegekend }: Declaratierij): z.input<typeof rij> => ({
  berichtreferentie: kop.berichtreferentie,
  factuurnummer: kop.factuurnummer,
  betaler: formatUzovi(kop.betaler.uzovi),
  maand: kop.maand,
  verzenddatum: formatDay(kop.verzenddatum),
  totaal: kop.totaal,
  aantal,
  stand,
  bericht,
  perStand: { ...perStand } as Record<string, number>,
  toegekend,
})

const voorbeeld = z.object({
  maand,
  eerder: z.int(),
  perBetaler: z.array(
    z.object({
      betaler: z.string(),
      rol: z.string(),
      factuurnummer: z.string().nullable(),
      aantal: z.int(),
      totaal: bedrag,
      belemmeringen: z.array(reden),
      bevindingen: z.array(voorzien),
      nietBeoordeeld,
    }),
  ),
  achterblijvers: z.array(z.object({ prestatie: z.string(), reden, bevindingen: z.array(voorzien) })),
})

const toVoorzien = (rijen: readonly Voorzienbevinding[]): z.input<typeof voorzien>[] =>
  rijen.map(({ bevinding: gevonden, ...rest }) => ({ ...rest, bevinding: toBevinding(gevonden) }))

const toVoorbeeld = ({
  maand: welke,
  eerder,
  perBetaler,
  achterblijvers,
}: Maandvoorbeeld): z.input<typeof voorbeeld> => ({
  maand: welke,
  eerder,
  perBetaler: perBetaler.map(({ betaler, belemmeringen, bevindingen, nietBeoordeeld: niet, ...rest }) => ({
    ...rest,
    betaler: formatUzovi(betaler.uzovi),
    rol: betaler.rol,
    belemmeringen: [...belemmeringen],
    bevindingen: toVoorzien(bevindingen),
    nietBeoordeeld: toNietBeoordeeld(niet),
  })),
  achterblijvers: achterblijvers.map(({ prestatie, reden: waarom, bevindingen }) => ({
    prestatie,
    reden: waarom,
    bevindingen: toVoorzien(bevindingen),
  })),
})

export const verzonden = z.object({
  betaler: z.string(),
  factuurnummer: z.string(),
  berichtreferentie: z.string(),
  bericht: z.string(),
  aantal: z.int(),
  totaal: bedrag,
  /** Where the message went; `geen-ontvanger`: download it and send it by the portal. */
  bezorging: z.enum(['bezorgd', 'geweigerd', 'terzijde', 'geen-ontvanger']).nullable(),
})

export const toVerzonden = (
  rijen: readonly Verzonden[],
  bezorgd: Awaited<ReturnType<typeof deliverOutbox>>,
): z.input<typeof verzonden>[] =>
  rijen.map(({ betaler, ...rest }) => ({
    ...rest,
    betaler: formatUzovi(betaler),
    bezorging: bezorgd.find(({ bericht }) => bericht === rest.bericht)?.uitkomst ?? null,
  }))

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: { query: z.object({ maand: maand.optional() }) },
  responses: antwoord(z.object({ declaraties: z.array(rij) }), 'wat verzonden is, het nieuwste eerst'),
})
const vooraf = createRoute({
  method: 'get',
  path: '/voorbeeld',
  request: { query: z.object({ maand }) },
  responses: antwoord(voorbeeld, 'wat een maand zou worden, bevindingen eerst'),
})
const verzend = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(z.object({ maand, betalers: z.array(z.string()).optional() })) },
  responses: antwoord(z.object({ verzonden: z.array(verzonden) }), 'gedeclareerd en bezorgd'),
})
const regels = createRoute({
  method: 'get',
  path: '/regels',
  request: {
    query: pagina.extend({
      maand: maand.optional(),
      stand: z.enum(standen).optional(),
      factuurnummer: z.string().optional(),
      patient: z.string().optional(),
      prestatie: z.string().optional(),
    }),
  },
  responses: antwoord(deel(regel), 'verzonden regels'),
})
const eenRegel = createRoute({
  method: 'get',
  path: '/regels/{referentie}',
  request: { params: z.object({ referentie: z.string() }) },
  responses: antwoord(
    z.object({
      regel,
      geschiedenis: z.array(
        z.object({
          op: z.string(),
          bericht: z.string(),
          van: z.string(),
          naar: z.string(),
          toegekend: bedrag,
          reden: tekst,
        }),
      ),
    }),
    'een regel en alles wat ermee gebeurde',
  ),
})
const een = createRoute({
  method: 'get',
  path: '/{berichtreferentie}',
  request: { params: z.object({ berichtreferentie: z.string() }) },
  responses: antwoord(
    z.object({
      declaratie: rij,
      poort: z
        .object({ op: z.string(), uitkomst: z.string(), bevindingen: z.array(bevinding), nietBeoordeeld })
        .nullable(),
    }),
    'een declaratie met het antwoord van de poort',
  ),
})

/** What was sent, with how many lines stand where. */
const readDeclaraties = (c: Context<Omgeving>, welke: Maand | null): Promise<readonly Declaratierij[]> =>
  readOverzicht(c, `declaraties ${welke ?? 'alle'}`, (kast) => kast.dossiers.declaraties(welke))

/** Declaring: preview, send, what was sent, lines. */
export const declaratieRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const welke = c.req.valid('query').maand as Maand | undefined
    return c.json({ declaraties: (await readDeclaraties(c, welke ?? null)).map(toRij) }, 200)
  })
  .openapi(vooraf, async (c) => {
    const welke = c.req.valid('query').maand as Maand
    const [plek, actor, reken] = [c.get('plek'), c.get('actor'), c.get('reken')]
    const gezien = await c.get('onthoud').of(plek, actor, `voorbeeld ${welke}`, () => reken('voorbeeld', actor, welke))
    return c.json(toVoorbeeld(gezien), 200)
  })
  .openapi(verzend, async (c) => {
    const { maand: welke, betalers } = c.req.valid('json')
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const gekozen = betalers === undefined ? null : new Set(betalers.flatMap(toUzovi))
    const vraag = { maand: welke as Maand, betalers: gekozen }
    const { verzonden: rijen, bezorgd } = await c.get('reken')('declareren', actor, vraag)
    c.get('gebeurtenissen').tell(actor.organisatie, 'declaraties', 'berichten', 'maanden')
    await tellElders(
      plek,
      actor,
      c.get('gebeurtenissen'),
      rijen.map(({ betaler }) => formatUzovi(betaler)),
    )
    return c.json({ verzonden: toVerzonden(rijen, bezorgd) }, 200)
  })
  .openapi(regels, async (c) => {
    const { vanaf, aantal, stand, ...filter } = c.req.valid('query')
    const { opslag, gereedschap } = c.get('plek')
    const gevonden = await opslag.read(c.get('actor'), async (kast) => {
      const gekozen = {
        maand: (filter.maand as Maand | undefined) ?? null,
        betaler: null,
        standen: stand === undefined ? null : [stand],
        factuurnummer: filter.factuurnummer ?? null,
        patient: filter.patient ?? null,
        prestatie: filter.prestatie ?? null,
      }
      const { rijen, totaal } = await kast.dossiers.regels(gekozen, { vanaf, aantal })
      return { rijen: await showRegels(kast, gereedschap.referentie, rijen), totaal }
    })
    return c.json(gevonden, 200)
  })
  .openapi(eenRegel, async (c) => {
    const { referentie } = c.req.valid('param')
    const { opslag, gereedschap } = c.get('plek')
    const gevonden = await opslag.read(c.get('actor'), async (kast) => {
      const een = await kast.dossiers.regel(referentie)
      if (een === null) throw notFound({ nl: 'Regel', en: 'Line' }, referentie)
      const [getoond] = await showRegels(kast, gereedschap.referentie, [een.rij])
      if (getoond === undefined) throw notFound({ nl: 'Regel', en: 'Line' }, referentie)
      return { regel: getoond, geschiedenis: [...een.geschiedenis] }
    })
    return c.json(gevonden, 200)
  })
  .openapi(een, async (c) => {
    const { berichtreferentie } = c.req.valid('param')
    const declaratie = (await readDeclaraties(c, null)).find(({ kop }) => kop.berichtreferentie === berichtreferentie)
    if (declaratie === undefined) throw notFound({ nl: 'Declaratie', en: 'Declaration' }, berichtreferentie)
    const { bericht } = declaratie
    const poort = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const uitvoeringen = bericht === null ? [] : await kast.oordelen.vanBericht(bericht)
      return uitvoeringen.findLast(({ soort }) => soort === 'poort') ?? null
    })
    return c.json(
      {
        declaratie: toRij(declaratie),
        poort:
          poort === null
            ? null
            : {
                op: poort.op,
                uitkomst: poort.uitslag.uitkomst,
                bevindingen: poort.uitslag.meldingen.map((melding) => toBevinding(describeMelding(melding))),
                nietBeoordeeld: toNietBeoordeeld(groupNietBeoordeeld(poort.uitslag.nietBeoordeeld)),
              },
      },
      200,
    )
  })

const toUzovi = (code: string): readonly Uzovi[] => {
  const gelezen = parseUzovi(code)
  return gelezen.ok ? [gelezen.value] : []
}
