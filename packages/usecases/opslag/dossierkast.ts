import type { Vorderingen } from '@zorgketen/betaling'
import type { Declaratie, Dossier, Regelstaat, Regelstand, Vereffening } from '@zorgketen/declaratie'
import type { Cents, EpochDay, Maand, Tekst, Uzovi } from '@zorgketen/values'
import type { Deel, Pagina } from './pagina.ts'

/** A declaration as lists show it. `stand`: sent, passed by the gate, refused whole, answered. Cents, negative = credit. */
export interface Declaratierij {
  readonly kop: Omit<Declaratie, 'regels'>
  readonly aantal: number
  readonly stand: 'verzonden' | 'doorgezet' | 'geweigerd' | 'beantwoord'
  readonly bericht: string | null
  /** How many lines stand where, and what was granted. */
  readonly perStand: Readonly<Partial<Record<Regelstand, number>>>
  readonly toegekend: Cents
}

export interface Regelfilter {
  readonly maand: Maand | null
  readonly betaler: Uzovi | null
  readonly standen: readonly Regelstand[] | null
  readonly factuurnummer: string | null
  readonly patient: string | null
  readonly prestatie: string | null
  /** Only what waits to be mended: the debit line that was sent last of each prestatie, rejected or refused. */
  readonly teHerstellen?: boolean
}

export interface Regelrij extends Regelstaat {
  readonly betaler: Uzovi
  readonly maand: Maand
  readonly berichtreferentie: string
}

/** A change of state of a line, with the message that caused it. */
export interface Regelgeschiedenis {
  readonly op: string
  readonly bericht: string
  readonly van: Regelstand
  readonly naar: Regelstand
  readonly toegekend: Cents
  readonly reden: Tekst
}

/** What was sent to one payer, as far as money goes: heads of declarations with their granted and credited lines. */
export interface Postdossier extends Vorderingen {
  readonly declaraties: readonly (Declaratierij['kop'] & Vorderingen['declaraties'][number])[]
}

/** A prestatie that no payer was asked to pay, or that every payer refused. */
export interface NietGevraagd {
  readonly prestatie: string
  readonly patient: string
  readonly datum: EpochDay
}

/** Everything that was sent to payers, and where each line stands. */
export interface Dossierkast {
  /** What was sent to every payer. `maanden`: only declarations of those months; null: all. */
  readonly dossiers: (maanden: readonly Maand[] | null) => Promise<ReadonlyMap<Uzovi, Dossier>>
  /**
   * The same as far as the lines of these patients go: declarations with only those, without the returns. Enough to
   * decide about their prestaties and to keep what comes of it.
   */
  readonly vanPatienten: (patienten: readonly string[]) => Promise<ReadonlyMap<Uzovi, Dossier>>
  /** `dossiers(null)` without what money has no use for: a fraction of the time. */
  readonly posten: () => Promise<ReadonlyMap<Uzovi, Postdossier>>
  /** Which of these prestaties a payer was or is asked to pay: sent and not answered, or granted. */
  readonly gevraagd: (prestaties: Iterable<string>) => Promise<ReadonlySet<string>>
  /** Prestaties of a month and stream that are not `gevraagd`, in order of day and id. */
  readonly nietGevraagd: (maand: Maand, stroom: 'ggz' | 'fz') => Promise<readonly NietGevraagd[]>
  /**
   * The months whose declarations say anything about a month: its own, those with a line for a day in it, and those with
   * a line of a prestatie that lies in it or was sent for it. With the dossiers of these nothing about it is missing.
   */
  readonly maandenRond: (maand: Maand) => Promise<readonly Maand[]>
  /** The month that a message declared; null when no such message was sent. */
  readonly maandVan: (berichtreferentie: string) => Promise<Maand | null>
  /** Keeps the difference between two dossiers of one payer (`voor` null: there was none); `bericht` made the difference. */
  readonly bewaar: (
    betaler: Uzovi,
    voor: Dossier | null,
    na: Dossier,
    bij: {
      readonly bericht: string
      readonly op: string
      readonly wijzigingen: Vereffening['wijzigingen']
    },
  ) => Promise<void>
  readonly zetStand: (berichtreferentie: string, stand: Declaratierij['stand']) => Promise<void>
  readonly declaraties: (maand: Maand | null) => Promise<readonly Declaratierij[]>
  readonly regels: (filter: Regelfilter, pagina: Pagina) => Promise<Deel<Regelrij>>
  readonly regel: (
    referentie: string,
  ) => Promise<{ readonly rij: Regelrij; readonly geschiedenis: readonly Regelgeschiedenis[] } | null>
  /** Line references and invoice numbers that were ever given out: the highest and all. */
  readonly nummers: () => Promise<{ readonly hoogsteReferentie: number; readonly facturen: ReadonlySet<string> }>
  /** How many prestaties of a month never were in a line that stands. */
  readonly nietGedeclareerd: (maand: Maand) => Promise<number>
  /** How many prestaties of a month whose last line is rejected or refused. */
  readonly openAfgekeurd: (maand: Maand) => Promise<number>
  /** The months in which `openAfgekeurd` is not 0, the newest first. */
  readonly teHerstellen: () => Promise<readonly { readonly maand: Maand; readonly aantal: number }[]>
}
