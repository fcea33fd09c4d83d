import { celfout } from '../cel-fout-teksten.ts'
import { expandMacht } from '../expand-macht.ts'
import { type GelezenCel, goed, mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import { WETENSCHAPPELIJK } from '../patronen.ts'

/** A whole number, negative allowed. One group of three digits after a dot or comma is refused: 1.000 can be 1 or 1000. */
export function leesGeheel(ruw: string): GelezenCel {
  const tekst = ruw.replace(/^[−–]/, '-').replace(/^\+/, '')
  const uitgeschreven = expandMacht(tekst)
  if (uitgeschreven !== null) return goed(uitgeschreven, herstel('macht-van-tien'))
  if (WETENSCHAPPELIJK.test(tekst)) return mis(celfout('wetenschappelijk'))
  if (/^-?\d+$/.test(tekst)) return withoutNullen(tekst)
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(tekst)) {
    const [geheel = '', rest = ''] = tekst.split(/[.,]/)
    return mis(celfout('getal-duizend', rest === '000' ? [geheel + rest, geheel] : [geheel + rest]))
  }
  if (/^-?\d+[.,]0+$/.test(tekst)) return goed(tekst.replace(/[.,]0+$/, ''), herstel('decimalen'))
  const groepen = /^-?[1-9]\d{0,2}(?:(\.|,|\s)\d{3})(?:\1\d{3})*$/.test(tekst)
  if (groepen) return goed(tekst.replace(/[.,\s]/g, ''), herstel('duizendtal'))
  return mis(celfout('getal-vorm'))
}

function withoutNullen(tekst: string): GelezenCel {
  const kaal = tekst.replace(/^(-?)0+(?=\d)/, '$1')
  const waarde = kaal === '-0' ? '0' : kaal
  return goed(waarde, waarde === tekst ? null : herstel('nullen'))
}
