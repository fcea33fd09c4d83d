import { createRoute, z } from '@hono/zod-openapi'
import {
  proposeTypering,
  putBehandelplan,
  putDiagnose,
  readAlleZorgvragen,
  readTypen,
  readZorgvragen,
  recordVermelding,
  removeDiagnose,
  removeVermelding,
  repeatZorgvraagtypering,
  setAlgemeen,
  tieContacten,
  typeZorgvraag,
} from '@zorgketen/usecases'
import { type EpochDay, formatDay, type Maand, parseDay, parseMaand } from '@zorgketen/values'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { dag, maand } from '../vormen/tekst.ts'
import {
  behandelplan,
  diagnose,
  kenmerken,
  toTypeerblad,
  toVerantwoording,
  toZorgvragenblad,
  typeerblad,
  verantwoording,
  zorgvraagbevinding,
  zorgvragenblad,
} from '../vormen/typering.ts'

const patient = z.object({ patient: z.string() })
const zorgvraag = patient.extend({ zorgvraag: z.string() })
const grond = z.object({ verwachteVersie: z.int().min(0), reden: z.string().max(2000).default('') })
const versie = z.object({ versie: z.int() })
const niets = z.object({})
const antwoorden = z.record(z.string().max(40), z.int().min(-1).max(99))
const BIJ = '/patienten/{patient}/{zorgvraag}'

const lees = createRoute({
  method: 'get',
  path: '/patienten/{patient}',
  request: { params: patient },
  responses: antwoord(zorgvragenblad, 'de zorgvragen van een patiënt met wat eraan opvalt'),
})
const zetKenmerken = createRoute({
  method: 'put',
  path: `${BIJ}/kenmerken`,
  request: { params: zorgvraag, body: inhoud(grond.extend({ kenmerken })) },
  responses: antwoord(versie, 'bewaard'),
})
const zetDiagnose = createRoute({
  method: 'put',
  path: `${BIJ}/diagnoses`,
  request: { params: zorgvraag, body: inhoud(grond.extend({ diagnose })) },
  responses: antwoord(versie, 'diagnose vastgelegd'),
})
const wisDiagnose = createRoute({
  method: 'post',
  path: `${BIJ}/diagnoses/weg`,
  request: { params: zorgvraag, body: inhoud(grond.extend({ diagnose: z.string() })) },
  responses: antwoord(versie, 'diagnose weggehaald'),
})
const zetPlan = createRoute({
  method: 'put',
  path: `${BIJ}/behandelplannen`,
  request: { params: zorgvraag, body: inhoud(grond.extend({ behandelplan })) },
  responses: antwoord(versie, 'behandelplan vastgelegd'),
})
const zetContacten = createRoute({
  method: 'put',
  path: `${BIJ}/contacten`,
  request: {
    params: zorgvraag,
    body: inhoud(grond.extend({ registraties: z.array(z.string()).min(1).max(500), dient: z.string().nullable() })),
  },
  responses: antwoord(versie, 'vastgelegd wat de contacten dienden'),
})
const vermelding = z.object({ codelijst: z.string().length(3), code: z.string().min(1).max(20) })
const zetVermelding = createRoute({
  method: 'post',
  path: `${BIJ}/vermeldingen`,
  request: { params: zorgvraag, body: inhoud(vermelding.extend({ datum: dag })) },
  responses: antwoord(niets, 'vastgelegd op het zorgtraject'),
})
const wisVermelding = createRoute({
  method: 'post',
  path: `${BIJ}/vermeldingen/weg`,
  request: { params: zorgvraag, body: inhoud(vermelding.extend({ datum: dag.nullable() })) },
  responses: antwoord(niets, 'weggehaald van het zorgtraject'),
})
const proef = createRoute({
  method: 'post',
  path: `${BIJ}/proef`,
  request: { params: zorgvraag, body: inhoud(z.object({ datum: dag, antwoorden, type: z.string().nullable() })) },
  responses: antwoord(typeerblad, 'wat de antwoorden zouden geven; er wordt niets bewaard'),
})
const typeer = createRoute({
  method: 'post',
  path: `${BIJ}/typeringen`,
  request: {
    params: zorgvraag,
    body: inhoud(
      grond.extend({
        datum: dag,
        antwoorden: antwoorden.nullable(),
        type: z.string().min(1).max(20),
        door: z.string().min(1),
        waarom: z.string().max(2000),
      }),
    ),
  },
  responses: antwoord(versie.extend({ id: z.string(), opZorgtraject: z.boolean() }), 'getypeerd'),
})
const herhaal = createRoute({
  method: 'get',
  path: `${BIJ}/typeringen/{typering}`,
  request: { params: zorgvraag.extend({ typering: z.string() }) },
  responses: antwoord(verantwoording, 'de typering opnieuw gedaan, en waarom dit type'),
})
const typen = createRoute({
  method: 'get',
  path: '/typen',
  request: { query: z.object({ van: maand, tot: maand }) },
  responses: antwoord(
    z.object({
      rijen: z.array(
        z.object({
          stroom: z.enum(['ggz', 'fz']),
          type: z.string().nullable(),
          patienten: z.int(),
          consulten: z.int(),
          diagnostiek: z.int(),
          behandeling: z.int(),
          minuten: z.int(),
          typeringen: z.int(),
          metDeHand: z.int(),
          anders: z.int(),
        }),
      ),
    }),
    'consulten per zorgvraagtype in een periode',
  ),
})
const alle = createRoute({
  method: 'get',
  path: '/zorgvragen',
  responses: antwoord(
    z.object({
      rijen: z.array(
        z.object({
          patient: z.string(),
          naam: z.string(),
          zorgvraag: z.string(),
          omschrijving: z.string(),
          soort: z.enum(['ggz', 'fz']),
          verwezen: dag.nullable(),
          type: z.string().nullable(),
          getypeerd: dag.nullable(),
          planTot: dag.nullable(),
          plan: z.boolean(),
          bevindingen: z.array(zorgvraagbevinding),
        }),
      ),
    }),
    'de lopende zorgvragen met wat eraan opvalt',
  ),
})

