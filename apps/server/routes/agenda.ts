import { createRoute, z } from '@hono/zod-openapi'
import {
  type Afspraakinvoer,
  type Afspraakproef,
  agendaafspraak,
  confirmAfspraak,
  type Dagregel,
  describePlanning,
  listAfspraken,
  notFound,
  planAfspraak,
  readAfspraak,
  readAgendakeuzes,
  readDag,
  readPatientkeuzes,
  setAfloop,
  tryAfspraak,
  tryInvoer,
  undoAfspraak,
} from '@zorgketen/usecases'
import { type EpochDay, formatDay, minutes, parseDay, parseTime } from '@zorgketen/values'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import {
  afspraakdossier,
  afspraakinvoer,
  dagregel,
  planningtekst,
  toAfspraakdossier,
  toDagregel,
  toPlanningtekst,
  toVak,
  vak,
} from '../vormen/afspraak.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { nietBeoordeeld, toNietBeoordeeld } from '../vormen/bevinding.ts'
import { dag, deel, pagina } from '../vormen/tekst.ts'
import { proef, toProef } from './registraties.ts'

const id = z.object({ id: z.string() })
const grond = z.object({ verwachteVersie: z.int().min(1) })
const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** How it was held; null: as planned. */
const gehouden = z.object({
  begintijd: tijd.nullable().default(null),
  directeMinuten: z.int().min(0).max(1440).nullable().default(null),
  afwezig: z.array(z.string()).default([]),
})

const ruimte = z.object({
  werk: z.int(),
  indirect: z.int(),
  spoed: z.int(),
  gepland: z.int(),
  spoedGebruikt: z.int(),
  vrij: z.int(),
  aangetast: z.int(),
})

const dagbeeld = createRoute({
  method: 'get',
  path: '/dag',
  request: { query: z.object({ zorgverlener: z.string(), dag: dag.optional() }) },
  responses: antwoord(
    z.object({
      zorgverlener: z.string(),
      naam: z.string(),
      dag,
      vandaag: dag,
      rooster: z.array(vak).nullable(),
      ruimte: ruimte.nullable(),
      vakken: z.array(vak),
      spoedvakken: z.array(vak),
      planningIsRealisatie: z.boolean(),
      regels: z.array(dagregel),
    }),
    'de dag van een zorgverlener, zonder dag die van vandaag',
  ),
})
const keuzes = createRoute({
  method: 'get',
  path: '/keuzes',
  request: { query: z.object({ dag }) },
  responses: antwoord(
    z.object({
      soorten: z.array(
        z.object({
          id: z.string(),
          naam: z.string(),
          prestatiesoort: z.enum(['consult', 'groepsconsult', 'overig', 'geen']),
          duren: z.object({ diagnostiek: z.int().nullable(), behandeling: z.int().nullable() }),
        }),
      ),
      zorgverleners: z.array(z.object({ id: z.string(), label: z.string(), afspraken: z.int() })),
    }),
    'waaruit een afspraak kiest, en wie er op deze dag afspraken heeft',
  ),
})
const vanPatient = createRoute({
  method: 'get',
  path: '/patient/{id}',
  request: { params: id, query: z.object({ dag }) },
  responses: antwoord(
    z.object({
      zorgtrajecten: z.array(z.object({ nummer: z.string(), stroom: z.enum(['ggz', 'fz']) })),
      doelen: z.array(
        z.object({
          id: z.string(),
          zorgvraag: z.string(),
          soort: z.enum(['diagnose', 'doel']),
          omschrijving: z.string(),
        }),
      ),
    }),
    'waar een afspraak van deze patiënt bij hoort',
  ),
})
const lijst = createRoute({
  method: 'get',
  path: '/',
  request: {
    query: pagina.extend({ van: dag, tot: dag, zorgverlener: z.string().optional(), patient: z.string().optional() }),
  },
  responses: antwoord(deel(dagregel), 'afspraken van een periode'),
})
const een = createRoute({
  method: 'get',
  path: '/afspraken/{id}',
  request: { params: id },
  responses: antwoord(afspraakdossier, 'een afspraak met alle versies'),
})
const afspraakproef = z.object({
  weigering: planningtekst.nullable(),
  wijze: z.enum(['zoals-gepland', 'gerealiseerd']).nullable(),
  proeven: z.array(proef),
  bevindingen: z.array(planningtekst),
  nietBeoordeeld,
  standaardduur: z.int().nullable(),
})
const beproef = createRoute({
  method: 'post',
  path: '/afspraken/{id}/proef',
  request: { params: id, body: inhoud(gehouden) },
  responses: antwoord(afspraakproef, 'wat bevestigen zou geven; er wordt niets bewaard'),
})
const beproefInvoer = createRoute({
  method: 'post',
  path: '/proef',
  request: { body: inhoud(afspraakinvoer) },
  responses: antwoord(afspraakproef, 'wat deze afspraak zou geven; er wordt niets bewaard'),
})
const bewaar = createRoute({
  method: 'put',
  path: '/afspraken/{id}',
  request: {
    params: id,
    body: inhoud(z.object({ afspraak: afspraakinvoer.omit({ id: true }), verwachteVersie: z.int().min(0) })),
  },
  responses: antwoord(dagregel, 'gepland, verzet of gewijzigd'),
})
const bevestig = createRoute({
  method: 'post',
  path: '/afspraken/{id}/bevestig',
  request: { params: id, body: inhoud(grond.extend(gehouden.shape)) },
  responses: antwoord(
    z.object({ regel: dagregel, proeven: z.array(proef), signalen: z.array(planningtekst) }),
    'gehouden; de registraties zijn gemaakt',
  ),
})
const ongedaan = createRoute({
  method: 'post',
  path: '/afspraken/{id}/ongedaan',
  request: { params: id, body: inhoud(grond) },
  responses: antwoord(dagregel, 'de registraties zijn ingetrokken, de afspraak staat terug'),
})
const afloop = createRoute({
  method: 'post',
  path: '/afspraken/{id}/afloop',
  request: { params: id, body: inhoud(grond.extend({ status: z.enum(['afgezegd', 'no-show', 'gepland']) })) },
  responses: antwoord(dagregel, 'afgezegd, niet verschenen, of teruggezet'),
})

