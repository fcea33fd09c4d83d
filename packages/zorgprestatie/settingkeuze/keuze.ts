import type { Settingbesluit } from '../stam/eenheid.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import type { stamTeksten } from '../weigering/stam-teksten.ts'
import type { Weigering } from '../weigering/weigering.ts'
import type { Settingcontact } from './settingcontact.ts'
import type { settingkeuzeTeksten } from './settingkeuze-teksten.ts'

/** Why no setting was chosen: the list or the contact, or the last step, the division of the unit. */
export type SettingWeigercode =
  | keyof typeof settingkeuzeTeksten
  | Extract<keyof typeof stamTeksten, `eenheid.${string}`>

/** The chosen setting. `regel` is the id of the rule, null when the recorded division of the unit chose. */
export interface GekozenSetting {
  readonly soort: 'setting'
  readonly setting: SettingSleutel
  readonly regel: string | null
  /** The reason that was recorded with the rule or the division. */
  readonly waarom: string
  /** The same choice in the shape of a unit's division, for a derivation that looks it up as such. */
  readonly besluit: Settingbesluit
}

export interface SettingGeweigerd {
  readonly soort: 'weigering'
  /** Id of the contact. */
  readonly registratie: string
  readonly weigering: Weigering<SettingWeigercode>
}

export type Keuze = GekozenSetting | SettingGeweigerd

/** The decision list of one organisation, ready to choose. */
export interface Settingkeuze {
  readonly kies: (contact: Settingcontact) => Keuze
}
