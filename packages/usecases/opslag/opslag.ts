import type { Actor } from './actor.ts'
import type { Agendakast } from './agendakast.ts'
import type { Auditkast } from './auditkast.ts'
import type { Berichtenkast } from './berichtenkast.ts'
import type { Betaalkast } from './betaalkast.ts'
import type { Dienstkast } from './dienstkast.ts'
import type { Dossierkast } from './dossierkast.ts'
import type { Jaarkast } from './jaarkast.ts'
import type { Maandkast } from './maandkast.ts'
import type { Oordeelkast } from './oordeelkast.ts'
import type { Organisatiekast } from './organisatie.ts'
import type { Prestatiekast } from './prestatiekast.ts'
import type { Registerkast } from './registerkast.ts'
import type { Registratiekast } from './registratiekast.ts'
import type { Tarievenkast } from './tarievenkast.ts'
import type { Tijdlijnkast } from './tijdlijnkast.ts'
import type { Trajectboek } from './trajectboek.ts'
import type { Trajectkast } from './trajectkast.ts'
import type { Trajectwerkkast } from './trajectwerkkast.ts'

/** Everything one organisation keeps, inside one transaction. */
export interface Kast {
  readonly organisaties: Organisatiekast
  readonly registers: Registerkast
  readonly registraties: Registratiekast
  readonly agenda: Agendakast
  readonly prestaties: Prestatiekast
  readonly dossiers: Dossierkast
  readonly berichten: Berichtenkast
  readonly oordelen: Oordeelkast
  readonly betalingen: Betaalkast
  readonly maanden: Maandkast
  readonly jaren: Jaarkast
  readonly tarieven: Tarievenkast
  readonly trajecten: Trajectkast
  readonly diensten: Dienstkast
  readonly trajectwerk: Trajectwerkkast
  readonly trajectboek: Trajectboek
  readonly tijdlijn: Tijdlijnkast
  readonly audit: Auditkast
}

/** The port behind which everything is kept. One transaction sees one organisation; what it did holds or none of it. */
export interface Opslag {
  readonly milieu: 'P' | 'T'
  /** Gives only when what was done is kept. A throw keeps nothing. Never inside another one. */
  readonly transact: <T>(wie: Pick<Actor, 'organisatie' | 'rol'>, doe: (kast: Kast) => Promise<T>) => Promise<T>
  /** Reads at one moment; changes nothing. */
  readonly read: <T>(wie: Pick<Actor, 'organisatie' | 'rol'>, doe: (kast: Kast) => Promise<T>) => Promise<T>
  /**
   * Reads, and may give others their turn in between: what is read last may be newer than what was read first. For long
   * overviews that are made anew after each change; never for what is kept or sent.
   */
  readonly readLoosely: <T>(wie: Pick<Actor, 'organisatie' | 'rol'>, doe: (kast: Kast) => Promise<T>) => Promise<T>
}