/** What is no longer what it was when an appointment changed; a confirmation changes registrations too. */
const GERAAKT = ['agenda', 'planning'] as const
const OOK = ['registraties', 'prestaties', 'declaraties', 'maanden'] as const

function readTime(ruw: string | null) {
  const gelezen = ruw === null ? null : parseTime(ruw)
  return gelezen?.ok ? gelezen.value : null
}

const toGehouden = ({ begintijd, directeMinuten, afwezig }: z.output<typeof gehouden>) => ({
  begintijd: readTime(begintijd),
  directeMinuten: directeMinuten === null ? null : minutes(directeMinuten),
  afwezig,
})

/** What only the program fills in, so that an entry reads as a whole appointment. */
const LEEG = { vastgelegd: null, status: 'gepland', uitvoering: null, registraties: [] } as const

function toInvoer(ruw: z.output<typeof afspraakinvoer>): Afspraakinvoer {
  const { vastgelegd, status, uitvoering, registraties, ...invoer } = agendaafspraak.parse({ ...ruw, ...LEEG })
  return invoer
}

const toAfspraakproef = (uit: Afspraakproef): z.input<typeof afspraakproef> => ({
  weigering: uit.weigering === null ? null : toPlanningtekst(uit.weigering),
  wijze: uit.wijze,
  proeven: uit.proeven.map(toProef),
  bevindingen: uit.bevindingen.map(toPlanningtekst),
  nietBeoordeeld: toNietBeoordeeld(uit.nietBeoordeeld),
  standaardduur: uit.standaardduur,
})

const readDay = (ruw: string): EpochDay => {
  const gelezen = parseDay(ruw)
  if (!gelezen.ok) throw new TypeError('a day that passed the border is no day')
  return gelezen.value
}

async function need(
  c: Context<Omgeving>,
  welke: string,
): Promise<NonNullable<Awaited<ReturnType<typeof readAfspraak>>>> {
  const gevonden = await readAfspraak(c.get('plek'), c.get('actor'), welke)
  if (gevonden === null) throw notFound({ nl: 'Afspraak', en: 'Appointment' }, welke)
  return gevonden
}

/** Tells open pages, and gives the appointment as it is now. */
async function changed(c: Context<Omgeving>, welke: string, ook: readonly string[]): Promise<Dagregel> {
  c.get('gebeurtenissen').tell(c.get('actor').organisatie, ...GERAAKT, ...ook)
  return need(c, welke)
}

