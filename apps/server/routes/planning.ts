import { createRoute, z } from '@hono/zod-openapi'
import {
  decidePlanningIsRealisatie,
  decideTraject,
  encodePlan,
  judgeVastlegging,
  mendDuur,
  PLANREGISTERS,
  type Planningtekst,
  type Planregister,
  planbeschrijving,
  planlabels,
  readPlanningrapport,
  readPlanrijen,
  readZonderContact,
  recordJaartoets,
  savePlan,
  withdrawPlan,
} from '@zorgketen/usecases'
import { formatDay, type Maand, minutes, parseDay } from '@zorgketen/values'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { planningtekst, toPlanningtekst } from '../vormen/afspraak.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { besluit, keuze, telling, veld } from '../vormen/planning.ts'
import { dag, maand, tekst } from '../vormen/tekst.ts'

const EIGEN = ['jaartoets', 'trajectbesluit'] as const
const alle = Object.keys(PLANREGISTERS) as Planregister[]
const invulbaar = alle.filter((naam) => !(EIGEN as readonly string[]).includes(naam))
const formulier = z.enum(invulbaar as Exclude<Planregister, (typeof EIGEN)[number]>[])
const document = z.record(z.string(), z.unknown())
const registers = createRoute({
  method: 'get',
  path: '/registers',
  responses: antwoord(
    z.object({
      registers: z.array(
        z.object({
          register: formulier,
          naam: z.object({ enkelvoud: tekst, meervoud: tekst }),
          uitleg: tekst,
          velden: z.array(veld),
        }),
      ),
    }),
    'wat de agenda stuurt, met de velden van elk formulier',
  ),
})
const rijen = createRoute({
  method: 'get',
  path: '/registers/{register}',
  request: { params: z.object({ register: formulier }) },
  responses: antwoord(
    z.object({
      rijen: z.array(
        z.object({
          sleutel: z.string(),
          versie: z.int(),
          label: z.string(),
          document,
          door: z.string(),
          gekendVan: z.string(),
        }),
      ),
      /** Names for the ids in the documents. */
      namen: z.record(z.string(), z.string()),
    }),
    'de gegevens die nu gelden',
  ),
})
const nieuw = createRoute({
  method: 'post',
  path: '/registers/{register}',
  request: { params: z.object({ register: formulier }), body: inhoud(z.object({ document })) },
  responses: antwoord(z.object({ sleutel: z.string() }), 'toegevoegd'),
})
const sleutelParam = z.object({ register: formulier, sleutel: z.string() })
const bewaar = createRoute({
  method: 'put',
  path: '/registers/{register}/{sleutel}',
  request: { params: sleutelParam, body: inhoud(z.object({ document, verwachteVersie: z.int().min(0) })) },
  responses: antwoord(z.object({ sleutel: z.string() }), 'bewaard als nieuwe versie'),
})
const trekIn = createRoute({
  method: 'delete',
  path: '/registers/{register}/{sleutel}',
  request: { params: sleutelParam, query: z.object({ versie: z.coerce.number().int() }) },
  responses: antwoord(z.object({ sleutel: z.string() }), 'ingetrokken'),
})
const vooruit = createRoute({
  method: 'post',
  path: '/standaardduren/{sleutel}/vooruit',
  request: {
    params: z.object({ sleutel: z.string() }),
    body: inhoud(
      z.object({
        verwachteVersie: z.int().min(1),
        minuten: z.int().min(1).max(1440),
        vanaf: dag,
        reden: z.string().min(1).max(2000),
      }),
    ),
  },
  responses: antwoord(z.object({ sleutel: z.string() }), 'vanaf een latere dag hersteld'),
})

