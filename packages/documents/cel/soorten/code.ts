import { celfout } from '../cel-fout-teksten.ts'
import { expandMacht } from '../expand-macht.ts'
import { type GelezenCel, goed, mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import type { Kolombeeld } from '../kolombeeld.ts'
import { WETENSCHAPPELIJK } from '../patronen.ts'
import { monthNumber } from './maanden.ts'

/** No code list of the field has longer codes of digits only. */
const LANGSTE = 12

/** A code of any list. A code that exists (`kent`) is never touched; without `kent` only damage that shows is refused. */
export function leesCode(tekst: string, kent: Kolombeeld['kent']): GelezenCel {
  if (kent?.(tekst) === true) return goed(tekst)
  const uitgeschreven = expandMacht(tekst)
  if (uitgeschreven !== null) return goed(uitgeschreven, herstel('macht-van-tien'))
  if (WETENSCHAPPELIJK.test(tekst)) return mis(celfout('wetenschappelijk'))
  if (/^(waar|onwaar|true|false)$/i.test(tekst)) return mis(celfout('waar-in-code'))
  const datum = dateDamage(tekst)
  if (datum !== null) return mis(celfout('datum-in-code', datum))
  return kent === null ? stripNul(tekst) : findBestaande(tekst, kent)
}

/** Excel makes 3-mrt of 3-3 and 3/3; the year it adds was not in the code. */
function dateDamage(tekst: string): readonly string[] | null {
  const iso = /^\d{4}-(\d{2})-(\d{2})( \d{2}:\d{2}(:\d{2})?)?$/.exec(tekst)
  if (iso !== null) return readings(Number(iso[2]), Number(iso[1]))
  const woord = /^(\d{1,2})[- ]([a-z]+\.?)([- ]\d{2,4})?$/i.exec(tekst)
  const maand = monthNumber(woord?.[2] ?? '')
  if (woord !== null && maand !== null) return readings(Number(woord[1]), maand)
  const jaar = /^([a-z]+\.?)[- ](\d{2}|\d{4})$/i.exec(tekst)
  return jaar !== null && monthNumber(jaar[1] ?? '') !== null ? [] : null
}

function readings(dag: number, maand: number): readonly string[] {
  return [`${dag}-${maand}`, `${dag}/${maand}`]
}

/** 180005.0 was 180005. Shorter ones stay: 296.0 is a code of its own in DSM-IV. */
function stripNul(tekst: string): GelezenCel {
  const kaal = tekst.replace(/^(\d{5,})[.,]0+$/, '$1')
  return kaal === tekst ? goed(tekst) : goed(kaal, herstel('decimalen'))
}

function findBestaande(tekst: string, kent: (waarde: string) => boolean): GelezenCel {
  const kaal = tekst.replace(/[.,]0+$/, '')
  if (kaal !== tekst && kent(kaal)) return goed(kaal, herstel('decimalen'))
  const aaneen = tekst.replace(/[.\s]/g, '')
  if (aaneen !== tekst && /^\d+$/.test(aaneen) && kent(aaneen)) return goed(aaneen, herstel('scheidingstekens'))
  // Whether the code exists is for the caller to say; here only what Excel did is mended.
  if (!/^\d+$/.test(kaal)) return goed(tekst)
  const treffers: string[] = []
  for (let lengte = kaal.length + 1; lengte <= LANGSTE; lengte++) {
    const metNullen = kaal.padStart(lengte, '0')
    if (kent(metNullen)) treffers.push(metNullen)
  }
  if (treffers.length > 1) return mis(celfout('voorloopnul', treffers))
  return treffers[0] === undefined ? goed(tekst) : goed(treffers[0], herstel('voorloopnul'))
}
