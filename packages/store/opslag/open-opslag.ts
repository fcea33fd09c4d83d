import type { Kast, Opslag } from '@zorgketen/usecases/opslag'
import type { Sql } from '../sql.ts'
import type { Store } from '../store.ts'
import { makeAgendakast } from './agendakast.ts'
import { makeAuditkast } from './auditkast.ts'
import { makeBerichtenkast } from './berichtenkast.ts'
import { makeBetaalkast } from './betaalkast.ts'
import { type Context, makeContext } from './context.ts'
import { makeDienstkast } from './dienstkast.ts'
import { makeDossierkast } from './dossierkast.ts'
import { makeJaarkast } from './jaarkast.ts'
import { makeMaandkast } from './maandkast.ts'
import { makeOordeelkast } from './oordeelkast.ts'
import { makeOrganisatiekast } from './organisatiekast.ts'
import { makePrestatiekast } from './prestatiekast.ts'
import type { Geladen } from './refresh-statistics.ts'
import { makeRegisterkast } from './registerkast.ts'
import { makeRegistratiekast } from './registratiekast.ts'
import { makeTarievenkast } from './tarievenkast.ts'
import { makeTijdlijnkast } from './tijdlijnkast.ts'
import { makeTrajectboek } from './trajectboek.ts'
import { makeTrajectkast } from './trajectkast.ts'
import { makeTrajectwerkkast } from './trajectwerk.ts'

/** The port of the use cases over an open store: each transaction gets a kast bound to one organisation and one role. */
export const openOpslag = (store: Store): Opslag => {
  const geladen: Geladen = new Map()
  const kastVan = (sql: Sql, organisatie: string): Kast => makeKast(makeContext(sql, organisatie, geladen))
  return {
    milieu: store.milieu === 'productie' ? 'P' : 'T',
    transact: ({ organisatie, rol }, doe) =>
      store.transact({ organisatie, rol }, (sql) => doe(kastVan(sql, organisatie))),
    read: ({ organisatie, rol }, doe) => store.read({ organisatie, rol }, (sql) => doe(kastVan(sql, organisatie))),
    readLoosely: ({ organisatie, rol }, doe) =>
      store.readLoosely({ organisatie, rol }, (sql) => doe(kastVan(sql, organisatie))),
  }
}

const makeKast = (context: Context): Kast => ({
  organisaties: makeOrganisatiekast(context),
  registers: makeRegisterkast(context),
  registraties: makeRegistratiekast(context),
  agenda: makeAgendakast(context),
  prestaties: makePrestatiekast(context),
  dossiers: makeDossierkast(context),
  berichten: makeBerichtenkast(context),
  oordelen: makeOordeelkast(context),
  betalingen: makeBetaalkast(context),
  maanden: makeMaandkast(context),
  jaren: makeJaarkast(context),
  tarieven: makeTarievenkast(context),
  trajecten: makeTrajectkast(context),
  diensten: makeDienstkast(context),
  trajectwerk: makeTrajectwerkkast(context),
  trajectboek: makeTrajectboek(context),
  tijdlijn: makeTijdlijnkast(context),
  audit: makeAuditkast(context),
})
