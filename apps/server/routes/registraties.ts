import { createRoute, z } from '@hono/zod-openapi'
import {
  describeMelding,
  explainRegistratie,
  groupNietBeoordeeld,
  notFound,
  type Proef,
  readPlan,
  registratie as registratieCodec,
  registreer,
  tryRegistratie,
  withdrawRegistratie,
} from '@zorgketen/usecases'
import type { Kast, Registratieregel } from '@zorgketen/usecases/opslag'
import { type EpochDay, type Maand, parseDay } from '@zorgketen/values'
import { patientenVan, zorgverlenersVan } from '@zorgketen/zorgprestatie'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bevinding, nietBeoordeeld, toBevinding, toNietBeoordeeld } from '../vormen/bevinding.ts'
import { overigeSoort, overigeSoortenOp } from '../vormen/overige-soort.ts'
import { standen } from '../vormen/regel.ts'
import { registratie } from '../vormen/registratie.ts'
import { dag, deel, maand, pagina, reden, tekst } from '../vormen/tekst.ts'
import { meer, toMeer, toUitkomst, uitkomst } from '../vormen/uitkomst.ts'

const rij = z.object({
  registratie,
  versie: z.int(),
  /** Withdrawn: the last version says that the contact does not hold. */
  vervallen: z.boolean(),
  gekendVan: z.string(),
  door: z.string(),
  herkomst: z.string(),
  uitkomst: uitkomst.nullable(),
  /** What it gave beside that: supplements, the other units of a group, the other days of a stay. */
  meer,
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
  /** `patient`: whose line it is about; null: the declaration as a whole. */
  bevindingen: z.array(z.object({ desk: z.enum(['poort', 'betaler']), patient: z.string().nullable(), bevinding })),
  nietBeoordeeld,
})

export const toProef = ({
  afleiding,
  bij,
  redenen,
  meldingen,
  nietBeoordeeld: niet,
}: Proef): z.input<typeof proef> => ({
  uitkomst: afleiding === null ? null : toUitkomst(afleiding),
  bij: bij.map(toUitkomst),
  redenen: [...redenen],
  bevindingen: meldingen.map(({ desk, patient, melding }) => ({
    desk,
    patient,
    bevinding: toBevinding(describeMelding(melding)),
  })),
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
  meer: toMeer([...(regel.afleiding === null ? [] : [regel.afleiding]), ...regel.bij]),
  regel: regel.regel,
  namen: regel.namen,
})

const id = z.object({ id: z.string() })
const namen = z.record(z.string(), z.string())

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: {
    query: pagina.extend({
      maand: maand.optional(),
      patient: z.string().optional(),
      zorgverlener: z.string().optional(),
      soort: z.enum(['consult', 'groepssessie', 'verblijf', 'overig']).optional(),
      /** Stays without a discharge. */
      lopend: z.enum(['ja']).optional(),
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
      /** Names of everyone and every unit in all versions, by register and id; who is unknown has none. */
      wie: z.object({ patient: namen, zorgverlener: namen, eenheid: namen }),
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
const soorten = createRoute({
  method: 'get',
  path: '/soorten',
  request: { query: z.object({ dag }) },
  responses: antwoord(
    z.object({ soorten: z.array(overigeSoort) }),
    'de overige prestaties die op deze dag bestaan, met wat zij vragen',
  ),
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

/** A line of a declaration knows its prestatie: `s1~zv-01~p1~2` is of registration `s1`. */
const registratieOfPrestatie = (id: string): string => id.split('~')[0] ?? id

async function namesOf(kast: Kast, versies: readonly Pick<Registratieregel, 'registratie'>[]) {
  const alle = versies.map(({ registratie }) => registratie)
  const van = async (register: string, ids: readonly string[]): Promise<Record<string, string>> =>
    Object.fromEntries(await kast.registers.labels(register, new Set(ids)))
  return {
    patient: await van('patient', alle.flatMap(patientenVan)),
    zorgverlener: await van('zorgverlener', alle.flatMap(zorgverlenersVan)),
    eenheid: await van(
      'eenheid',
      alle.map(({ eenheid }) => eenheid),
    ),
  }
}

/** A day that its shape was checked of. */
function dayIn(dag: string): EpochDay {
  const gelezen = parseDay(dag)
  if (!gelezen.ok) throw new TypeError(dag)
  return gelezen.value
}

/** What is no longer what it was when a registration changed: also the preview of the month and its check list. */
const GERAAKT = ['registraties', 'prestaties', 'declaraties', 'maanden'] as const

/** Registered care: lists, one, live findings, keep, withdraw, why. */
export const registratieRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const { vanaf, aantal, volgorde, code, weigering, soort, lopend, ...filter } = c.req.valid('query')
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), (kast) =>
      kast.registraties.lijst(
        {
          maand: (filter.maand as Maand | undefined) ?? null,
          patient: filter.patient ?? null,
          zorgverlener: filter.zorgverlener ?? null,
          uitkomst: filter.uitkomst ?? null,
          ...(code === undefined ? {} : { code }),
          ...(weigering === undefined ? {} : { weigering }),
          ...(soort === undefined ? {} : { soort }),
          ...(lopend === undefined ? {} : { lopend: true }),
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
  .openapi(soorten, async (c) => {
    const op = dayIn(c.req.valid('query').dag)
    const afspraken = await c.get('plek').opslag.read(c.get('actor'), (kast) => readPlan(kast, 'vastlegafspraak'))
    return c.json({ soorten: overigeSoortenOp(op, afspraken) }, 200)
  })
  .openapi(een, async (c) => {
    const { id } = c.req.valid('param')
    const gevonden = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const regel = (await kast.registraties.vind(id)) ?? (await kast.registraties.vind(registratieOfPrestatie(id)))
      if (regel === null) return null
      const historie = await kast.registraties.historie(regel.registratie.id)
      return { regel, historie, wie: await namesOf(kast, [regel, ...historie]) }
    })
    if (gevonden === null) throw notFound({ nl: 'Registratie', en: 'Registration' }, id)
    const historie = gevonden.historie.map(({ registratie: versie, ...rest }) => ({
      ...rest,
      registratie: z.encode(registratieCodec, versie),
    }))
    return c.json({ ...toRij(gevonden.regel), wie: gevonden.wie, historie }, 200)
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
