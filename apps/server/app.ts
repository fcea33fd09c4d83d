import { serveStatic } from '@hono/node-server/serve-static'
import type { Werkplek } from '@zorgketen/usecases'
import { type Beheer, beheerRoutes } from './beheer/routes.ts'
import type { Fout } from './fouten/fout.ts'
import { toFout } from './fouten/to-fout.ts'
import { Gebeurtenissen } from './gebeurtenissen/gebeurtenissen.ts'
import { gebeurtenissenRoutes } from './gebeurtenissen/routes.ts'
import { Onthoud } from './rekenkamer/onthoud.ts'
import { type Reken, rekenHier } from './rekenkamer/reken.ts'
import { Rustmoment } from './rekenkamer/rustmoment.ts'
import { makeRouter } from './router.ts'
import { agendaRoutes } from './routes/agenda.ts'
import { berichtRoutes } from './routes/berichten.ts'
import { oordeelRoutes } from './routes/betaler.ts'
import { betalingRoutes } from './routes/betalingen.ts'
import { correctieRoutes } from './routes/correcties.ts'
import { declaratieRoutes } from './routes/declaraties.ts'
import { dienstverleningRoutes } from './routes/dienstverlening.ts'
import { fzregisterRoutes } from './routes/fzregister.ts'
import { hulpmiddelRoutes } from './routes/hulpmiddelen.ts'
import { invoerRoutes } from './routes/invoer.ts'
import { jaarafsluitingRoutes } from './routes/jaarafsluiting.ts'
import { keuzeRoutes } from './routes/keuzes.ts'
import { logboekRoutes } from './routes/logboek.ts'
import { maandRoutes } from './routes/maanden.ts'
import { overnameRoutes } from './routes/overname.ts'
import { patientRoutes } from './routes/patienten.ts'
import { plaatsingRoutes } from './routes/plaatsingen.ts'
import { planningRoutes } from './routes/planning.ts'
import { regelboekRoutes } from './routes/regelboek.ts'
import { registratieRoutes } from './routes/registraties.ts'
import { settingRoutes } from './routes/settings.ts'
import { spelregelRoutes } from './routes/spelregels.ts'
import { stamRoutes } from './routes/stam.ts'
import { startcorrectieRoutes } from './routes/startcorrecties.ts'
import { tariefRoutes } from './routes/tarieven.ts'
import { tijdlijnRoutes } from './routes/tijdlijn.ts'
import { trajectafspraakRoutes } from './routes/trajectafspraken.ts'
import { trajectRoutes } from './routes/trajecten.ts'
import { trajectzichtRoutes } from './routes/trajectzicht.ts'
import { typemethodeRoutes } from './routes/typemethoden.ts'
import { typeringRoutes } from './routes/typering.ts'
import { uitvoerRoutes } from './routes/uitvoer.ts'
import { volledigheidRoutes } from './routes/volledigheid.ts'
import { sessieRoutes, vereisSessie } from './sessie/routes.ts'
import { Sessies } from './sessie/sessies.ts'
import { taakRoutes } from './taken/routes.ts'
import { Taken } from './taken/taken.ts'

/** What the application is made of, given by whoever starts it. */
export interface Onderdelen {
  readonly plek: Werkplek
  /** Does heavy work; null: this thread does. */
  readonly reken: Reken | null
  /** Version of the program; a page made by another one is told to refresh. */
  readonly versie: string
  /** Folder of the built screens; null: none. */
  readonly schermen: string | null
  /** Tidies the store when a job is done, none runs and nobody asks anything; null: the store does that itself. */
  readonly onderhoud: (() => Promise<unknown>) | null
  /** Work on the store as a whole; null: not offered. */
  readonly beheer: Beheer | null
  /** Writes an unexpected error to the log; never gets a BSN. */
  readonly log: (error: unknown, pad: string) => void
}

/** Overviews that are remembered, per server: previews of a month, corrections, explanations. */
const OVERZICHTEN = 32

