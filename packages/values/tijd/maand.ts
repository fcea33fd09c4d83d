import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'
import { dayOf, EERSTE_JAAR, type EpochDay, LAATSTE_JAAR } from './epoch-day.ts'
import { formatDay } from './format-day.ts'
import { lastOfMonth } from './move-day.ts'
import type { Period } from './period.ts'
import { readDigits } from './read-digits.ts'

/** A calendar month as `yyyy-mm`, 1900-01 to 2199-12. Sorts as text in the order of time. */
export type Maand = Merk<string, 'Maand'>

/** Reads a month `yyyy-mm`. */
export function parseMaand(tekst: string): Result<Maand> {
  const kaal = tekst.trim()
  if (kaal === '') return weiger('maand.leeg')
  if (kaal !== tekst) return weiger('maand.spatie')
  const jaar = readDigits(tekst, 0, 4)
  const maand = readDigits(tekst, 5, 2)
  if (tekst.length !== 7 || tekst.charAt(4) !== '-' || jaar < 0 || maand < 0) return weiger('maand.vorm')
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return weiger('maand.buiten-bereik', { jaar })
  if (maand < 1 || maand > 12) return weiger('maand.bestaat-niet', { maand })
  return ok(tekst as Maand)
}

export function maandOf(day: EpochDay): Maand {
  return formatDay(day).slice(0, 7) as Maand
}

/** First to last day of the month. */
export function periodOfMaand(maand: Maand): Period {
  const van = dayOf(readDigits(maand, 0, 4), readDigits(maand, 5, 2), 1)
  return { van, tot: lastOfMonth(van) }
}