function day(iso: string): EpochDay {
  const gelezen = parseDay(iso)
  if (!gelezen.ok) throw new RangeError(`no day: ${iso}`)
  return gelezen.value
}

function month(tekst: string): Maand {
  const gelezen = parseMaand(tekst)
  if (!gelezen.ok) throw new RangeError(`no month: ${tekst}`)
  return gelezen.value
}

const tell = (c: Context<Omgeving>, ...ook: readonly string[]): void =>
  c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'typering', ...ook)

/** What is no longer what it was when something changed that goes on the bill. */
const OP_REKENING = ['patienten', 'stam', 'declaraties', 'volledigheid'] as const

/** Zorgvragen: verwijzing, diagnoses, typing, behandelplan, and the overview of types. */
export const typeringRoutes = makeRouter()
  .openapi(lees, async (c) => {
    const blad = await readZorgvragen(c.get('plek'), c.get('actor'), c.req.valid('param').patient)
    return c.json(toZorgvragenblad(blad), 200)
  })
  .openapi(zetKenmerken, async (c) => {
    const { kenmerken: nieuw, ...op } = c.req.valid('json')
    const { versie: v } = await setAlgemeen(c.get('plek'), c.get('actor'), { ...c.req.valid('param'), ...op }, nieuw)
    tell(c, 'volledigheid')
    return c.json({ versie: v }, 200)
  })
  .openapi(zetDiagnose, async (c) => {
    const { diagnose: nieuw, ...op } = c.req.valid('json')
    const { versie: v } = await putDiagnose(c.get('plek'), c.get('actor'), { ...c.req.valid('param'), ...op }, nieuw)
    tell(c)
    return c.json({ versie: v }, 200)
  })
  .openapi(wisDiagnose, async (c) => {
    const { diagnose: weg, ...op } = c.req.valid('json')
    const { versie: v } = await removeDiagnose(c.get('plek'), c.get('actor'), { ...c.req.valid('param'), ...op }, weg)
    tell(c)
    return c.json({ versie: v }, 200)
  })
  .openapi(zetPlan, async (c) => {
    const { behandelplan: plan, ...op } = c.req.valid('json')
    const { versie: v } = await putBehandelplan(c.get('plek'), c.get('actor'), { ...c.req.valid('param'), ...op }, plan)
    tell(c)
    return c.json({ versie: v }, 200)
  })
  .openapi(zetContacten, async (c) => {
    const { registraties, dient, ...op } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), ...op }
    const { versie: v } = await tieContacten(c.get('plek'), c.get('actor'), wie, { registraties, dient })
    tell(c)
    return c.json({ versie: v }, 200)
  })
  .openapi(zetVermelding, async (c) => {
    const { datum, ...rest } = c.req.valid('json')
    await recordVermelding(c.get('plek'), c.get('actor'), c.req.valid('param'), { ...rest, datum: day(datum) })
    tell(c, ...OP_REKENING)
    return c.json({}, 200)
  })
  .openapi(wisVermelding, async (c) => {
    const { datum, ...rest } = c.req.valid('json')
    const weg = { ...rest, datum: datum === null ? null : day(datum) }
    await removeVermelding(c.get('plek'), c.get('actor'), c.req.valid('param'), weg)
    tell(c, ...OP_REKENING)
    return c.json({}, 200)
  })
  .openapi(proef, async (c) => {
    const { datum, ...rest } = c.req.valid('json')
    const vraag = { ...c.req.valid('param'), ...rest, datum: day(datum) }
    return c.json(toTypeerblad(await proposeTypering(c.get('plek'), c.get('actor'), vraag)), 200)
  })
  .openapi(typeer, async (c) => {
    const { verwachteVersie, reden, datum, ...rest } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), verwachteVersie, reden }
    const opdracht = { ...rest, datum: day(datum) }
    const { versie: v, id, opZorgtraject } = await typeZorgvraag(c.get('plek'), c.get('actor'), wie, opdracht)
    tell(c, ...OP_REKENING)
    return c.json({ versie: v, id, opZorgtraject }, 200)
  })
  .openapi(herhaal, async (c) => {
    const gedaan = await repeatZorgvraagtypering(c.get('plek'), c.get('actor'), c.req.valid('param'))
    return c.json(toVerantwoording(gedaan), 200)
  })
  .openapi(typen, async (c) => {
    const { van, tot } = c.req.valid('query')
    const rijen = await readTypen(c.get('plek'), c.get('actor'), { van: month(van), tot: month(tot) })
    return c.json({ rijen: [...rijen] }, 200)
  })
  .openapi(alle, async (c) => {
    const rijen = await readAlleZorgvragen(c.get('plek'), c.get('actor'))
    return c.json(
      {
        rijen: rijen.map(({ verwezen, getypeerd, plan, bevindingen, ...rest }) => ({
          ...rest,
          verwezen: verwezen === null ? null : formatDay(verwezen),
          getypeerd: getypeerd === null ? null : formatDay(getypeerd),
          plan: plan !== null,
          planTot: plan === null || plan.tot === null ? null : formatDay(plan.tot),
          bevindingen: [...bevindingen],
        })),
      },
      200,
    )
  })
