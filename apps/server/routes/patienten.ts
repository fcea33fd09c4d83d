import { createRoute, z } from '@hono/zod-openapi'
import {
  changeGegevens,
  changeVerzekering,
  enterPatient,
  issueZorgtraject,
  mergeDouble,
  putZorgvraag,
  readPatient,
  recordVerification,
  removeZorgvraag,
  replaceBsn,
  type Samenvoegkeuzes,
  searchRegister,
  showBsn,
  undoDouble,
  withdrawDocument,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import {
  bsnWijziging,
  dubbelpaar,
  gegevens,
  geraakteRegel,
  gevolg,
  grond,
  nieuwePatient,
  samenvoegopdracht,
  samenvoegresultaat,
  toGevolg,
  toSamenvoegresultaat,
  verzekeringswijziging,
  zorgvraag,
} from '../vormen/patient.ts'
import { stamdossier, toDossier } from '../vormen/stamdossier.ts'
import { dag, deel, pagina, tekst } from '../vormen/tekst.ts'

const id = z.object({ id: z.string() })
const versie = z.object({ versie: z.int() })
const rij = z.object({
  id: z.string(),
  label: z.string(),
  versie: z.int(),
  cellen: z.record(z.string(), z.string().nullable()),
})

const lijst = createRoute({
  method: 'get',
  path: '/',
  request: { query: pagina.extend({ zoek: z.string().max(100).default('') }) },
  responses: antwoord(deel(rij), 'patiënten, gezocht op naam, nummer of geboortedatum'),
})
const nieuw = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(nieuwePatient) },
  responses: antwoord(z.object({ id: z.string() }), 'een nieuwe patiënt'),
})
const dubbelen = createRoute({
  method: 'get',
  path: '/dubbelen',
  responses: antwoord(z.object({ paren: z.array(dubbelpaar) }), 'waarschijnlijk dubbele patiënten'),
})
const een = createRoute({
  method: 'get',
  path: '/{id}',
  request: { params: id },
  responses: antwoord(
    stamdossier.extend({
      zorgtrajecten: z.array(
        z.object({
          versie: z.int(),
          document: z.record(z.string(), z.unknown()),
          regiebehandelaar: z.string().nullable(),
        }),
      ),
      registraties: z.int(),
      regels: z.int(),
      teOntvoegen: z.array(z.object({ dubbel: z.string(), op: z.string(), door: z.string() })),
    }),
    'een patiënt met alles wat erbij hoort',
  ),
})
const zetGegevens = createRoute({
  method: 'put',
  path: '/{id}/gegevens',
  request: { params: id, body: inhoud(grond.extend({ gegevens })) },
  responses: antwoord(versie, 'bewaard'),
})
const toonBsn = createRoute({
  method: 'post',
  path: '/{id}/bsn/tonen',
  request: { params: id },
  responses: antwoord(z.object({ bsn: z.string().nullable() }), 'het BSN; dat het getoond is wordt bewaard'),
})
const zetBsn = createRoute({
  method: 'post',
  path: '/{id}/bsn',
  request: { params: id, body: inhoud(bsnWijziging) },
  responses: antwoord(
    versie.extend({ teCorrigeren: z.array(geraakteRegel) }),
    'gewijzigd, met de te corrigeren regels',
  ),
})
const verifieer = createRoute({
  method: 'post',
  path: '/{id}/bsn/verificatie',
  request: { params: id, body: inhoud(grond.extend({ op: dag, bron: z.string().min(1).max(200) })) },
  responses: antwoord(versie, 'vastgelegd dat het BSN is gecontroleerd'),
})
const verzekering = createRoute({
  method: 'post',
  path: '/{id}/verzekeringen',
  request: { params: id, body: inhoud(grond.extend({ wijziging: verzekeringswijziging })) },
  responses: antwoord(versie.extend(gevolg.shape), 'gewijzigd, met wat ervoor week'),
})
const zetZorgvraag = createRoute({
  method: 'put',
  path: '/{id}/zorgvragen',
  request: { params: id, body: inhoud(grond.extend({ zorgvraag })) },
  responses: antwoord(versie, 'zorgvraag vastgelegd'),
})
const wisZorgvraag = createRoute({
  method: 'post',
  path: '/{id}/zorgvragen/weg',
  request: { params: id, body: inhoud(grond.extend({ zorgvraag: z.string() })) },
  responses: antwoord(versie, 'zorgvraag weggehaald'),
})
const geefNummer = createRoute({
  method: 'post',
  path: '/{id}/zorgtrajecten',
  request: {
    params: id,
    body: inhoud(
      z.object({
        regiebehandelaar: z.string().nullable(),
        reden: z.string().max(2000),
        /** What the practitioner said of a patient who comes back within a year; left out: not asked. */
        terugval: z.boolean().nullable().optional(),
        /** The care ran in 2021 already. */
        overgang: z.boolean().optional(),
      }),
    ),
  },
  responses: antwoord(z.object({ nummer: z.string(), opmerkingen: z.array(tekst) }), 'een nieuw ggz-zorgtrajectnummer'),
})
const voegSamen = createRoute({
  method: 'post',
  path: '/{id}/samenvoegen',
  request: { params: id, body: inhoud(samenvoegopdracht) },
  responses: antwoord(samenvoegresultaat, 'samengevoegd, of waarover eerst gekozen moet worden'),
})
const ontvoeg = createRoute({
  method: 'post',
  path: '/{id}/ontvoegen',
  request: { params: id, body: inhoud(z.object({ dubbel: z.string(), reden: z.string().max(2000) })) },
  responses: antwoord(z.object({ registraties: z.int() }), 'samenvoeging ongedaan gemaakt'),
})
const stand = createRoute({
  method: 'post',
  path: '/{id}/stand',
  request: { params: id, body: inhoud(grond.extend({ vervallen: z.boolean() })) },
  responses: antwoord(z.object({ vervallen: z.boolean() }), 'ingetrokken of teruggezet'),
})

