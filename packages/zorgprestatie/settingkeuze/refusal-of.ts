import type { SettingSleutel } from '../stam/setting.ts'
import type { SettingWeigercode } from './keuze.ts'
import type { Settingcontact } from './settingcontact.ts'

/**
 * Whether a setting may serve for this contact, else the code of the refusal: klinisch excludes forensic care (ZPM-02)
 * and hoogspecialistisch needs its contract condition (ZPM-17). Secured ggz may be in the forensic settings: their
 * name says forensic and secured care.
 */
export function refusalOf(setting: SettingSleutel, contact: Settingcontact): SettingWeigercode | null {
  if (setting === 'klinisch' && contact.stroom === 'fz') return 'setting.niet-voor-stroom'
  if (setting !== 'hoogspecialistisch' || contact.hoogspecialistischAfgesproken === true) return null
  return contact.hoogspecialistischAfgesproken === null
    ? 'setting.contractvoorwaarde-onbekend'
    : 'setting.zonder-contractvoorwaarde'
}
