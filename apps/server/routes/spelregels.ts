import { createRoute, z } from '@hono/zod-openapi'
import { judgeZorgverlener, type Onbekendrij, readSpelregelsVan, type Spelregelrij } from '@zorgketen/usecases'
import { type EpochDay, formatDay } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { dag, deel, pagina, tekst } from '../vormen/tekst.ts'

const STANDEN = ['signaal', 'breuk'] as const

const rij = z
  .object({
    sleutel: z.string(),
    /** 'id@versie', as in the rule book. */
    regel: z.string(),
    stand: z.enum(STANDEN),
    ernst: z.enum(['afkeur', 'waarschuwing', 'signaal']),
    patient: z.string(),
    naam: z.string(),
    zorgvraag: z.string().nullable(),
    /** The registration it is about. */
    registratie: z.string().nullable(),
    dag: dag.nullable(),
    uiterlijk: dag.nullable(),
    /** Negative when the last day has passed. */
    dagenOver: z.int().nullable(),
    breukOp: dag.nullable(),
    veld: z.string(),
    gevonden: z.string().nullable(),
    verwacht: tekst,
  })
  .openapi('Spelregelrij')

const onbekend = z.object({
  regel: z.string(),
  reden: tekst,
  /** Zorgvragen, consults or stays; 0 when the rule judges nothing at all. */
  aantal: z.int(),
  patienten: z.int(),
  /** The first of them. */
  voorbeelden: z.array(z.object({ id: z.string(), naam: z.string() })),
})

const overzicht = z
  .object({
    vandaag: dag,
    gezien: z.object({ patienten: z.int(), consulten: z.int(), verblijven: z.int() }),
    regels: z.array(z.object({ regel: z.string(), signalen: z.int(), breuken: z.int(), onbekend: z.int().nullable() })),
    onbekend: z.array(onbekend),
  })
  .openapi('Spelregeloverzicht')

const leesOverzicht = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(overzicht, 'signalen, inbreuken en wat niet te beoordelen was, per spelregel'),
})

const leesRijen = createRoute({
  method: 'get',
  path: '/rijen',
  request: {
    query: pagina.extend({
      stand: z.enum(STANDEN).optional(),
      /** Id of a rule, without version. */
      regel: z.string().max(100).optional(),
      /** Words of the name or number of the patient. */
      zoek: z.string().max(100).default(''),
    }),
  },
  responses: antwoord(deel(rij), 'de werklijst: signalen naar wat er nog over is, dan inbreuken, de nieuwste eerst'),
})

const leesPatient = createRoute({
  method: 'get',
  path: '/patient/{id}',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: antwoord(
    z.object({ rijen: z.array(rij), onbekend: z.array(onbekend) }),
    'signalen, inbreuken en wat niet te beoordelen was, van een patiënt',
  ),
})

const leesZorgverlener = createRoute({
  method: 'get',
  path: '/zorgverlener/{id}',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: antwoord(
    z.object({
      vandaag: dag,
      bevindingen: z.array(
        z.object({
          /** 'id@versie', as in the rule book. */
          regel: z.string(),
          zegt: tekst,
          verwacht: tekst.nullable(),
          /** Why the rule cannot say; null: it can. */
          onbekend: tekst.nullable(),
          doe: tekst,
        }),
      ),
    }),
    'wat de regels over beroep, BIG, AGB en opleiding vandaag van een zorgverlener zeggen',
  ),
})

const iso = (waarde: EpochDay | null): string | null => (waarde === null ? null : formatDay(waarde))

const toRij = ({ dag: op, uiterlijk, breukOp, gevonden, ...rest }: Spelregelrij): z.input<typeof rij> => ({
  ...rest,
  dag: iso(op),
  uiterlijk: iso(uiterlijk),
  breukOp: iso(breukOp),
  gevonden: gevonden === null ? null : String(gevonden),
})

const toOnbekend = ({ voorbeelden, ...een }: Onbekendrij): z.input<typeof onbekend> => ({
  ...een,
  voorbeelden: [...voorbeelden],
})

/** The rules of the field: what is about to be broken, what was, and what could not be judged. */
export const spelregelRoutes = makeRouter()
  .openapi(leesOverzicht, async (c) => {
    const { vandaag, gezien, regels, onbekend: gemis } = await c.get('reken')('spelregels', c.get('actor'), null)
    const tellingen = regels.map((telling) => ({ ...telling }))
    return c.json({ vandaag: formatDay(vandaag), gezien, regels: tellingen, onbekend: gemis.map(toOnbekend) }, 200)
  })
  .openapi(leesRijen, async (c) => {
    const { stand = null, regel = null, zoek, vanaf, aantal } = c.req.valid('query')
    const vraag = { stand, regel, zoek, pagina: { vanaf, aantal } }
    const { rijen, totaal } = await c.get('reken')('spelregelrijen', c.get('actor'), vraag)
    return c.json({ rijen: rijen.map(toRij), totaal }, 200)
  })
  .openapi(leesPatient, async (c) => {
    const blad = await readSpelregelsVan(c.get('plek'), c.get('actor'), c.req.valid('param').id)
    return c.json({ rijen: blad.rijen.map(toRij), onbekend: blad.onbekend.map(toOnbekend) }, 200)
  })
  .openapi(leesZorgverlener, async (c) => {
    const { id } = c.req.valid('param')
    const { vandaag, bevindingen } = await judgeZorgverlener(c.get('plek'), c.get('actor'), id)
    return c.json({ vandaag: formatDay(vandaag), bevindingen: bevindingen.map((een) => ({ ...een })) }, 200)
  })