const GERAAKT = ['patienten', 'stam', 'declaraties', 'correcties', 'volledigheid'] as const

function tell(c: Context<Omgeving>, ...ook: readonly string[]): void {
  const actor: Actor = c.get('actor')
  c.get('gebeurtenissen').tell(actor.organisatie, ...GERAAKT, ...ook)
}

/** Patients: find, one page each, and every change of one. Never a BSN in an address. */
export const patientRoutes = makeRouter()
  .openapi(lijst, async (c) => {
    const { zoek, vanaf, aantal } = c.req.valid('query')
    const vraag = { register: 'patient' as const, zoek, pagina: { vanaf, aantal } }
    const { rijen, totaal } = await searchRegister(c.get('plek'), c.get('actor'), vraag)
    return c.json({ rijen: [...rijen], totaal }, 200)
  })
  .openapi(nieuw, async (c) => {
    const gegeven = await enterPatient(c.get('plek'), c.get('actor'), c.req.valid('json'))
    tell(c)
    return c.json(gegeven, 200)
  })
  .openapi(dubbelen, async (c) => {
    const [plek, actor, reken] = [c.get('plek'), c.get('actor'), c.get('reken')]
    const paren = await c.get('onthoud').of(plek, actor, 'dubbelen', () => reken('dubbelen', actor, null))
    return c.json({ paren: paren.map(({ redenen, ...paar }) => ({ ...paar, redenen: [...redenen] })) }, 200)
  })
  .openapi(een, async (c) => {
    const gelezen = await readPatient(c.get('plek'), c.get('actor'), c.req.valid('param').id)
    const { zorgtrajecten, registraties, regels, teOntvoegen } = gelezen
    const trajecten = zorgtrajecten.map(({ document, ...rest }) => ({
      ...rest,
      document: document as Record<string, unknown>,
    }))
    const { id, label, versie, vervallen, document, historie } = gelezen
    const dossier = toDossier({ id, label, versie, vervallen, document, historie })
    return c.json({ ...dossier, zorgtrajecten: trajecten, registraties, regels, teOntvoegen: [...teOntvoegen] }, 200)
  })
  .openapi(zetGegevens, async (c) => {
    const { gegevens: nieuw, ...op } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), ...op }
    const { versie } = await changeGegevens(c.get('plek'), c.get('actor'), wie, nieuw)
    tell(c, 'registraties')
    return c.json({ versie }, 200)
  })
  .openapi(toonBsn, async (c) =>
    c.json({ bsn: await showBsn(c.get('plek'), c.get('actor'), c.req.valid('param').id) }, 200),
  )
  .openapi(zetBsn, async (c) => {
    const { bsn, ...op } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), ...op }
    const { versie, teCorrigeren } = await replaceBsn(c.get('plek'), c.get('actor'), wie, bsn)
    tell(c)
    return c.json({ versie, teCorrigeren: [...teCorrigeren] }, 200)
  })
  .openapi(verifieer, async (c) => {
    const { op, bron, ...rest } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), ...rest }
    const { versie } = await recordVerification(c.get('plek'), c.get('actor'), wie, { op, bron })
    tell(c)
    return c.json({ versie }, 200)
  })
  .openapi(verzekering, async (c) => {
    const { wijziging, ...op } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), ...op }
    const { versie, ...week } = await changeVerzekering(c.get('plek'), c.get('actor'), wie, wijziging)
    tell(c)
    return c.json({ versie, ...toGevolg(week) }, 200)
  })
  .openapi(zetZorgvraag, async (c) => {
    const { zorgvraag: nieuw, ...op } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), ...op }
    const { versie } = await putZorgvraag(c.get('plek'), c.get('actor'), wie, nieuw)
    tell(c)
    return c.json({ versie }, 200)
  })
  .openapi(wisZorgvraag, async (c) => {
    const { zorgvraag: weg, ...op } = c.req.valid('json')
    const wie = { ...c.req.valid('param'), ...op }
    const { versie } = await removeZorgvraag(c.get('plek'), c.get('actor'), wie, weg)
    tell(c)
    return c.json({ versie }, 200)
  })
  .openapi(geefNummer, async (c) => {
    const opdracht = { patient: c.req.valid('param').id, ...c.req.valid('json') }
    const uitgegeven = await issueZorgtraject(c.get('plek'), c.get('actor'), opdracht)
    tell(c)
    return c.json({ ...uitgegeven, opmerkingen: [...uitgegeven.opmerkingen] }, 200)
  })
  .openapi(voegSamen, async (c) => {
    const { keuzes, ...rest } = c.req.valid('json')
    const opdracht = { behouden: c.req.valid('param').id, ...rest, keuzes: keuzes as Samenvoegkeuzes }
    const uitkomst = await mergeDouble(c.get('plek'), c.get('actor'), opdracht)
    if (uitkomst.soort === 'samengevoegd') tell(c, 'registraties', 'prestaties')
    return c.json(toSamenvoegresultaat(uitkomst), 200)
  })
  .openapi(ontvoeg, async (c) => {
    const { registraties } = await undoDouble(c.get('plek'), c.get('actor'), c.req.valid('json'))
    tell(c, 'registraties', 'prestaties')
    return c.json({ registraties }, 200)
  })
  .openapi(stand, async (c) => {
    const { vervallen, ...op } = c.req.valid('json')
    const opdracht = { register: 'patient' as const, ...c.req.valid('param'), ...op, terug: !vervallen }
    await withdrawDocument(c.get('plek'), c.get('actor'), opdracht)
    tell(c)
    return c.json({ vervallen }, 200)
  })
