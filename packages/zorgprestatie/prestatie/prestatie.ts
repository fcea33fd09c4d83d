import type { Agb, Cents, ClockTime, EpochDay, Minutes } from '@zorgketen/values'
import type { Stroom, Zorgsoort } from '../registratie/consultregistratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'

/**
 * What every prestatie has, whatever its kind. `id` is the id of its registration, or that id with what tells it from
 * the others of the registration (`r1~reistijd`): deriving again gives the same ids. `tarief`: maximum, cents, that day.
 */
interface Prestatiekern {
  readonly id: string
  readonly registratie: string
  readonly patient: string
  readonly stroom: Stroom
  readonly datum: EpochDay
  readonly begintijd: ClockTime | null
  readonly eindtijd: ClockTime | null
  readonly eenheid: string
  /** Who delivered it, and as what; null where nobody in particular did (a day of verblijf). */
  readonly zorgverlener: string | null
  readonly beroep: string | null
  readonly codelijst: '071'
  readonly code: string
  readonly naam: string
  readonly tarief: Cents
  readonly fictief: boolean
}

/** One consult (ZPM-01). */
export interface Consultprestatie extends Prestatiekern {
  readonly soort: 'consult'
  readonly zorgverlener: string
  readonly beroep: string
  readonly zorgsoort: Zorgsoort
  readonly setting: SettingSleutel
  readonly categorieIndex: number
  readonly duurklasse: number
  /** Minutes that were counted, and which time they are: planned or realised (ZPM-06). */
  readonly minuten: Minutes
  readonly tijdsoort: 'gepland' | 'gerealiseerd'
}

/** One unit of a group session, for one patient and one professional (ZPM-07). */
export interface Groepsprestatie extends Prestatiekern {
  readonly soort: 'groepsconsult'
  readonly zorgverlener: string
  readonly beroep: string
  readonly categorieIndex: number
  /** Patients present in this unit, from every funding stream; 10 stands for ten or more. */
  readonly groepsgrootte: number
  /** Length of the unit in minutes: 30 in 2022 and 2023, 15 from 2024. */
  readonly eenheidMinuten: number
  /** Which unit of the session, from 1. */
  readonly volgnummer: number
}

/** A supplement on a consult (ZPM-08). */
export interface Toeslagprestatie extends Prestatiekern {
  readonly soort: 'toeslag'
  readonly toeslag: Toeslagsoort
  /** The consult it goes with. */
  readonly bij: string
}

export type Toeslagsoort = 'reistijd' | 'tolk'

/** One day of verblijf with the night after it (ZPM-11). */
export interface Verblijfsprestatie extends Prestatiekern {
  readonly soort: 'verblijfsdag'
  readonly verzorgingsgraad: string
  /** 1 to 4; null: none. */
  readonly beveiligingsniveau: number | null
}

/** Every other prestatie (ZPM-09, ZPM-10, ZPM-12, ZPM-13, ZPM-16, ZPM-17); `prestatiesoort` is a kind of the reference data. */
export interface OverigePrestatie extends Prestatiekern {
  readonly soort: 'overig'
  readonly prestatiesoort: string
  readonly minuten: Minutes | null
  /** Who asked for it (onderlinge dienstverlening, ZPM-16): it goes under the zorgtrajectnummer of this party. */
  readonly opdrachtgever: Agb | null
  /** What shows wherever the prestatie shows (ZPM-13, ZPM-16). */
  readonly label: Prestatielabel | null
}

export type Prestatielabel = 'acute-ggz-binnen-budget' | 'onderlinge-dienstverlening'

export type Prestatie = Consultprestatie | Groepsprestatie | Toeslagprestatie | Verblijfsprestatie | OverigePrestatie
