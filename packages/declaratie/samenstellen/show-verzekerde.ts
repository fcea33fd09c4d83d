import type { Verzekerde } from '../model/verzekerde.ts'
import { type Reden, reden } from '../uitleg/reden.ts'

/** Leaves only what this payer may see: DJI an SKN and nothing else, an insurer BSN and birth date (VC017-VC023). */
export function showVerzekerde(verzekerde: Verzekerde, isDji: boolean): Verzekerde | Reden {
  const { id, betaler, bsn, skn, geboortedatum } = verzekerde
  if (isDji) {
    return skn === null ? reden('verzekerde.geen-skn') : { id, betaler, bsn: null, skn, geboortedatum: null }
  }
  if (bsn === null) return reden('verzekerde.geen-bsn')
  if (geboortedatum === null) return reden('verzekerde.geen-geboortedatum')
  return { id, betaler, bsn, skn: null, geboortedatum }
}
