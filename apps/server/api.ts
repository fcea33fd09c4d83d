/** Types of the API's rooms, for `hc<…>('/api/<room>')` in the screens. Types only: nothing of the server goes along. */
export type { Fout } from './fouten/fout.ts'

import type { agendaRoutes } from './routes/agenda.ts'
import type { berichtRoutes } from './routes/berichten.ts'
import type { oordeelRoutes } from './routes/betaler.ts'
import type { betalingRoutes } from './routes/betalingen.ts'
import type { correctieRoutes } from './routes/correcties.ts'
import type { declaratieRoutes } from './routes/declaraties.ts'
import type { dienstverleningRoutes } from './routes/dienstverlening.ts'
import type { fzregisterRoutes } from './routes/fzregister.ts'
import type { hulpmiddelRoutes } from './routes/hulpmiddelen.ts'
import type { invoerRoutes } from './routes/invoer.ts'
import type { jaarafsluitingRoutes } from './routes/jaarafsluiting.ts'
import type { keuzeRoutes } from './routes/keuzes.ts'
import type { logboekRoutes } from './routes/logboek.ts'
import type { maandRoutes } from './routes/maanden.ts'
import type { overnameRoutes } from './routes/overname.ts'
import type { patientRoutes } from './routes/patienten.ts'
import type { plaatsingRoutes } from './routes/plaatsingen.ts'
import type { planningRoutes } from './routes/planning.ts'
import type { regelboekRoutes } from './routes/regelboek.ts'
import type { registratieRoutes } from './routes/registraties.ts'
import type { settingRoutes } from './routes/settings.ts'
import type { spelregelRoutes } from './routes/spelregels.ts'
import type { stamRoutes } from './routes/stam.ts'
import type { startcorrectieRoutes } from './routes/startcorrecties.ts'
import type { tariefRoutes } from './routes/tarieven.ts'
import type { tijdlijnRoutes } from './routes/tijdlijn.ts'
import type { trajectafspraakRoutes } from './routes/trajectafspraken.ts'
import type { trajectRoutes } from './routes/trajecten.ts'
import type { trajectzichtRoutes } from './routes/trajectzicht.ts'
import type { typemethodeRoutes } from './routes/typemethoden.ts'
import type { typeringRoutes } from './routes/typering.ts'
import type { volledigheidRoutes } from './routes/volledigheid.ts'
import type { sessieRoutes } from './sessie/routes.ts'
import type { taakRoutes } from './taken/routes.ts'

export type Agenda = typeof agendaRoutes
export type Berichten = typeof berichtRoutes
export type Betalingen = typeof betalingRoutes
export type Oordelen = typeof oordeelRoutes
export type Correcties = typeof correctieRoutes
export type Declaraties = typeof declaratieRoutes
export type Dienstverlening = typeof dienstverleningRoutes
export type Fzregister = typeof fzregisterRoutes
export type Hulpmiddelen = typeof hulpmiddelRoutes
export type Invoer = typeof invoerRoutes
export type Logboek = typeof logboekRoutes
export type Volledigheid = typeof volledigheidRoutes
export type Jaarafsluiting = typeof jaarafsluitingRoutes
export type Keuzes = typeof keuzeRoutes
export type Maanden = typeof maandRoutes
export type Overname = typeof overnameRoutes
export type Patienten = typeof patientRoutes
export type Plaatsingen = typeof plaatsingRoutes
export type Planning = typeof planningRoutes
export type Regelboek = typeof regelboekRoutes
export type Registraties = typeof registratieRoutes
export type Tarieven = typeof tariefRoutes
export type Taken = typeof taakRoutes
export type Spelregels = typeof spelregelRoutes
export type Settings = typeof settingRoutes
export type Startcorrecties = typeof startcorrectieRoutes
export type Stam = typeof stamRoutes
export type Trajecten = typeof trajectRoutes
export type Tijdlijn = typeof tijdlijnRoutes
export type Trajectafspraken = typeof trajectafspraakRoutes
export type Trajectzicht = typeof trajectzichtRoutes
export type Typemethoden = typeof typemethodeRoutes
export type Typering = typeof typeringRoutes
export type Sessie = ReturnType<typeof sessieRoutes>
