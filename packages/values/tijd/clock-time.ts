import { ok, type Result } from '../fout/result.ts'
import { type Weigering, weiger } from '../fout/weiger.ts'
import type { Merk } from '../merk.ts'
import { type Minutes, minutes } from './minutes.ts'
import { readDigits } from './read-digits.ts'
import { twoDigits } from './two-digits.ts'

/** A time of day: whole seconds since midnight, 0 to 86399, on the wall clock of the place of care. */
export type ClockTime = Merk<number, 'ClockTime'>

/** Reads `hh:mm` or `hh:mm:ss`. */
export function parseTime(tekst: string): Result<ClockTime> {
  const lengte = tekst.length
  if ((lengte !== 5 && lengte !== 8) || tekst.charCodeAt(2) !== 58) return diagnoseVorm(tekst)
  if (lengte === 8 && tekst.charCodeAt(5) !== 58) return diagnoseVorm(tekst)
  const uur = readDigits(tekst, 0, 2)
  const minuut = readDigits(tekst, 3, 2)
  const seconde = lengte === 8 ? readDigits(tekst, 6, 2) : 0
  if (uur < 0 || minuut < 0 || seconde < 0) return diagnoseVorm(tekst)
  if (uur > 23) return weiger('tijd.uur', { gevonden: uur })
  if (minuut > 59) return weiger('tijd.minuut', { gevonden: minuut })
  if (seconde > 59) return weiger('tijd.seconde', { gevonden: seconde })
  return ok((uur * 3600 + minuut * 60 + seconde) as ClockTime)
}

/** Shortest form: `09:30`, with seconds only when there are any: `09:30:15`. */
export function formatTime(tijd: ClockTime): string {
  const vol = formatTimeIso(tijd)
  return tijd % 60 === 0 ? vol.slice(0, 5) : vol
}

/** Always `hh:mm:ss`, as XML writes a time. */
export function formatTimeIso(tijd: ClockTime): string {
  const seconde = tijd % 60
  const minuten = (tijd - seconde) / 60
  const minuut = minuten % 60
  return `${twoDigits((minuten - minuut) / 60)}:${twoDigits(minuut)}:${twoDigits(seconde)}`
}

/**
 * Whole minutes from one time to a later one, a begun minute not counted; `dagen` calendar days lie between
 * when it runs past midnight. Throws RangeError when the end lies before the beginning: check the order first.
 */
export function minutesBetween(van: ClockTime, tot: ClockTime, dagen = 0): Minutes {
  const seconden = tot - van + dagen * 86400
  if (seconden < 0) throw new RangeError(`end ${formatTime(tot)} lies before begin ${formatTime(van)}`)
  return minutes((seconden - (seconden % 60)) / 60)
}

function diagnoseVorm(tekst: string): Weigering {
  const kaal = tekst.trim()
  if (kaal === '') return weiger('tijd.leeg')
  return weiger(kaal === tekst ? 'tijd.vorm' : 'tijd.spatie')
}
