import { parseEuro } from '@zorgketen/values'
import { celfout } from '../cel-fout-teksten.ts'
import { fromParser } from '../from-parser.ts'
import { type GelezenCel, goed, type Herstel, mis } from '../gelezen-cel.ts'
import { type Herstelcode, herstel } from '../herstel-teksten.ts'
import type { Kolombeeld } from '../kolombeeld.ts'
import { WETENSCHAPPELIJK } from '../patronen.ts'

/** Excel computes with 15 digits: beyond eight decimals it is noise, not money. */
const RUIS = 8

/** An amount in euro, with Dutch or English signs, € before or EUR after, a minus before, behind or as brackets. */
export function leesBedrag(tekst: string, decimaal: Kolombeeld['decimaal']): GelezenCel {
  if (WETENSCHAPPELIJK.test(tekst)) return mis(celfout('wetenschappelijk'))
  const kaal = tekst
    .replace(/€|eur(o)?/gi, '')
    .replace(/[−–]/g, '-')
    .trim()
  const streep = kaal.replace(/[.,]-{1,2}$/, '')
  const delen = /^([-+(]?)\s*([\d.,\s]*\d)\s*([-)]?)$/.exec(streep)
  if (delen === null) return mis(celfout('bedrag-vorm'))
  const [, voor = '', getal = '', achter = ''] = delen
  if ((voor === '(') !== (achter === ')') || (voor === '-' && achter === '-')) return mis(celfout('bedrag-vorm'))
  const min = voor === '-' || voor === '(' || achter === '-' ? '-' : ''
  return readGetal(getal, min, decimaal)
}

function readGetal(getal: string, min: string, decimaal: Kolombeeld['decimaal']): GelezenCel {
  if (/\s/.test(getal) && !/^\d{1,3}(\s\d{3})+([.,]\d{1,2})?$/.test(getal)) return mis(celfout('bedrag-vorm'))
  const tekst = getal.replace(/\s/g, '')
  if (/^\d+$/.test(tekst)) return finish(min, tekst, '00', null)
  const beide = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(tekst)
  if (beide !== null) {
    const [, nl, nlRest, en, enRest] = beide
    return decimals(
      min,
      (nl ?? en ?? '').replace(/[.,]/g, ''),
      nlRest ?? enRest ?? '',
      en === undefined ? null : 'engels-bedrag',
    )
  }
  const groepen = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(tekst)
  if (groepen) return finish(min, tekst.replace(/[.,]/g, ''), '00', herstel('duizendtal'))
  const een = /^(\d*)([.,])(\d+)$/.exec(tekst)
  if (een === null) return mis(celfout('bedrag-vorm'))
  const [, geheel = '', teken = '', rest = ''] = een
  if (rest.length !== 3 || !/^[1-9]\d{0,2}$/.test(geheel)) return decimals(min, geheel || '0', rest, null)
  return threeDigits(min, geheel, rest, teken === ',' ? 'komma' : 'punt', decimaal)
}

/** 1.234 is 1234 euro or one euro and a bit: only the rest of the column can tell. */
function threeDigits(
  min: string,
  geheel: string,
  rest: string,
  teken: 'komma' | 'punt',
  decimaal: Kolombeeld['decimaal'],
): GelezenCel {
  if (decimaal === teken) return decimals(min, geheel, rest, null)
  if (decimaal === 'komma' || decimaal === 'punt') return finish(min, geheel + rest, '00', herstel('duizendtal'))
  const duizend = `${min}${geheel}${rest}.00`
  return mis(
    celfout('bedrag-duizend', rest.endsWith('0') ? [duizend, `${min}${geheel}.${rest.slice(0, 2)}`] : [duizend]),
  )
}

function decimals(min: string, geheel: string, rest: string, code: Herstelcode | null): GelezenCel {
  const hersteld = code === null ? null : herstel(code)
  if (rest.length <= 2) return finish(min, geheel, rest.padEnd(2, '0'), hersteld)
  if (/^0*$/.test(rest.slice(2))) return finish(min, geheel, rest.slice(0, 2), hersteld)
  const ruis = roundNoise(geheel, rest)
  return ruis === null
    ? mis(celfout('bedrag-decimalen'))
    : finish(min, ruis.slice(0, -2), ruis.slice(-2), herstel('rekenruis'))
}

/** 12.550000000000001 and 12.5499999999999 are 12.55: digits as text, so that no float comes near the money. */
function roundNoise(geheel: string, rest: string): string | null {
  if (rest.length < RUIS + 2) return null
  const staart = rest.slice(2, RUIS)
  const laag = BigInt(geheel + rest.slice(0, 2))
  if (/^0+$/.test(staart)) return String(laag).padStart(3, '0')
  return /^9+$/.test(staart) ? String(laag + 1n).padStart(3, '0') : null
}

function finish(min: string, geheel: string, cent: string, hersteld: Herstel | null): GelezenCel {
  const getal = `${geheel.replace(/^0+(?=\d)/, '')}.${cent}`
  if (/^0\.00$/.test(getal)) return goed(getal, hersteld)
  return fromParser(min + getal, parseEuro(min + getal), hersteld)
}
