import { parseTime } from '@zorgketen/values'
import { celfout } from '../cel-fout-teksten.ts'
import { fromParser } from '../from-parser.ts'
import { type GelezenCel, goed, type Herstel, mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'

const twee = (n: number | string): string => String(n).padStart(2, '0')

/** A time of day: uu:mm[:ss], 9.30, 0930, 9:30 PM, or the part of a day that Excel keeps (0,395833 is 09:30). */
export function leesTijd(ruw: string): GelezenCel {
  const tekst = ruw.replace(/\s*(uur|u|h)$/i, '').replace(/^\d{4}-\d{2}-\d{2} (?=\d{2}:)/, '')
  const klok = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(tekst)
  const breuk = /^0?[.,]\d+$/.test(tekst) ? fractionTime(tekst) : null
  if (breuk !== null && klok !== null) {
    return mis(celfout('tijd-breuk', [`${twee(klok[1] ?? '')}:${klok[2]}`, breuk]))
  }
  if (breuk !== null && tekst.length < 5) return mis(celfout('tijd-breuk', [breuk]))
  if (breuk !== null) return goed(breuk, herstel('tijd-breuk', breuk))
  if (klok !== null) return fromKlok(klok, ruw)
  const aaneen = /^(\d{1,2})(\d{2})$/.exec(tekst)
  if (aaneen === null) return mis(celfout('tijd-vorm'))
  return judge(`${twee(aaneen[1] ?? '')}:${aaneen[2]}`, (tijd) => herstel('tijd-vorm', tijd))
}

function fromKlok([, uur = '', minuut = '', seconde, helft]: RegExpExecArray, ruw: string): GelezenCel {
  let uren = Number(uur)
  if (helft !== undefined) {
    if (uren < 1 || uren > 12) return mis(celfout('tijd-vorm'))
    uren = (uren % 12) + (helft.toLowerCase() === 'p' ? 12 : 0)
  }
  const tijd = `${twee(uren)}:${minuut}${seconde === undefined || seconde === '00' ? '' : `:${seconde}`}`
  const gewoon = /^\d{1,2}:\d{2}(:\d{2})?$/.test(ruw)
  return judge(tijd, (gelezen) => (gewoon ? null : herstel('tijd-vorm', gelezen)))
}

function judge(tijd: string, hersteld: (tijd: string) => Herstel | null): GelezenCel {
  return fromParser(tijd, parseTime(tijd), hersteld(tijd))
}

/** Excel keeps seconds to within a few microseconds; the nearest second is the time that was entered. */
function fractionTime(tekst: string): string | null {
  const seconden = Math.round(Number(`0.${tekst.replace(/^0?[.,]/, '')}`) * 86_400)
  if (seconden >= 86_400) return null
  const rest = seconden % 3600
  const tijd = `${twee((seconden - rest) / 3600)}:${twee((rest - (rest % 60)) / 60)}`
  return rest % 60 === 0 ? tijd : `${tijd}:${twee(rest % 60)}`
}
