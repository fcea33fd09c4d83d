import { createRoute, z } from '@hono/zod-openapi'
import {
  describeMelding,
  explainRegistratie,
  groupNietBeoordeeld,
  notFound,
  type Proef,
  registratie as registratieCodec,
  registreer,
  tryRegistratie,
  withdrawRegistratie,
} from '@zorgketen/usecases'
import type { Registratieregel } from '@zorgketen/usecases/opslag'
import type { Maand } from '@zorgketen/values'
import { describeWeigering, WEIGERINGEN } from '@zorgketen/zorgprestatie'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bevinding, nietBeoordeeld, toBevinding, toNietBeoordeeld } from '../vormen/bevinding.ts'
import { standen } from '../vormen/regel.ts'
import { registratie } from '../vormen/registratie.ts'
import { bedrag, deel, maand, pagina, reden, tekst } from '../vormen/tekst.ts'

type Afleiding = NonNullable<Proef['afleiding']>

/** What a registration gave: a prestatie with its maximum tariff, or a refusal. */
export const uitkomst = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('prestatie'),
    code: z.string(),
    naam: z.string(),
    tarief: bedrag,
    fictief: z.boolean(),
    /** Of a consult; null for what has none. */
    setting: z.string().nullable(),
    beroep: z.string().nullable(),
    minuten: z.int().nullable(),
    tijdsoort: z.enum(['gepland', 'gerealiseerd']).nullable(),
  }),
  z.object({ soort: z.literal('weigering'), code: z.string(), wat: tekst, doe: tekst }),
])

const rij = z.object({
  registratie,
  versie: z.int(),
  /** Withdrawn: the last version says that the contact does not hold. */
  vervallen: z.boolean(),
  gekendVan: z.string(),
  door: z.string(),
  herkomst: z.string(),
  uitkomst: uitkomst.nullable(),
  /** What it gave beside that: supplements. */
  bij: z.array(uitkomst),
  /** The debit line that was sent last for it; null: nothing was sent. */
  regel: z.object({ referentie: z.string(), factuurnummer: z.string(), stand: z.enum(standen) }).nullable(),
  /** Names as lists show them; the id when the register does not know it. */
  namen: z.object({ patient: z.string(), zorgverlener: z.string(), eenheid: z.string() }),
})

export const proef = z.object({
  /** Null: nothing yet, as of a stay before its first night. */
  uitkomst: uitkomst.nullable(),
  bij: z.array(uitkomst),
  redenen: z.array(reden),
  bevindingen: z.array(z.object({ desk: z.enum(['poort', 'betaler']), bevinding })),
  nietBeoordeeld,
})

export function toUitkomst(afleiding: Afleiding): z.input<typeof uitkomst> {
  if (afleiding.soort === 'weigering') {
    const { wat, doe } = describeWeigering(WEIGERINGEN, afleiding.weigering)
    return { soort: 'weigering', code: afleiding.weigering.code, wat, doe }
  }
  const { prestatie } = afleiding
  const { code, naam, tarief, fictief, beroep } = prestatie
  const consult = prestatie.soort === 'consult' ? prestatie : null
  return {
    soort: 'prestatie',
    code,
    naam,
    tarief,
    fictief,
    beroep,
    setting: consult?.setting ?? null,
    minuten: consult?.minuten ?? null,
    tijdsoort: consult?.tijdsoort ?? null,
  }
}

export const toProef = ({ afleiding, bij, redenen, meldingen, nietBeoordeeld: niet }: Proef): z.input<typeof proef> => ({
  uitkomst: afleiding === null ? null : toUitkomst(afleiding),
  bij: bij.map(toUitkomst),
  redenen: [...redenen],
  bevindingen: meldingen.map(({ desk, melding }) => ({ desk, bevinding: toBevinding(describeMelding(melding)) })),
  nietBeoordeeld: toNietBeoordeeld(groupNietBeoordeeld(niet)),
})

const toRij = (regel: Registratieregel): z.input<typeof rij> => ({
  registratie: z.encode(registratieCodec, regel.registratie),
  versie: regel.versie,
  vervallen: regel.vervallen,
  gekendVan: regel.gekendVan,
  door: regel.door,
  herkomst: regel.herkomst,
  uitkomst: regel.afleiding === null ? null : toUitkomst(regel.afleiding),
  bij: regel.bij.map(toUitkomst),
  regel: regel.regel,
  namen: regel.namen,
})

