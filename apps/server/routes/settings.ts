import { createRoute, z } from '@hono/zod-openapi'
import {
  acceptVoorstel,
  assertMag,
  checkVoorstel,
  readSettinghistorie,
  readSettingkeuzes,
  readSettings,
  type Settingproef,
  type Settingstand,
  tryContact,
  type Voorbeeldrij,
} from '@zorgketen/usecases'
import { formatDay, type Maand } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { taak, toTaak } from '../taken/routes.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bedrag, dag, deel, maand, pagina, tekst } from '../vormen/tekst.ts'
import { processHerafleiding } from './stam.ts'

const reden = z.string().max(2000)
const woorden = z.array(z.string())
// The use case reads a proposal itself and names the field at fault; here it only has the form of one.
const voorwaarden = z.object({
  eenheid: woorden.optional(),
  team: woorden.optional(),
  teamsoort: woorden.optional(),
  strafrechtelijkeTitel: z.boolean().optional(),
  locatiesoort: woorden.optional(),
  zorgverlener: woorden.optional(),
  beroep: woorden.optional(),
  zorgprogramma: woorden.optional(),
  stroom: woorden.optional(),
})
const voorstelregel = z.object({ id: z.string(), naam: z.string(), als: voorwaarden, dan: z.string(), reden })
const voorstel = z.object({ vanaf: z.string(), regels: z.array(voorstelregel).max(200) })
const keuze = z.object({ code: z.string(), naam: tekst })

const stand = z.object({
  versie: z.int(),
  vandaag: dag,
  perioden: z.array(
    z.object({
      van: dag,
      tot: dag.nullable(),
      regels: z.array(voorstelregel.extend({ inWoorden: tekst, besloten: dag })),
    }),
  ),
  maanden: z.array(z.object({ maand, gesloten: z.boolean(), registraties: z.int() })),
})
const bevinding = z.object({
  plaats: z.int(),
  code: z.string(),
  ernst: z.enum(['afkeur', 'waarschuwing', 'signaal']),
  wat: tekst,
  verwacht: tekst,
  doe: tekst,
  bron: z.string(),
})
const gevolg = z.object({ soort: z.enum(['prestatie', 'weigering']), code: z.string(), tarief: bedrag.optional() })
const proef = z.object({
  uitkomst: z.object({ soort: z.enum(['setting', 'weigering']), code: z.string(), regel: z.string().nullable() }),
  stappen: z.array(z.object({ regel: z.string().nullable(), uitkomst: z.string(), tekst, bron: z.string() })),
  kenmerken: z.array(z.object({ kenmerk: z.string(), naam: tekst, waarde: tekst, herkomst: tekst })),
  /** Inputs of which another value would give another outcome. */
  relevant: z.array(z.string()),
})

const lees = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(stand, 'de settinglijst, per periode waarin zij niet verandert'),
})
const keuzes = createRoute({
  method: 'get',
  path: '/keuzes',
  responses: antwoord(
    z.object({
      eenheden: z.array(keuze),
      teams: woorden,
      teamsoorten: woorden,
      zorgprogrammas: woorden,
      beroepen: z.array(keuze),
      locatiesoorten: z.array(keuze),
      settings: z.array(keuze),
      kenmerken: z.array(keuze),
    }),
    'waaruit een regel kiest',
  ),
})
const historie = createRoute({
  method: 'get',
  path: '/historie',
  responses: antwoord(
    z.object({
      versies: z.array(
        z.object({
          versie: z.int(),
          op: z.string(),
          door: z.string(),
          reden: z.string(),
          vanaf: dag.nullable(),
          wijzigingen: z.array(
            z.object({
              soort: z.enum(['nieuw', 'weg', 'gewijzigd', 'verplaatst']),
              naam: z.string(),
              van: tekst.nullable(),
              naar: tekst.nullable(),
            }),
          ),
        }),
      ),
    }),
    'alle wijzigingen, de nieuwste eerst',
  ),
})
const toets = createRoute({
  method: 'post',
  path: '/toets',
  request: { body: inhoud(z.object({ voorstel })) },
  responses: antwoord(
    z.object({ inWoorden: z.array(tekst), bevindingen: z.array(bevinding) }),
    'wat er van een voorstel te zeggen is, per regel',
  ),
})
const vooruit = createRoute({
  method: 'post',
  path: '/voorbeeld',
  request: { body: inhoud(z.object({ voorstel, maand })) },
  responses: antwoord(taak, 'wordt nagerekend; het resultaat is een overzicht per code van en naar'),
})
const groep = createRoute({
  method: 'post',
  path: '/voorbeeld/groep',
  request: { body: inhoud(z.object({ voorstel, maand, groep: z.int().min(0), pagina })) },
  responses: antwoord(
    deel(
      z.object({
        registratie: z.string(),
        datum: dag.nullable(),
        patient: z.string().nullable(),
        zorgverlener: z.string().nullable(),
        eenheid: z.string().nullable(),
        oud: gevolg.nullable(),
        nieuw: gevolg.nullable(),
        verschil: bedrag,
      }),
    ),
    'de registraties achter een groep van het voorbeeld',
  ),
})
const neemAan = createRoute({
  method: 'post',
  path: '/aannemen',
  request: { body: inhoud(z.object({ voorstel, verwachteVersie: z.int().min(0), reden })) },
  responses: antwoord(
    z.object({ versie: z.int(), afgeleid: z.int(), taken: z.array(z.string()), ongemoeid: z.array(maand) }),
    'geldt vanaf de gekozen dag; open maanden zijn opnieuw afgeleid, gesloten maanden ongemoeid gelaten',
  ),
})
const probeer = createRoute({
  method: 'post',
  path: '/probeer',
  request: {
    body: inhoud(
      z.object({
        voorstel: voorstel.nullable(),
        contact: z.object({
          datum: dag,
          stroom: z.enum(['ggz', 'fz']),
          eenheid: z.string(),
          zorgverlener: z.string().nullable(),
          patient: z.string().nullable(),
          locatiesoort: z.enum(['kantoor', 'afdeling', 'bij-patient', 'elders', 'op-afstand', 'onbekend']).nullable(),
          titel: z.enum(['ja', 'nee', 'onbekend']).nullable(),
        }),
      }),
    ),
  },
  responses: antwoord(proef, 'welke regel beslist, stap voor stap'),
})

