import type { EpochDay, Period } from '@zorgketen/values'
import type { Locatiesoort } from './locatiesoort.ts'
import type { SettingSleutel } from './setting.ts'

/** The recorded division of a unit into a setting, with its date and reason (ZPM-03). */
export interface Settingbesluit {
  readonly setting: SettingSleutel
  readonly geldig: Period
  readonly besloten: EpochDay
  readonly reden: string
}

/**
 * What a unit is, for the decision list on settings; each null: it has none, or (the location) nobody recorded it. The
 * kind of team is the organisation's own label.
 */
export interface Eenheidskenmerken {
  readonly team: string | null
  readonly teamsoort: string | null
  readonly locatiesoort: Locatiesoort | null
  readonly zorgprogramma: string | null
  readonly geldig: Period
}

/** An organisational unit (team, ward). */
export interface Eenheid {
  readonly id: string
  readonly naam: string
  readonly settings: readonly Settingbesluit[]
  readonly kenmerken?: readonly Eenheidskenmerken[]
}
