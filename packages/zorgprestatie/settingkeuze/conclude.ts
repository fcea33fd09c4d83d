import { formatDay } from '@zorgketen/values'
import type { Gebrek, Stam } from '../stam/stam.ts'
import type { GekozenSetting, Keuze, SettingGeweigerd, SettingWeigercode } from './keuze.ts'
import { refusalOf } from './refusal-of.ts'
import type { Settingcontact } from './settingcontact.ts'
import type { Settingregel } from './settingregel.ts'

const GEBREK: Record<Gebrek, SettingWeigercode> = {
  onbekend: 'eenheid.onbekend',
  geen: 'eenheid.zonder-setting',
  meer: 'eenheid.meer-settings',
}

/** What a rule chooses; the same for every contact, so made once. */
export const choiceOf = ({ id, dan, geldig, besloten, reden }: Settingregel): GekozenSetting =>
  Object.freeze({
    soort: 'setting',
    setting: dan,
    regel: id,
    waarom: reden,
    besluit: Object.freeze({ setting: dan, geldig, besloten, reden }),
  })

/** The last step: the recorded division of the unit, or why there is no single one. */
export function lastStep(contact: Settingcontact, stam: Stam): Keuze {
  const besluit = stam.settingOp(contact.eenheid, contact.datum)
  if (typeof besluit === 'string') return refuse(contact, GEBREK[besluit], { eenheid: contact.eenheid })
  if ('weigering' in besluit) return besluit
  return { soort: 'setting', setting: besluit.setting, regel: null, waarom: besluit.reden, besluit }
}

/** Hands on a choice when its setting may serve for this contact, else the refusal. */
export function conclude(contact: Settingcontact, keuze: GekozenSetting): Keuze {
  const code = refusalOf(keuze.setting, contact)
  return code === null ? keuze : refuse(contact, code, { setting: keuze.setting, stroom: contact.stroom })
}

export function refuse(
  contact: Settingcontact,
  code: SettingWeigercode,
  params: Readonly<Record<string, string>>,
): SettingGeweigerd {
  const filled = { datum: formatDay(contact.datum), ...params }
  return { soort: 'weigering', registratie: contact.id, weigering: { code, params: filled, reden: null } }
}
