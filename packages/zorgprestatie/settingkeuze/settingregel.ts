import type { EpochDay, Period } from '@zorgketen/values'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { Locatiesoort } from '../stam/locatiesoort.ts'
import type { SettingSleutel } from '../stam/setting.ts'

/**
 * What must hold of a contact; every condition that is there must hold, one that is absent is not looked at. A list
 * means: one of these. `strafrechtelijkeTitel`: a title runs on the day of the contact (true) or none does (false).
 */
export interface Settingvoorwaarden {
  readonly eenheid?: readonly string[]
  readonly team?: readonly string[]
  /** The organisation's own label of a kind of team; the shipped rules use 'gemengd' and 'fact'. */
  readonly teamsoort?: readonly string[]
  readonly strafrechtelijkeTitel?: boolean
  readonly locatiesoort?: readonly Locatiesoort[]
  readonly zorgverlener?: readonly string[]
  /** Names of the dated list `beroepen`, by diploma (ZPM-04). */
  readonly beroep?: readonly string[]
  readonly zorgprogramma?: readonly string[]
  readonly stroom?: readonly Stroom[]
}

/**
 * One rule of an organisation's decision list on settings (ZPM-03), with the day it was decided and why. The rules
 * stand in the order in which they are tried; a new version of a rule keeps its id and begins after the old one ended.
 */
export interface Settingregel {
  readonly id: string
  readonly naam: string
  readonly als: Settingvoorwaarden
  readonly dan: SettingSleutel
  readonly geldig: Period
  readonly besloten: EpochDay
  readonly reden: string
}
