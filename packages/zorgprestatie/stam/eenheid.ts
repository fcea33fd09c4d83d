import type { EpochDay, Period } from '@zorgketen/values'
import type { SettingSleutel } from './setting.ts'

/** The recorded division of a unit into a setting, with its date and reason (ZPM-03). */
export interface Settingbesluit {
  readonly setting: SettingSleutel
  readonly geldig: Period
  readonly besloten: EpochDay
  readonly reden: string
}

/** An organisational unit (team, ward). */
export interface Eenheid {
  readonly id: string
  readonly naam: string
  readonly settings: readonly Settingbesluit[]
}
