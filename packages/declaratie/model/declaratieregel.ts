import type { Agb, Cents, ClockTime, EpochDay, Period, Ztn } from '@zorgketen/values'
import type { Verzekerde } from './verzekerde.ts'

/** Who delivered or directs: role 01 behandelaar, 02 regiebehandelaar (CL0014). An AGB, or a profession with a name. */
export interface Betrokkene {
  readonly rol: '01' | '02'
  readonly agb: Agb | null
  readonly soort: '1' | '2' | '3' | null
  readonly beroep: string | null
  readonly naam: {
    readonly initialen: string
    readonly voorvoegsels: string | null
    readonly achternaam: string
  } | null
}

export interface Regeldiagnose {
  readonly codelijst: string
  readonly code: string
  readonly datum: EpochDay | null
}

export interface RegelVerwijzing {
  readonly soort: string
  readonly datum: EpochDay | null
  readonly verwijzer: Agb | null
}

export interface RegelPlaatsing {
  readonly nummer: string
  readonly titel: Period
}

/**
 * A debit line, free of any message version. Amounts in cents. `referentie` is unique over all lines of the
 * declarant, for ever (DFZ-09), and holds nothing of a person. `prestatie` is the id of the prestatie it bills;
 * null on the payer's side, which only knows what the message brought.
 */
export interface Debetregel {
  readonly soort: 'debet'
  readonly referentie: string
  readonly prestatie: string | null
  readonly verzekerde: Verzekerde
  readonly codelijst: string
  readonly code: string
  readonly datum: EpochDay
  readonly begintijd: ClockTime | null
  readonly eindtijd: ClockTime | null
  readonly aantal: number
  readonly tarief: Cents
  readonly berekend: Cents
  readonly bedrag: Cents
  readonly herdeclaratie: string | null
  readonly informatiecode: string
  readonly privacy: boolean
  readonly doorsturen: boolean
  readonly zorgtraject: Ztn | null
  readonly startdatum: EpochDay | null
  readonly plaatsing: RegelPlaatsing | null
  readonly contract: string | null
  readonly diagnoses: readonly Regeldiagnose[]
  readonly betrokkenen: readonly Betrokkene[]
  readonly verwijzing: RegelVerwijzing | null
}

/** A credit line takes back one whole approved debit line (DFZ-10); `bedrag` is what was granted for it, in cents. */
export interface Creditregel {
  readonly soort: 'credit'
  readonly referentie: string
  readonly gerelateerd: string
  readonly prestatie: string | null
  readonly verzekerde: Verzekerde
  readonly codelijst: string
  readonly code: string | null
  readonly datum: EpochDay
  readonly bedrag: Cents
}

export type Declaratieregel = Debetregel | Creditregel
