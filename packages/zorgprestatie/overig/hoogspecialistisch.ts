import { AFSPRAKEN, type HeeftAfspraak } from '../afleiden/afspraak.ts'
import { type Aan, weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { SettingSleutel } from '../stam/setting.ts'

/** The refusal of care in setting hoogspecialistisch without a contract condition (ZPM-17), or null when it may go on. */
export function refuseHoogspecialistisch(
  aan: Aan & { readonly patient: string },
  setting: SettingSleutel,
  heeftAfspraak: HeeftAfspraak,
): Geweigerd | null {
  if (setting !== 'hoogspecialistisch') return null
  if (heeftAfspraak(AFSPRAKEN.hoogspecialistisch, aan.datum, aan.patient)) return null
  return weiger(aan, 'setting.zonder-contractvoorwaarde')
}