/** The whole HTTP application: the API under /api, the screens beside it. */
export function makeApp({ plek, reken, onderhoud, versie, schermen, beheer, log }: Onderdelen) {
  const gebeurtenissen = new Gebeurtenissen()
  const rust = new Rustmoment(() => void onderhoud?.().catch((error: unknown) => log(error, 'onderhoud')))
  const taken = new Taken(
    (organisatie) => gebeurtenissen.tell(organisatie, 'taken'),
    () => rust.request(),
  )
  const onthoud = new Onthoud(OVERZICHTEN)
  const sessies = new Sessies()
  const app = makeRouter()
  app.use('/api/*', async (c, next) => {
    rust.disturb()
    c.set('plek', plek)
    c.set('gebeurtenissen', gebeurtenissen)
    c.set('taken', taken)
    c.set('onthoud', onthoud)
    c.set('reken', reken ?? rekenHier(plek))
    await next()
    c.header('x-zorgketen-versie', versie)
    c.header('cache-control', 'no-store')
  })
  app.onError((error, c) => {
    const { status, fout } = toFout(error)
    if (status >= 500) log(error, c.req.routePath)
    return c.json({ fout }, status)
  })
  app.route('/api', sessieRoutes(sessies))
  app.route('/api/regelboek', regelboekRoutes)
  app.route('/api/hulpmiddelen', hulpmiddelRoutes)
  const binnen = vereisSessie(sessies)
  const kamers = {
    registraties: registratieRoutes,
    agenda: agendaRoutes,
    planning: planningRoutes,
    maanden: maandRoutes,
    declaraties: declaratieRoutes,
    dienstverlening: dienstverleningRoutes,
    correcties: correctieRoutes,
    startcorrecties: startcorrectieRoutes,
    berichten: berichtRoutes,
    betalingen: betalingRoutes,
    oordelen: oordeelRoutes,
    fzregister: fzregisterRoutes,
    plaatsingen: plaatsingRoutes,
    jaarafsluiting: jaarafsluitingRoutes,
    keuzes: keuzeRoutes,
    overname: overnameRoutes,
    patienten: patientRoutes,
    spelregels: spelregelRoutes,
    settings: settingRoutes,
    stam: stamRoutes,
    trajecten: trajectRoutes,
    tijdlijn: tijdlijnRoutes,
    trajectafspraken: trajectafspraakRoutes,
    trajectzicht: trajectzichtRoutes,
    typering: typeringRoutes,
    typemethoden: typemethodeRoutes,
    invoer: invoerRoutes,
    tarieven: tariefRoutes,
    uitvoer: uitvoerRoutes,
    volledigheid: volledigheidRoutes,
    logboek: logboekRoutes,
    taken: taakRoutes,
    gebeurtenissen: gebeurtenissenRoutes,
  }
  for (const [naam, routes] of Object.entries(kamers)) {
    app.use(`/api/${naam}/*`, binnen)
    app.use(`/api/${naam}`, binnen)
    app.route(`/api/${naam}`, routes)
  }
  if (beheer !== null) app.route('/api/beheer', beheerRoutes(beheer))
  app.doc('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Zorgketen', version: versie } })
  app.all('/api/*', (c) => c.json({ fout: GEEN_ROUTE }, 404))
  if (schermen !== null) {
    app.use('*', async (c, next) => {
      await next()
      // Names of assets change with their content; the page that names them does not.
      const vast = c.req.path.startsWith('/assets/')
      c.header('cache-control', vast ? 'public, max-age=31536000, immutable' : 'no-cache')
    })
    app.use('*', serveStatic({ root: schermen }))
    app.get('*', serveStatic({ root: schermen, path: 'index.html' }))
  }
  return { app, gebeurtenissen, rust }
}

const GEEN_ROUTE: Fout = {
  code: 'niet-gevonden',
  wat: { nl: 'Dit adres bestaat niet.', en: 'This address does not exist.' },
  waar: null,
  verwacht: null,
  doe: { nl: 'Zie /api/openapi.json voor wat er is.', en: 'See /api/openapi.json for what there is.' },
}
