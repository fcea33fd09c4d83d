import type { FeitPrestatie } from '../feiten/feiten.ts'
import type { Aanbieder } from '../land/land.ts'
import type { Registratie } from '../land/registratie.ts'
import type { Contract, Plaatsing, Stamgegevens } from '../land/stamgegevens.ts'

/** A professional as the generator sees him. */
export interface Behandelaar {
  readonly id: string
  readonly categorieIndex: number
  readonly beroep: string
  readonly regie: boolean
}

/** An organisational unit with its official setting number. */
export interface Werkplek {
  readonly eenheid: string
  readonly setting: number
}

/** A true contact: what was registered, the prestatie it was made from, who pays and what was agreed (cents). */
export interface Contact {
  readonly registratie: Registratie
  readonly rij: FeitPrestatie
  readonly betaler: string
  readonly bedrag: number
  /** Dates the start of its zorgtraject (ZTN-03): nothing else may change it. */
  readonly vast: boolean
}

/** A provider without mistakes, and what the payers know of it. */
export interface Bouw {
  readonly soort: Aanbieder['soort']
  readonly stam: Stamgegevens
  readonly contacten: readonly Contact[]
  readonly behandelaars: readonly Behandelaar[]
  readonly werkplekken: readonly Werkplek[]
  /** Taken person-day-professional combinations: none occurs twice, or a payer would see a double. */
  readonly agenda: Set<string>
  /** The tariff that counts towards a payer: the agreed one, else the maximum. In cents. */
  readonly bedrag: (betaler: string, rij: FeitPrestatie) => number
  /** What the payers have in their registers about this provider. */
  readonly bijBetaler: {
    readonly contracten: readonly Contract[]
    readonly plaatsingen: readonly Plaatsing[]
    readonly indicaties: readonly { plaatsing: string; settings: string[] }[]
    /** Whether DJI knows it as a provider it buys from. */
    readonly ingekocht: boolean
  }
}

export const agendaSleutel = (patient: string, datum: string, zorgverlener: string): string =>
  `${patient} ${datum} ${zorgverlener}`
