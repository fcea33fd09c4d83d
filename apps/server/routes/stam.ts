import { createRoute, z } from '@hono/zod-openapi'
import {
  AANBIEDER_REGISTERS,
  BETALER_REGISTERS,
  type Bewaard,
  type Herafleiding,
  kolommenVan,
  REGISTERS,
  readDossier,
  readKeuzelijsten,
  readRegisterstanden,
  saveDocument,
  searchRegister,
  setRegisterstand,
  withdrawDocument,
} from '@zorgketen/usecases'
import type { Context } from 'hono'
import type { Omgeving } from '../omgeving.ts'
import { makeRouter } from '../router.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { stamdossier, toDossier } from '../vormen/stamdossier.ts'
import { deel, pagina, tekst } from '../vormen/tekst.ts'

const namen = [...new Set([...AANBIEDER_REGISTERS, ...BETALER_REGISTERS])]
type Formulierregister = Exclude<(typeof namen)[number], 'patient' | 'zorgvraag'>
/** A patient and its zorgvragen have routes of their own (patienten.ts, typering.ts). */
const register = z.enum(namen.filter((naam) => naam !== 'patient' && naam !== 'zorgvraag') as Formulierregister[])
const keuze = z.object({ code: z.string(), naam: tekst })
const registerParam = z.object({ register })
const documentParam = z.object({ register, id: z.string() })

const registers = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(
    z.object({
      registers: z.array(
        z.object({
          register: z.string(),
          naam: z.object({ enkelvoud: tekst, meervoud: tekst }),
          aantal: z.int(),
          kolommen: z.array(z.object({ sleutel: z.string(), naam: tekst })),
        }),
      ),
    }),
    'de registers van deze organisatie, in de volgorde van een menu',
  ),
})
const keuzelijsten = createRoute({
  method: 'get',
  path: '/keuzelijsten',
  responses: antwoord(
    z.object({
      beroepen: z.array(keuze),
      settings: z.array(keuze),
      verwijzingen: z.array(keuze),
      diagnoselijsten: z.array(keuze.extend({ codes: z.array(keuze) })),
      afspraken: z.array(keuze),
    }),
    'waaruit formulieren van stamgegevens kiezen',
  ),
})
const registerstand = z.object({
  register: z.enum(['plaatsing', 'contract', 'aanbieder', 'skn', 'indicatie']),
  stand: z.enum(['volledig', 'deels', 'niet']),
})
const standen = createRoute({
  method: 'get',
  path: '/volledigheid',
  responses: antwoord(
    z.object({ versie: z.int(), standen: z.array(registerstand) }),
    'wat een betaler van elk register zegt: volledig, niet volledig, of niet bijgehouden',
  ),
})
const zetRegisterstand = createRoute({
  method: 'put',
  path: '/volledigheid',
  request: {
    body: inhoud(registerstand.extend({ verwachteVersie: z.int().min(1), reden: z.string().max(2000) })),
  },
  responses: antwoord(registerstand, 'zo wordt vanaf nu geoordeeld'),
})
const lijst = createRoute({
  method: 'get',
  path: '/{register}',
  request: { params: registerParam, query: pagina.extend({ zoek: z.string().max(100).default('') }) },
  responses: antwoord(
    deel(
      z.object({
        id: z.string(),
        label: z.string(),
        versie: z.int(),
        cellen: z.record(z.string(), z.string().nullable()),
      }),
    ),
    'gegevens die nu gelden, op volgorde van naam',
  ),
})
const een = createRoute({
  method: 'get',
  path: '/{register}/{id}',
  request: { params: documentParam },
  responses: antwoord(stamdossier, 'een gegeven met alle versies, de nieuwste eerst'),
})
const bewaard = z.object({
  id: z.string(),
  versie: z.int(),
  afgeleid: z.int(),
  /** What could not be judged about it, with the reason. */
  opmerkingen: z.array(tekst),
  /** Jobs that derive the months that are too large to do at once. */
  taken: z.array(z.string()),
})
const document = z.record(z.string(), z.unknown())
const reden = z.string().max(2000)
const nieuw = createRoute({
  method: 'post',
  path: '/{register}',
  request: { params: registerParam, body: inhoud(z.object({ document, reden })) },
  responses: antwoord(bewaard, 'een nieuw gegeven'),
})
const bewaar = createRoute({
  method: 'put',
  path: '/{register}/{id}',
  request: { params: documentParam, body: inhoud(z.object({ document, verwachteVersie: z.int().min(1), reden })) },
  responses: antwoord(bewaard, 'bewaard als nieuwe versie'),
})
const stand = createRoute({
  method: 'post',
  path: '/{register}/{id}/stand',
  request: {
    params: documentParam,
    body: inhoud(z.object({ vervallen: z.boolean(), verwachteVersie: z.int().min(1), reden })),
  },
  responses: antwoord(z.object({ afgeleid: z.int(), taken: z.array(z.string()) }), 'ingetrokken of teruggezet'),
})