/** The agenda: a day, one appointment, what it would give, and what is done with it. */
export const agendaRoutes = makeRouter()
  .openapi(dagbeeld, async (c) => {
    const { zorgverlener, dag: welke } = c.req.valid('query')
    const vraag = { zorgverlener, dag: welke === undefined ? null : readDay(welke) }
    const beeld = await readDag(c.get('plek'), c.get('actor'), vraag)
    return c.json(
      {
        zorgverlener,
        naam: beeld.naam,
        dag: formatDay(beeld.dag),
        vandaag: formatDay(beeld.vandaag),
        rooster: beeld.rooster?.blokken.map(toVak) ?? null,
        ruimte: beeld.ruimte,
        vakken: beeld.vakken.map(toVak),
        spoedvakken: beeld.spoedvakken.map(toVak),
        planningIsRealisatie: beeld.planningIsRealisatie,
        regels: beeld.regels.map(toDagregel),
      },
      200,
    )
  })
  .openapi(keuzes, async (c) => {
    const { soorten, zorgverleners } = await readAgendakeuzes(
      c.get('plek'),
      c.get('actor'),
      readDay(c.req.valid('query').dag),
    )
    return c.json({ soorten: [...soorten], zorgverleners: [...zorgverleners] }, 200)
  })
  .openapi(vanPatient, async (c) => {
    const { dag: welke } = c.req.valid('query')
    const uit = await readPatientkeuzes(c.get('plek'), c.get('actor'), c.req.valid('param').id, readDay(welke))
    return c.json({ zorgtrajecten: [...uit.zorgtrajecten], doelen: [...uit.doelen] }, 200)
  })
  .openapi(lijst, async (c) => {
    const { van, tot, zorgverlener, patient, vanaf, aantal } = c.req.valid('query')
    const filter = {
      periode: { van: readDay(van), tot: readDay(tot) },
      zorgverlener: zorgverlener ?? null,
      patient: patient ?? null,
    }
    const { rijen, totaal } = await listAfspraken(c.get('plek'), c.get('actor'), filter, { vanaf, aantal })
    return c.json({ rijen: rijen.map(toDagregel), totaal }, 200)
  })
  .openapi(een, async (c) => c.json(toAfspraakdossier(await need(c, c.req.valid('param').id)), 200))
  .openapi(beproef, async (c) => {
    const welke = c.req.valid('param').id
    const vraag = { id: welke, gehouden: toGehouden(c.req.valid('json')) }
    const uit = await tryAfspraak(c.get('plek'), c.get('actor'), vraag)
    if (uit === null) throw notFound({ nl: 'Afspraak', en: 'Appointment' }, welke)
    return c.json(toAfspraakproef(uit), 200)
  })
  .openapi(beproefInvoer, async (c) =>
    c.json(toAfspraakproef(await tryInvoer(c.get('plek'), c.get('actor'), toInvoer(c.req.valid('json')))), 200),
  )
  .openapi(bewaar, async (c) => {
    const welke = c.req.valid('param').id
    const { afspraak, verwachteVersie } = c.req.valid('json')
    const opdracht = { afspraak: toInvoer({ ...afspraak, id: welke }), verwachteVersie }
    await planAfspraak(c.get('plek'), c.get('actor'), opdracht)
    return c.json(toDagregel(await changed(c, welke, [])), 200)
  })
  .openapi(bevestig, async (c) => {
    const welke = c.req.valid('param').id
    const { verwachteVersie, ...rest } = c.req.valid('json')
    const opdracht = { id: welke, verwachteVersie, ...toGehouden(rest) }
    const { proeven, signalen } = await confirmAfspraak(c.get('plek'), c.get('actor'), opdracht)
    const regel = toDagregel(await changed(c, welke, OOK))
    const bij = signalen.map((signaal) => toPlanningtekst(describePlanning(signaal, signaal.ernst)))
    return c.json({ regel, proeven: proeven.map(toProef), signalen: bij }, 200)
  })
  .openapi(ongedaan, async (c) => {
    const welke = c.req.valid('param').id
    await undoAfspraak(c.get('plek'), c.get('actor'), { id: welke, ...c.req.valid('json') })
    return c.json(toDagregel(await changed(c, welke, OOK)), 200)
  })
  .openapi(afloop, async (c) => {
    const welke = c.req.valid('param').id
    await setAfloop(c.get('plek'), c.get('actor'), { id: welke, ...c.req.valid('json') })
    return c.json(toDagregel(await changed(c, welke, [])), 200)
  })
