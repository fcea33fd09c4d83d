import type { Naam } from '../persoon/namen.ts'
import type { Periode } from './periode.ts'

// The JSON of `zorgketen/stamgegevens@1`, written out here: this package imports no other room's types. Everything is
// mutable on purpose: planted mistakes are edits of a copy.

export interface Zorgverlener {
  id: string
  naam: Naam
  agb: string | null
  beroepen: { beroep: string; geldig: Periode }[]
}

export interface Eenheid {
  id: string
  naam: string
  settings: { setting: string; geldig: Periode; besloten: string; reden: string }[]
}

export interface Patient {
  id: string
  bsn: string | null
  skn: string | null
  geboortedatum: string | null
  verzekeringen: { betaler: string; geldig: Periode }[]
  verwijzing: { soort: string; datum: string | null; verwijzer: string | null } | null
  privacy: boolean
}

export interface Zorgtraject {
  nummer: string
  soort: 'ggz' | 'fz'
  patient: string
  startdatum: string | null
  gesloten: string | null
  plaatsing: string | null
  diagnoses: { codelijst: string; code: string; datum: string | null }[]
  regiebehandelaar: string | null
}

export interface Plaatsing {
  nummer: string
  skn: string
  declarant: string
  titel: Periode
  zorgtraject: string
  startdatum: string
}

interface Product {
  prestatiecode: string
  /** Euro with a dot and two decimals. */
  tarief: string
  geldig: Periode
}

export interface Contract {
  nummer: string
  declarant: string
  betaler: string
  geldig: Periode
  producten: Product[]
}

export interface Betaler {
  uzovi: string
  rol: 'zorgverzekeraar' | 'dji'
}

export interface Stamgegevens {
  formaat: 'zorgketen/stamgegevens@1'
  fictief: true
  organisatie: { id: string; naam: string }
  declarant: { agb: string; soort: '1' | '2' }
  zorgverleners: Zorgverlener[]
  eenheden: Eenheid[]
  planningIsRealisatie: { geldig: Periode; vastgelegd: string; toelichting: string }[]
  patienten: Patient[]
  zorgtrajecten: Zorgtraject[]
  plaatsingen: Plaatsing[]
  contracten: Contract[]
  betalers: Betaler[]
}
