/** Our keys of the eight settings, in the official order 1 to 8 (zpm.md §1; ZPM-02). */
export const SETTINGS = [
  'sectie-ii',
  'mono',
  'multi',
  'outreachend',
  'klinisch',
  'fz-klinisch',
  'fz-niet-klinisch',
  'hoogspecialistisch',
] as const

export type SettingSleutel = (typeof SETTINGS)[number]

/** Official number of a setting, 1 to 8. */
export const settingIndex = (setting: SettingSleutel): number => SETTINGS.indexOf(setting) + 1