type Regel = Settingstand['perioden'][number]['regels'][number]

const toRegel = ({ id, naam, als, dan, reden: waarom, besloten, inWoorden }: Regel) => ({
  ...{ id, naam, dan, inWoorden },
  als: als as z.input<typeof voorwaarden>,
  reden: waarom,
  besloten: formatDay(besloten),
})

const toStand = ({ versie, vandaag, perioden, maanden }: Settingstand): z.input<typeof stand> => ({
  versie,
  vandaag: formatDay(vandaag),
  perioden: perioden.map(({ van, tot, regels }) => ({
    van: formatDay(van),
    tot: tot === null ? null : formatDay(tot),
    regels: regels.map(toRegel),
  })),
  maanden: maanden.map((een) => ({ ...een })),
})

const toRij = ({ registratie, datum, namen, oud, nieuw, verschil }: Voorbeeldrij) => ({
  ...{ registratie, oud, nieuw, verschil },
  datum: datum === null ? null : formatDay(datum),
  patient: namen?.patient ?? null,
  zorgverlener: namen?.zorgverlener ?? null,
  eenheid: namen?.eenheid ?? null,
})

const toProef = ({ keuze: gekozen, stappen, kenmerken, relevant }: Settingproef): z.input<typeof proef> => ({
  uitkomst:
    gekozen.soort === 'setting'
      ? { soort: 'setting', code: gekozen.setting, regel: gekozen.regel }
      : { soort: 'weigering', code: gekozen.weigering.code, regel: null },
  stappen: stappen.map(({ regel, uitkomst, tekst: gezegd, bron }) => ({
    ...{ regel, uitkomst, tekst: gezegd },
    bron: `${bron.document}, ${bron.plaats}`,
  })),
  kenmerken: [...kenmerken],
  relevant: [...relevant],
})

/** The decision list on settings: read, judge and preview a proposal, accept it, try a contact. */
export const settingRoutes = makeRouter()
  .openapi(lees, async (c) => c.json(toStand(await readSettings(c.get('plek'), c.get('actor'))), 200))
  .openapi(keuzes, async (c) => {
    const { teams, teamsoorten, zorgprogrammas, ...rest } = await readSettingkeuzes(c.get('plek'), c.get('actor'))
    const { eenheden, beroepen, locatiesoorten, settings, kenmerken } = rest
    return c.json(
      {
        teams: [...teams],
        teamsoorten: [...teamsoorten],
        zorgprogrammas: [...zorgprogrammas],
        eenheden: [...eenheden],
        beroepen: [...beroepen],
        locatiesoorten: [...locatiesoorten],
        settings: [...settings],
        kenmerken: [...kenmerken],
      },
      200,
    )
  })
  .openapi(historie, async (c) => {
    const versies = await readSettinghistorie(c.get('plek'), c.get('actor'))
    const uit = versies.map(({ vanaf, wijzigingen, ...rest }) => ({
      ...rest,
      vanaf: vanaf === null ? null : formatDay(vanaf),
      wijzigingen: [...wijzigingen],
    }))
    return c.json({ versies: uit }, 200)
  })
  .openapi(toets, async (c) => {
    const { inWoorden, bevindingen } = await checkVoorstel(c.get('plek'), c.get('actor'), c.req.valid('json').voorstel)
    return c.json({ inWoorden: [...inWoorden], bevindingen: [...bevindingen] }, 200)
  })
  .openapi(vooruit, (c) => {
    const [plek, actor, vraag] = [c.get('plek'), c.get('actor'), c.req.valid('json')]
    assertMag(actor, 'beheren')
    const wie = { id: plek.nieuwId(), actor, soort: 'nakijken' as const, begonnen: plek.nu() }
    const gevraagd = { voorstel: vraag.voorstel, maand: vraag.maand as Maand }
    const begonnen = c
      .get('taken')
      .start(wie, (voortgang) => c.get('reken')('settingvoorbeeld', actor, gevraagd, voortgang))
    return c.json(toTaak(begonnen), 200)
  })
  .openapi(groep, async (c) => {
    const { maand: welke, ...vraag } = c.req.valid('json')
    const { rijen, totaal } = await c.get('reken')('settinggroep', c.get('actor'), { ...vraag, maand: welke as Maand })
    return c.json({ rijen: rijen.map(toRij), totaal }, 200)
  })
  .openapi(neemAan, async (c) => {
    const { versie, ongemoeid, ...herafleiding } = await acceptVoorstel(
      c.get('plek'),
      c.get('actor'),
      c.req.valid('json'),
    )
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'settings')
    return c.json({ versie, ongemoeid: [...ongemoeid], ...processHerafleiding(c, herafleiding) }, 200)
  })
  .openapi(probeer, async (c) =>
    c.json(toProef(await tryContact(c.get('plek'), c.get('actor'), c.req.valid('json'))), 200),
  )