/** What is no longer what it was when master data changed. */
const GERAAKT = ['stam', 'registers', 'patienten', 'registraties', 'prestaties', 'declaraties', 'volledigheid'] as const

/** Tells open pages, and starts a job for each month that could not be derived at once. */
export function processHerafleiding(
  c: Context<Omgeving>,
  { afgeleid, wacht }: Herafleiding,
): { afgeleid: number; taken: string[] } {
  const [plek, actor] = [c.get('plek'), c.get('actor')]
  const tell = () => c.get('gebeurtenissen').tell(actor.organisatie, ...GERAAKT)
  const taken = wacht.map((maand) => {
    const wie = { id: plek.nieuwId(), actor, soort: 'afleiden' as const, begonnen: plek.nu() }
    return c.get('taken').start(wie, async (voortgang) => {
      const gedaan = await c.get('reken')('afleiden', actor, maand, voortgang)
      tell()
      return { afgeleid: gedaan }
    }).id
  })
  tell()
  return { afgeleid, taken }
}

const toBewaard = (
  c: Context<Omgeving>,
  { id, versie, opmerkingen, ...herafleiding }: Bewaard,
): z.input<typeof bewaard> => ({ id, versie, opmerkingen: [...opmerkingen], ...processHerafleiding(c, herafleiding) })

/** Master data: registers, lists, one document with its history, keep, withdraw. */
export const stamRoutes = makeRouter()
  .openapi(registers, async (c) => {
    const rijen = await c.get('plek').opslag.read(c.get('actor'), async (kast) => {
      const { soort } = await kast.organisaties.eigen()
      const welke = soort === 'aanbieder' ? AANBIEDER_REGISTERS : BETALER_REGISTERS
      const gevonden = []
      for (const naam of welke) {
        const vraag = { woorden: [], geboortedatum: null }
        const { totaal } = await kast.registers.zoek(naam, vraag, { vanaf: 0, aantal: 1 })
        gevonden.push({ register: naam, naam: REGISTERS[naam].naam, aantal: totaal, kolommen: kolommenVan(naam) })
      }
      return gevonden
    })
    return c.json({ registers: rijen }, 200)
  })
  .openapi(keuzelijsten, async (c) => {
    const lijsten = await readKeuzelijsten(c.get('plek'), c.get('actor'))
    const diagnoses = lijsten.diagnoselijsten.map(({ codes, ...rest }) => ({ ...rest, codes: [...codes] }))
    return c.json(
      {
        beroepen: [...lijsten.beroepen],
        settings: [...lijsten.settings],
        verwijzingen: [...lijsten.verwijzingen],
        diagnoselijsten: diagnoses,
        afspraken: [...lijsten.afspraken],
      },
      200,
    )
  })
  .openapi(standen, async (c) => {
    const { versie, standen: elk } = await readRegisterstanden(c.get('plek'), c.get('actor'))
    return c.json({ versie, standen: [...elk] }, 200)
  })
  .openapi(zetRegisterstand, async (c) => {
    const opdracht = c.req.valid('json')
    await setRegisterstand(c.get('plek'), c.get('actor'), opdracht)
    c.get('gebeurtenissen').tell(c.get('actor').organisatie, 'stam', 'registers', 'oordelen')
    return c.json({ register: opdracht.register, stand: opdracht.stand }, 200)
  })
  .openapi(lijst, async (c) => {
    const { vanaf, aantal, zoek } = c.req.valid('query')
    const vraag = { register: c.req.valid('param').register, zoek, pagina: { vanaf, aantal } }
    const { rijen, totaal } = await searchRegister(c.get('plek'), c.get('actor'), vraag)
    return c.json({ rijen: [...rijen], totaal }, 200)
  })
  .openapi(een, async (c) => {
    const { register, id } = c.req.valid('param')
    return c.json(toDossier(await readDossier(c.get('plek'), c.get('actor'), register, id)), 200)
  })
  .openapi(nieuw, async (c) => {
    const opdracht = { ...c.req.valid('param'), ...c.req.valid('json'), id: null, verwachteVersie: 0 }
    return c.json(toBewaard(c, await saveDocument(c.get('plek'), c.get('actor'), opdracht)), 200)
  })
  .openapi(bewaar, async (c) => {
    const opdracht = { ...c.req.valid('param'), ...c.req.valid('json') }
    return c.json(toBewaard(c, await saveDocument(c.get('plek'), c.get('actor'), opdracht)), 200)
  })
  .openapi(stand, async (c) => {
    const { vervallen, ...rest } = c.req.valid('json')
    const opdracht = { ...c.req.valid('param'), ...rest, terug: !vervallen }
    return c.json(processHerafleiding(c, await withdrawDocument(c.get('plek'), c.get('actor'), opdracht)), 200)
  })
