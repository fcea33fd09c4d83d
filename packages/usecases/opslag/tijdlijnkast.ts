import type { Regelstand } from '@zorgketen/declaratie'
import type { Cents, EpochDay, Maand, Tekst } from '@zorgketen/values'

/** What one patient got on one day under one kind of number; a refusal is care that gave no prestatie. Cents. */
export interface Zorgdag {
  readonly dag: EpochDay
  readonly soort: 'prestatie' | 'weigering'
  /** The kind of own zorgtrajectnummer it goes under; null: a refusal, or care under the number of who asked for it. */
  readonly trajectsoort: 'ggz' | 'fz' | null
  readonly aantal: number
  readonly bedrag: Cents
}

/** One prestatie or refusal. `weigering`: its code in the catalogue; null: a prestatie. */
export interface Zorgrij {
  readonly id: string
  readonly registratie: string
  readonly dag: EpochDay
  readonly maand: Maand
  readonly soort: Zorgdag['soort']
  readonly trajectsoort: Zorgdag['trajectsoort']
  readonly code: string | null
  readonly naam: string | null
  readonly tarief: Cents
  readonly weigering: Tekst | null
}

/** Lines of one patient in one declaration that stand the same. Cents; `zorgtraject`: of a credit that of its debit. */
export interface Regelgroep {
  readonly berichtreferentie: string
  readonly factuurnummer: string
  readonly betaler: string
  readonly maand: Maand
  readonly verzonden: EpochDay
  readonly beantwoord: EpochDay | null
  readonly zorgtraject: string | null
  readonly soort: 'debet' | 'credit'
  readonly stand: Regelstand
  readonly aantal: number
  readonly bedrag: Cents
  readonly toegekend: Cents
}

/** One line with every change of its state, oldest first; `op` is an instant. */
export interface Tijdlijnregel {
  readonly referentie: string
  readonly berichtreferentie: string
  readonly zorgtraject: string | null
  readonly soort: 'debet' | 'credit'
  readonly dag: EpochDay
  readonly code: string | null
  readonly bedrag: Cents
  readonly stand: Regelstand
  readonly toegekend: Cents
  readonly beantwoord: EpochDay | null
  /** A later line was sent for the same prestatie. */
  readonly opgevolgd: boolean
  /** Of a credit: the line that it takes back. */
  readonly gerelateerd: string | null
  readonly wijzigingen: readonly { readonly op: string; readonly naar: Regelstand; readonly reden: Tekst }[]
}

/** Money that came in on an invoice, that of everybody on it together. */
export interface Betaalstand {
  readonly factuurnummer: string
  readonly dag: EpochDay
  readonly bedrag: Cents
}

/** What one patient got and what became of it, as little of it as an axis of days needs. */
export interface Tijdlijnkast {
  /** All that the patient ever got, counted per day, in order of day. */
  readonly zorgdagen: (patient: string) => Promise<readonly Zorgdag[]>
  /** One by one, in order of day; at most `hoogstens`. */
  readonly zorg: (patient: string, van: EpochDay, tot: EpochDay, hoogstens: number) => Promise<readonly Zorgrij[]>
  /** All lines that ever were sent, counted, in order of sending. */
  readonly regelgroepen: (patient: string) => Promise<readonly Regelgroep[]>
  /** The lines of some declarations one by one, in order of sending; at most `hoogstens`. */
  readonly regels: (
    patient: string,
    berichtreferenties: readonly string[],
    hoogstens: number,
  ) => Promise<readonly Tijdlijnregel[]>
  readonly betaald: (factuurnummers: readonly string[]) => Promise<readonly Betaalstand[]>
}
