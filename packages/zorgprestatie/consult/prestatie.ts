import type { Cents, ClockTime, EpochDay, Minutes } from '@zorgketen/values'
import type { Stroom, Zorgsoort } from '../registratie/consultregistratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'

/** A derived consult prestatie. `id` is the id of its registration: deriving again gives the same prestatie. */
export interface Prestatie {
  readonly id: string
  readonly patient: string
  readonly stroom: Stroom
  readonly datum: EpochDay
  readonly begintijd: ClockTime | null
  readonly eindtijd: ClockTime | null
  readonly zorgsoort: Zorgsoort
  readonly setting: SettingSleutel
  readonly eenheid: string
  readonly zorgverlener: string
  readonly beroep: string
  readonly categorieIndex: number
  readonly duurklasse: number
  /** Minutes that were counted, and which time they are: planned or realised (ZPM-06). */
  readonly minuten: Minutes
  readonly tijdsoort: 'gepland' | 'gerealiseerd'
  readonly codelijst: '071'
  readonly code: string
  readonly naam: string
  /** Maximum tariff in cents on the day. */
  readonly tarief: Cents
  readonly fictief: boolean
}