const id = z.object({ id: z.string() })

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: {
    query: pagina.extend({
      maand: maand.optional(),
      patient: z.string().optional(),
      zorgverlener: z.string().optional(),
      uitkomst: z.enum(['prestatie', 'weigering']).optional(),
      /** Gave this prestatie. */
      code: z.string().optional(),
      /** Was refused for this reason. */
      weigering: z.string().optional(),
      volgorde: z.enum(['datum', '-datum']).default('-datum'),
    }),
  },
  responses: antwoord(deel(rij), 'registraties met wat zij gaven'),
})
const gekozen = createRoute({
  method: 'post',
  path: '/gekozen',
  request: { body: inhoud(z.object({ ids: z.array(z.string()).max(100) })) },
  responses: antwoord(
    z.object({ rijen: z.array(rij) }),
    'deze registraties, in deze volgorde; wat er niet is ontbreekt',
  ),
})
const een = createRoute({
  method: 'get',
  path: '/{id}',
  request: { params: id },
  responses: antwoord(
    rij.extend({
      historie: z.array(
        z.object({
          registratie,
          versie: z.int(),
          vervallen: z.boolean(),
          gekendVan: z.string(),
          door: z.string(),
          herkomst: z.string(),
        }),
      ),
    }),
    'een registratie met alle versies',
  ),
})
const waarom = createRoute({
  method: 'get',
  path: '/{id}/waarom',
  request: { params: id },
  responses: antwoord(z.object({ uitleg: tekst }), 'waarom zij gaf wat zij gaf'),
})
const beproef = createRoute({
  method: 'post',
  path: '/proef',
  request: { body: inhoud(registratie) },
  responses: antwoord(proef, 'wat deze registratie zou geven; er wordt niets bewaard'),
})
const bewaar = createRoute({
  method: 'put',
  path: '/{id}',
  request: { params: id, body: inhoud(z.object({ registratie, verwachteVersie: z.int().min(0) })) },
  responses: antwoord(proef, 'bewaard, met wat zij geeft'),
})
const trekIn = createRoute({
  method: 'delete',
  path: '/{id}',
  request: { params: id, query: z.object({ versie: z.coerce.number().int() }) },
  responses: antwoord(z.object({ ingetrokken: z.string() }), 'ingetrokken'),
})

/** What is no longer what it was when a registration changed: also the preview of the month and its check list. */
const GERAAKT = ['registraties', 'prestaties', 'declaraties', 'maanden'] as const

/** Registered care: lists, one, live findings, keep, withdraw, why. */
export const registratieRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const { vanaf, aantal, volgorde, code, weigering, ...filter } = c.req.valid('query')
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), (kast) =>
      kast.registraties.lijst(
        {
          maand: (filter.maand as Maand | undefined) ?? null,
          patient: filter.patient ?? null,
          zorgverlener: filter.zorgverlener ?? null,
          uitkomst: filter.uitkomst ?? null,
          ...(code === undefined ? {} : { code }),
          ...(weigering === undefined ? {} : { weigering }),
        },
        volgorde,
        { vanaf, aantal },
      ),
    )
    return c.json({ rijen: gevonden.rijen.map(toRij), totaal: gevonden.totaal }, 200)
  })
  .openapi(beproef, async (c) => {
    const gelezen = registratieCodec.parse(c.req.valid('json'))
    return c.json(toProef(await tryRegistratie(c.get('plek'), c.get('actor'), gelezen)), 200)
  })
  .openapi(gekozen, async (c) => {
    const { ids } = c.req.valid('json')
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const regels: (Registratieregel | null)[] = []
      for (const id of ids) regels.push(await kast.registraties.vind(id))
      return regels
    })
    return c.json({ rijen: gevonden.flatMap((regel) => (regel === null ? [] : [toRij(regel)])) }, 200)
  })
  .openapi(een, async (c) => {
    const { id } = c.req.valid('param')
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const regel = await kast.registraties.vind(id)
      return regel === null ? null : { regel, historie: await kast.registraties.historie(id) }
    })
    if (gevonden === null) throw notFound({ nl: 'Registratie', en: 'Registration' }, id)
    const historie = gevonden.historie.map(({ registratie: versie, ...rest }) => ({
      ...rest,
      registratie: z.encode(registratieCodec, versie),
    }))
    return c.json({ ...toRij(gevonden.regel), historie }, 200)
  })
  .openapi(waarom, async (c) => {
    const uitleg = await explainRegistratie(c.get('plek'), c.get('actor'), c.req.valid('param').id)
    return c.json({ uitleg }, 200)
  })
  .openapi(bewaar, async (c) => {
    const { registratie: ruw, verwachteVersie } = c.req.valid('json')
    const gelezen = registratieCodec.parse({ ...ruw, id: c.req.valid('param').id })
    const gaf = await registreer(c.get('plek'), c.get('actor'), { registratie: gelezen, verwachteVersie })
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, ...GERAAKT)
    return c.json(toProef(gaf), 200)
  })
  .openapi(trekIn, async (c) => {
    const { id } = c.req.valid('param')
    const { versie } = c.req.valid('query')
    await withdrawRegistratie(c.get('plek'), c.get('actor'), { id, verwachteVersie: versie })
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, ...GERAAKT)
    return c.json({ ingetrokken: id }, 200)
  })
