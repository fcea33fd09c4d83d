import { createRoute, z } from '@hono/zod-openapi'
import { type Jaarafsluiting, listBoekjaren, type Nooitsom, pageJaarregels } from '@zorgketen/usecases'
import { JAARSTANDEN } from '@zorgketen/usecases/opslag'
import { formatDay, formatUzovi, type Maand, type Uzovi } from '@zorgketen/values'
import { makeRouter } from '../router.ts'
import { antwoord } from '../vormen/antwoord.ts'
import { patientNamen } from '../vormen/patient-namen.ts'
import { regel, showRegels } from '../vormen/regel.ts'
import { bedrag, dag, deel, maand, pagina, reden, tekst } from '../vormen/tekst.ts'

const stand = z.enum(JAARSTANDEN)
const maanden = z.array(z.object({ maand, aantal: z.int() }))
const nooitsom = z.object({ betaler: z.string().nullable(), reden, maanden, aantal: z.int(), bedrag })
const post = z.object({
  stand,
  /** Settled; else it is open and `doe` says what to do. */
  klaar: z.boolean(),
  tekst,
  doe: tekst.nullable(),
  aantal: z.int(),
  gevraagd: bedrag,
  toegekend: bedrag,
  /** Not certain because of it; negative: to be paid back. */
  open: bedrag,
})

const rapport = z
  .object({
    jaar: z.int(),
    peildag: dag,
    streefdag: dag,
    betalers: z.array(
      z.object({
        betaler: z.string(),
        naam: z.string().nullable(),
        /** Last day on which everything must be in and approved; null: this payer has none. */
        uiterlijk: dag.nullable(),
        posten: z.array(post),
        nooit: z.array(nooitsom),
        toegekend: bedrag,
        open: bedrag,
      }),
    ),
    zonderBetaler: z.array(nooitsom),
    weigeringen: z.array(z.object({ code: z.string(), reden: tekst, aantal: z.int(), maanden })),
  })
  .openapi('Jaarafsluiting')

const jaarParam = z.object({ jaar: z.coerce.number().int().min(2000).max(2199) })

const jaren = createRoute({
  method: 'get',
  path: '/',
  responses: antwoord(
    z.object({ jaren: z.array(z.int()) }),
    'boekjaren met registraties of regels, het nieuwste eerst',
  ),
})
const lees = createRoute({
  method: 'get',
  path: '/{jaar}',
  request: { params: jaarParam },
  responses: antwoord(rapport, 'wat van een boekjaar vaststaat, wat open is en waarom'),
})
const regels = createRoute({
  method: 'get',
  path: '/{jaar}/regels',
  request: { params: jaarParam, query: pagina.extend({ betaler: z.string().regex(/^\d{4}$/), stand }) },
  responses: antwoord(deel(regel), 'de regels achter een post'),
})
const nooit = createRoute({
  method: 'get',
  path: '/nooit/{maand}',
  request: { params: z.object({ maand }), query: pagina.extend({ reden: z.string().max(200) }) },
  responses: antwoord(
    deel(
      z.object({
        prestatie: z.string(),
        patient: z.string(),
        naam: z.string().nullable(),
        datum: dag,
        code: z.string(),
        bedrag,
        betaler: z.string().nullable(),
        reden,
      }),
    ),
    'prestaties van een maand die nooit gedeclareerd zijn, om één reden',
  ),
})

/** The year-close report: it stops nothing and changes nothing. */
export const jaarafsluitingRoutes = makeRouter()
  .openapi(jaren, async (c) => c.json({ jaren: [...(await listBoekjaren(c.get('plek'), c.get('actor')))] }, 200))
  .openapi(nooit, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { reden: code, vanaf, aantal } = c.req.valid('query')
    const vraag = { maand: c.req.valid('param').maand as Maand, reden: code }
    const alle = await c
      .get('onthoud')
      .of(plek, actor, `jaarnooit ${vraag.maand} ${code}`, () => c.get('reken')('jaarnooit', actor, vraag))
    const blad = alle.slice(vanaf, vanaf + aantal)
    const namen = await plek.opslag.read(actor, (kast) =>
      patientNamen(
        kast,
        blad.map(({ patient }) => patient),
      ),
    )
    const rijen = blad.map(({ maand: _, datum, betaler, ...rest }) => ({
      ...rest,
      naam: namen.get(rest.patient) ?? null,
      datum: formatDay(datum),
      betaler: betaler === null ? null : formatUzovi(betaler),
    }))
    return c.json({ rijen, totaal: alle.length }, 200)
  })
  .openapi(lees, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { jaar } = c.req.valid('param')
    const gelezen = await c
      .get('onthoud')
      .of(plek, actor, `jaarafsluiting ${jaar}`, () => c.get('reken')('jaarafsluiting', actor, jaar))
    return c.json(toRapport(gelezen), 200)
  })
  .openapi(regels, async (c) => {
    const [plek, actor] = [c.get('plek'), c.get('actor')]
    const { betaler, stand: welke, ...blad } = c.req.valid('query')
    const vraag = { jaar: c.req.valid('param').jaar, betaler: betaler as Uzovi, stand: welke }
    const { rijen, totaal } = await pageJaarregels(plek, actor, vraag, blad)
    const { referentie } = plek.gereedschap
    const getoond = await plek.opslag.read(actor, (kast) => showRegels(kast, referentie, rijen))
    return c.json({ rijen: getoond, totaal }, 200)
  })

const toNooit = ({ betaler, reden: waarom, maanden: perMaand, ...rest }: Nooitsom): z.input<typeof nooitsom> => ({
  ...rest,
  reden: waarom,
  maanden: [...perMaand],
  betaler: betaler === null ? null : formatUzovi(betaler),
})

const toRapport = (gelezen: Jaarafsluiting): z.input<typeof rapport> => ({
  jaar: gelezen.jaar,
  peildag: formatDay(gelezen.peildag),
  streefdag: formatDay(gelezen.streefdag),
  betalers: gelezen.betalers.map(({ betaler, uiterlijk, posten, nooit: niet, ...rest }) => ({
    ...rest,
    betaler: formatUzovi(betaler),
    uiterlijk: uiterlijk === null ? null : formatDay(uiterlijk),
    posten: [...posten],
    nooit: niet.map(toNooit),
  })),
  zonderBetaler: gelezen.zonderBetaler.map(toNooit),
  weigeringen: gelezen.weigeringen.map(({ maanden: perMaand, ...rest }) => ({ ...rest, maanden: [...perMaand] })),
})