const rapport = createRoute({
  method: 'get',
  path: '/rapport',
  request: { query: z.object({ van: dag.optional(), tot: dag.optional() }) },
  responses: antwoord(
    z.object({
      van: dag,
      tot: dag.nullable(),
      vandaag: dag,
      totaal: telling,
      regels: z.array(telling.extend({ maand: z.string(), zorgverlener: z.string(), naam: z.string() })),
      jaar: z.int(),
      uitkomst: z.enum(['klopt', 'wijkt af', 'onbekend']),
      tolerantieMinuten: z.int(),
      toetsen: z.array(
        z.object({ op: dag, jaar: z.int(), uitkomst: z.string(), gemeten: z.int(), gemiddelde: z.number().nullable() }),
      ),
      besluiten: z.array(besluit),
      /** Preconditions that are not recorded today. */
      mist: z.array(keuze),
      plichten: z.array(
        z.object({
          begin: dag,
          uiterlijk: dag.nullable(),
          stand: z.string(),
          ernst: z.enum(['afkeur', 'waarschuwing', 'signaal']).nullable(),
        }),
      ),
      zegt: tekst,
    }),
    'gepland tegen gerealiseerd, met het besluit waar het bij hoort; zonder periode dit jaar tot vandaag',
  ),
})
const toets = createRoute({
  method: 'post',
  path: '/jaartoets',
  request: { body: inhoud(z.object({ jaar: z.int().min(2022).max(2100) })) },
  responses: antwoord(z.object({ uitkomst: z.string() }), 'de jaartoets is vastgelegd'),
})
const besluiten = createRoute({
  method: 'post',
  path: '/besluit',
  request: { body: inhoud(z.object({ van: dag, tot: dag.nullable() })) },
  responses: antwoord(z.object({ afgeleid: z.int(), wacht: z.array(z.string()) }), 'gepland telt als gerealiseerd'),
})
const zonderContact = createRoute({
  method: 'get',
  path: '/zondercontact',
  responses: antwoord(
    z.object({
      vandaag: dag,
      regels: z.array(
        z.object({
          zorgtraject: z.string(),
          patient: z.string(),
          naam: z.string(),
          stroom: z.enum(['ggz', 'fz']),
          geopend: dag,
          laatstePrestatie: dag.nullable(),
          dagenStil: z.int(),
          nummerTot: dag.nullable(),
          losseAfspraken: z.int(),
        }),
      ),
    }),
    'open zorgtrajecten zonder gepland contact, de langst stille eerst',
  ),
})
const beslis = createRoute({
  method: 'post',
  path: '/zondercontact/{zorgtraject}',
  request: {
    params: z.object({ zorgtraject: z.string() }),
    body: inhoud(
      z.object({
        keuze: z.enum(['afsluiten', 'verwijzen', 'doorgaan']),
        tot: dag.nullable(),
        reden: z.string().max(2000),
      }),
    ),
  },
  responses: antwoord(z.object({ zorgtraject: z.string() }), 'besloten'),
})
const vastlegging = createRoute({
  method: 'get',
  path: '/vastlegging',
  request: { query: z.object({ maand }) },
  responses: antwoord(
    z.object({
      document: z.array(planningtekst),
      registraties: z.array(planningtekst.extend({ aantal: z.int(), voorbeelden: z.array(z.string()) })),
      bekeken: z.int(),
      totaal: z.int(),
    }),
    'of vastligt wie wat vastlegt, en of dat in deze maand zo ging',
  ),
})

const readDay = (ruw: string) => {
  const gelezen = parseDay(ruw)
  if (!gelezen.ok) throw new TypeError('a day that passed the border is no day')
  return gelezen.value
}
const readDayOrNull = (ruw: string | null | undefined) => (ruw === null || ruw === undefined ? null : readDay(ruw))
const writeDayOrNull = (een: ReturnType<typeof readDay> | null) => (een === null ? null : formatDay(een))
const teksten = (een: readonly Planningtekst[]) => een.map(toPlanningtekst)

/** A decision of planning reaches the agenda, and through the derivation all that follows. */
const tell = (c: Context<Omgeving>, ...ook: readonly string[]): void =>
  c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'planning', 'agenda', ...ook)

