import { createRoute, z } from '@hono/zod-openapi'
import {
  type Afspraakbeeld,
  listTrajectafspraken,
  readAfspraakregels,
  saveTrajectafspraak,
  withdrawTrajectafspraak,
} from '@zorgketen/usecases'
import { formatAgb, formatDay, formatEuro, formatUzovi, formatZtn } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bedrag, dag, deel, pagina } from '../vormen/tekst.ts'

const maximum = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('bedrag'), bedrag }),
  z.object({ soort: z.literal('aantal'), aantal: z.int().min(0) }),
])
const geldig = z.object({ van: dag, tot: dag.nullable() })

const afspraak = z
  .object({
    id: z.string(),
    versie: z.int(),
    zorgtraject: z.string(),
    aanbieder: z.string(),
    betaler: z.string(),
    /** The other side; `naam` as our register knows it, null when it does not. */
    partij: z.object({ code: z.string(), naam: z.string().nullable() }),
    tekst: z.string(),
    geldig,
    maximum: maximum.nullable(),
    gemaakt: dag,
    door: z.string(),
    voortgang: z.object({
      regels: z.int(),
      gevraagd: bedrag,
      wacht: z.int(),
      wachtBedrag: bedrag,
      gehonoreerd: z.int(),
      toegekend: bedrag,
    }),
    /** Cents or prestaties, as the maximum is; null: no maximum was agreed. */
    stand: z.object({ gebruikt: z.int(), metWacht: z.int(), maximum: z.int(), boven: z.boolean() }).nullable(),
  })
  .openapi('Trajectafspraak')

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: { query: pagina.extend({ zoek: z.string().max(200).default('') }) },
  responses: antwoord(deel(afspraak), 'afspraken per zorgtrajectnummer, met hoe ver zij zijn'),
})
const regels = createRoute({
  method: 'get',
  path: '/{id}/regels',
  request: { params: z.object({ id: z.string() }) },
  responses: antwoord(
    z.object({
      rijen: z.array(
        z.object({
          referentie: z.string(),
          factuurnummer: z.string(),
          datum: dag,
          code: z.string().nullable(),
          stand: z.enum(['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd']),
          bedrag,
          toegekend: bedrag,
        }),
      ),
    }),
    'de prestaties waarvoor de afspraak geldt, zoals zij gedeclareerd zijn',
  ),
})
const bewaar = createRoute({
  method: 'post',
  path: '/',
  request: {
    body: inhoud(
      z.object({
        id: z.string().nullable(),
        verwachteVersie: z.int().min(0),
        zorgtraject: z.string().max(36),
        /** AGB of the provider at a payer, UZOVI of the payer at a provider. */
        partij: z.string().max(8),
        tekst: z.string().max(2000),
        geldig: z.object({ van: z.string().max(10), tot: z.string().max(10).nullable() }),
        maximum: maximum.nullable(),
      }),
    ),
  },
  responses: antwoord(z.object({ id: z.string() }), 'bewaard; een afspraak houdt geen declaratie tegen'),
})
const trekIn = createRoute({
  method: 'post',
  path: '/{id}/intrekken',
  request: {
    params: z.object({ id: z.string() }),
    body: inhoud(z.object({ verwachteVersie: z.int().min(1) })),
  },
  responses: antwoord(z.object({ id: z.string() }), 'ingetrokken; de versies blijven'),
})

/** Agreements between provider and payer per number: they are followed, and stand in the way of nothing. */
export const trajectafspraakRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const { zoek, ...blad } = c.req.valid('query')
    const { rijen, totaal } = await listTrajectafspraken(c.get('plek'), c.get('actor'), { zoek, pagina: blad })
    return c.json({ rijen: rijen.map(toAfspraak), totaal }, 200)
  })
  .openapi(regels, async (c) => {
    const gevonden = await readAfspraakregels(c.get('plek'), c.get('actor'), c.req.valid('param').id)
    return c.json({ rijen: gevonden.map((een) => ({ ...een, datum: formatDay(een.datum) })) }, 200)
  })
  .openapi(bewaar, async (c) => {
    const { maximum: meest, ...rest } = c.req.valid('json')
    const opdracht = {
      ...rest,
      maximum: meest?.soort === 'bedrag' ? { soort: 'bedrag', bedrag: formatEuro(meest.bedrag as never) } : meest,
    }
    const id = await saveTrajectafspraak(c.get('plek'), c.get('actor'), opdracht)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'trajectafspraken')
    return c.json({ id }, 200)
  })
  .openapi(trekIn, async (c) => {
    const opdracht = { ...c.req.valid('param'), ...c.req.valid('json') }
    await withdrawTrajectafspraak(c.get('plek'), c.get('actor'), opdracht)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'trajectafspraken')
    return c.json({ id: opdracht.id }, 200)
  })

function toAfspraak({ afspraak: een, versie, partij, voortgang, stand }: Afspraakbeeld): z.input<typeof afspraak> {
  const { zorgtraject, aanbieder, betaler, geldig: dagen, gemaakt, ...rest } = een
  return {
    ...rest,
    versie,
    partij,
    voortgang,
    stand,
    zorgtraject: formatZtn(zorgtraject),
    aanbieder: formatAgb(aanbieder),
    betaler: formatUzovi(betaler),
    geldig: { van: formatDay(dagen.van), tot: dagen.tot === null ? null : formatDay(dagen.tot) },
    gemaakt: formatDay(gemaakt),
  }
}
