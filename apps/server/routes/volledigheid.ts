import { createRoute, z } from '@hono/zod-openapi'
import { countRegistraties, HERSTELLERS, type Volledigheidsbeeld } from '@zorgketen/usecases'
import type { Maand } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { taak, toTaak } from '../taken/routes.ts'
import { antwoord, inhoud } from '../vormen/antwoord.ts'
import { bedrag, maand, tekst } from '../vormen/tekst.ts'

/** A month of more registrations is looked through as a job: it takes longer than someone waits. */
const METEEN = 5000
/** Ids that are given of a cause; the counts are of all. */
const IDS = 100

const HERSTELLER_NAMEN = Object.keys(HERSTELLERS) as [keyof typeof HERSTELLERS, ...(keyof typeof HERSTELLERS)[]]

const gebrek = z.object({
  code: z.string(),
  hersteller: z.enum(HERSTELLER_NAMEN),
  ernst: z.enum(['blokkeert', 'waarschuwt']),
  wat: tekst,
  doe: tekst,
  /** Registrations it concerns. */
  aantal: z.int(),
  /** Cents: maximum tariffs of the prestaties it concerns; null when none could be derived. */
  bedrag: bedrag.nullable(),
  voorbeelden: z.array(tekst),
  /** The first of what is to be opened to mend it. */
  betrokken: z.array(z.object({ register: z.string(), id: z.string(), naam: z.string() })),
  totaalBetrokken: z.int(),
  registraties: z.array(z.string()),
})

const beeld = z
  .object({
    maand,
    tellingen: z.object({
      registraties: z.int(),
      alGedeclareerd: z.int(),
      geblokkeerd: z.int(),
      gereed: z.int(),
    }),
    herstellers: z.array(z.object({ hersteller: z.enum(HERSTELLER_NAMEN), naam: tekst })),
    gebreken: z.array(gebrek),
    /** How many rules could not be judged beforehand, because they need what only the payer knows. */
    nietBeoordeeld: z.int(),
  })
  .openapi('Volledigheid')

const toBeeld = ({ gebreken, nietBeoordeeld, ...rest }: Volledigheidsbeeld): z.input<typeof beeld> => ({
  ...rest,
  tellingen: { ...rest.tellingen },
  herstellers: HERSTELLER_NAMEN.map((hersteller) => ({ hersteller, naam: HERSTELLERS[hersteller] })),
  gebreken: gebreken.map(({ betrokken, registraties, voorbeelden, ...een }) => ({
    ...een,
    voorbeelden: [...voorbeelden],
    betrokken: betrokken.slice(0, IDS).map((genoemde) => ({ ...genoemde })),
    totaalBetrokken: betrokken.length,
    registraties: registraties.slice(0, IDS),
  })),
  nietBeoordeeld: new Set(nietBeoordeeld.map(({ regel }) => regel)).size,
})

const kijkNa = createRoute({
  method: 'post',
  path: '/',
  request: { body: inhoud(z.object({ maand })) },
  responses: antwoord(
    z.object({ beeld: beeld.nullable(), taak: taak.nullable() }),
    'wat declareren nog in de weg staat; bij een grote maand de taak die het uitzoekt, met het beeld als resultaat',
  ),
})

/** What still blocks declaring a month. */
export const volledigheidRoutes = makeRouter().openapi(kijkNa, async (c) => {
  const [plek, actor] = [c.get('plek'), c.get('actor')]
  const welke = c.req.valid('json').maand as Maand
  if ((await countRegistraties(plek, actor, welke)) <= METEEN) {
    return c.json({ beeld: toBeeld(await c.get('reken')('volledigheid', actor, welke)), taak: null }, 200)
  }
  const wie = { id: plek.nieuwId(), actor, soort: 'nakijken' as const, begonnen: plek.nu() }
  const begonnen = c
    .get('taken')
    .start(wie, async (voortgang) => toBeeld(await c.get('reken')('volledigheid', actor, welke, voortgang)))
  return c.json({ beeld: null, taak: toTaak(begonnen) }, 200)
})