/** What steers the agenda, planned against real, and trajecten without a planned contact. */
export const planningRoutes = makeRouter()
  .openapi(registers, (c) =>
    c.json(
      {
        registers: formulier.options.map((register) => {
          const { naam, uitleg, velden } = planbeschrijving(register)
          return {
            register,
            naam,
            uitleg,
            velden: velden.map(({ keuzes, ...een }) => ({
              ...een,
              ...(keuzes === undefined ? {} : { keuzes: [...keuzes] }),
            })),
          }
        }),
      },
      200,
    ),
  )
  .openapi(rijen, async (c) => {
    const { register } = c.req.valid('param')
    const uit = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const gevonden = await readPlanrijen(kast, register)
      return {
        gevonden,
        namen: await planlabels(
          kast,
          gevonden.map(({ document: een }) => een),
        ),
      }
    })
    return c.json(
      {
        rijen: uit.gevonden.map(({ document: een, rij }) => ({
          sleutel: rij.id,
          versie: rij.versie,
          label: rij.label,
          document: encodePlan(register, een) as Record<string, unknown>,
          door: rij.door,
          gekendVan: rij.gekendVan,
        })),
        namen: Object.fromEntries(uit.namen),
      },
      200,
    )
  })
  .openapi(nieuw, async (c) => {
    const opdracht = { ...c.req.valid('param'), ...c.req.valid('json'), sleutel: null, verwachteVersie: 0 }
    const sleutel = await savePlan(c.get('plek'), c.get('actor'), opdracht)
    tell(c)
    return c.json({ sleutel }, 200)
  })
  .openapi(bewaar, async (c) => {
    const sleutel = await savePlan(c.get('plek'), c.get('actor'), { ...c.req.valid('param'), ...c.req.valid('json') })
    tell(c)
    return c.json({ sleutel }, 200)
  })
  .openapi(trekIn, async (c) => {
    const verwachteVersie = c.req.valid('query').versie
    await withdrawPlan(c.get('plek'), c.get('actor'), { ...c.req.valid('param'), verwachteVersie })
    tell(c)
    return c.json({ sleutel: c.req.valid('param').sleutel }, 200)
  })
  .openapi(vooruit, async (c) => {
    const { minuten, vanaf, ...rest } = c.req.valid('json')
    const { sleutel } = c.req.valid('param')
    const opdracht = { ...rest, sleutel, minuten: minutes(minuten), vanaf: readDay(vanaf) }
    await mendDuur(c.get('plek'), c.get('actor'), opdracht)
    tell(c)
    return c.json({ sleutel }, 200)
  })
  .openapi(rapport, async (c) => {
    const { van, tot } = c.req.valid('query')
    const periode = van === undefined ? null : { van: readDay(van), tot: readDayOrNull(tot) }
    const uit = await readPlanningrapport(c.get('plek'), c.get('actor'), periode)
    return c.json(
      {
        van: formatDay(uit.rapport.periode.van),
        tot: writeDayOrNull(uit.rapport.periode.tot),
        vandaag: formatDay(uit.vandaag),
        totaal: uit.rapport.totaal,
        regels: uit.rapport.regels.map((regel) => ({
          ...regel,
          naam: uit.namen.get(regel.zorgverlener) ?? regel.zorgverlener,
        })),
        jaar: uit.jaartoets.jaar,
        uitkomst: uit.jaartoets.uitkomst,
        tolerantieMinuten: uit.tolerantieMinuten,
        toetsen: uit.toetsen.map(({ op, jaar, uitkomst, gemeten, gemiddelde }) => ({
          op: formatDay(op),
          jaar,
          uitkomst,
          gemeten,
          gemiddelde,
        })),
        besluiten: uit.besluiten.map(({ geldig, vastgelegd, toelichting }) => ({
          van: formatDay(geldig.van),
          tot: writeDayOrNull(geldig.tot),
          vastgelegd: formatDay(vastgelegd),
          toelichting,
        })),
        mist: [...uit.mist],
        plichten: uit.plichten.map(({ begin, uiterlijk, stand, ernst }) => ({
          begin: formatDay(begin),
          uiterlijk: formatDay(uiterlijk),
          stand,
          ernst,
        })),
        zegt: uit.zegt,
      },
      200,
    )
  })
  .openapi(toets, async (c) => {
    const { uitkomst } = await recordJaartoets(c.get('plek'), c.get('actor'), c.req.valid('json').jaar)
    tell(c)
    return c.json({ uitkomst }, 200)
  })
  .openapi(besluiten, async (c) => {
    const { van, tot } = c.req.valid('json')
    const geldig = { van: readDay(van), tot: readDayOrNull(tot) }
    const { afgeleid, wacht } = await decidePlanningIsRealisatie(c.get('plek'), c.get('actor'), geldig)
    tell(c, 'stam', 'registraties', 'prestaties', 'declaraties')
    return c.json({ afgeleid, wacht: [...wacht] }, 200)
  })
  .openapi(zonderContact, async (c) => {
    const { vandaag, regels } = await readZonderContact(c.get('plek'), c.get('actor'))
    return c.json(
      {
        vandaag: formatDay(vandaag),
        regels: regels.map(({ traject, naam, dagenStil, nummerTot, losseAfspraken }) => ({
          zorgtraject: traject.zorgtraject,
          patient: traject.patient,
          naam,
          stroom: traject.stroom,
          geopend: formatDay(traject.geopend),
          laatstePrestatie: writeDayOrNull(traject.laatstePrestatie),
          dagenStil,
          nummerTot: writeDayOrNull(nummerTot),
          losseAfspraken,
        })),
      },
      200,
    )
  })
  .openapi(beslis, async (c) => {
    const { zorgtraject } = c.req.valid('param')
    const { tot, ...rest } = c.req.valid('json')
    const opdracht = { zorgtraject, ...rest, tot: readDayOrNull(tot) }
    await decideTraject(c.get('plek'), c.get('actor'), opdracht)
    tell(c, 'stam', 'patienten', 'declaraties')
    return c.json({ zorgtraject }, 200)
  })
  .openapi(vastlegging, async (c) => {
    const welke = c.req.valid('query').maand as Maand
    const uit = await judgeVastlegging(c.get('plek'), c.get('actor'), welke)
    return c.json(
      {
        document: teksten(uit.document),
        registraties: uit.registraties.map((groep) => ({
          ...toPlanningtekst(groep),
          aantal: groep.aantal,
          voorbeelden: [...groep.voorbeelden],
        })),
        bekeken: uit.bekeken,
        totaal: uit.totaal,
      },
      200,
    )
  })
