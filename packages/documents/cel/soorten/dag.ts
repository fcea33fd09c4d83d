import { type EpochDay, epochDay, formatDay, parseDay } from '@zorgketen/values'
import { celfout } from '../cel-fout-teksten.ts'
import { fromParser } from '../from-parser.ts'
import { type GelezenCel, goed, mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import type { Kolombeeld } from '../kolombeeld.ts'
import { WETENSCHAPPELIJK } from '../patronen.ts'
import { leesDagMaand } from './dag-maand.ts'
import { iso } from './iso.ts'
import { monthNumber } from './maanden.ts'

/** Excel's serial number of 1970-01-01, in the 1900 system. */
const SERIE_1970 = 25_569

/** A calendar day. Reads ISO, Dutch and American order, names of months, 8 digits and Excel's serial numbers. */
export function leesDag(tekst: string, volgorde: Kolombeeld['dagvolgorde']): GelezenCel {
  if (WETENSCHAPPELIJK.test(tekst)) return mis(celfout('wetenschappelijk'))
  const metTijd = /^(.*\d)[T ]+(\d{1,2}:\d{2}.*)$/.exec(tekst)
  if (metTijd !== null) return withTijd(metTijd[1] ?? '', metTijd[2] ?? '', volgorde)
  const jaarVoor = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(tekst)
  if (jaarVoor !== null) {
    const dag = iso(jaarVoor[1], jaarVoor[2], jaarVoor[3])
    return fromParser(dag, parseDay(dag), null)
  }
  const jaarAchter = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(tekst)
  if (jaarAchter !== null) {
    const [, een = '', teken = '', twee = '', jaar = ''] = jaarAchter
    if (jaar.length === 2) return mis(celfout('dag-eeuw', centuries(een, twee, jaar)))
    return leesDagMaand(een, twee, jaar, teken === '/', volgorde)
  }
  return leesNaam(tekst) ?? leesGetal(tekst, volgorde) ?? fromParser(tekst, parseDay(tekst), null)
}

function withTijd(dag: string, tijd: string, volgorde: Kolombeeld['dagvolgorde']): GelezenCel {
  const cel = leesDag(dag, volgorde)
  if (cel.waarde === null) return cel
  if (/^0{1,2}:00(:00(\.0+)?)?$/.test(tijd)) return goed(cel.waarde, cel.hersteld ?? herstel('datum-tijd-weg'))
  return mis(celfout('dag-met-tijd', [cel.waarde]))
}

/** 3 maart 2024, 3-mrt-2024; null when there is no name of a month in it. */
function leesNaam(tekst: string): GelezenCel | null {
  const delen = /^(?:(\d{1,2})[- .]+)?([a-z]+\.?)(?:[- ]+(\d{4}|\d{2}))?$/i.exec(tekst)
  const maand = monthNumber(delen?.[2] ?? '')
  if (delen === null || maand === null) return null
  const [, dag, , jaar] = delen
  if (dag === undefined || jaar === undefined) return mis(celfout('dag-zonder-jaar'))
  if (jaar.length === 2) return mis(celfout('dag-eeuw', centuries(dag, String(maand), jaar)))
  const gelezen = iso(jaar, maand, dag)
  return fromParser(gelezen, parseDay(gelezen), null)
}

/** 20240131, 31012024 or 45322; null when it is no number. */
function leesGetal(tekst: string, volgorde: Kolombeeld['dagvolgorde']): GelezenCel | null {
  const getal = tekst.replace(/[.,]0+$/, '')
  if (!/^\d+$/.test(getal)) return null
  if (getal.length === 8) {
    const jaarVoor = iso(getal.slice(0, 4), getal.slice(4, 6), getal.slice(6))
    if (parseDay(jaarVoor).ok) return goed(jaarVoor, herstel('datum-aaneen', jaarVoor))
    const cel = leesDagMaand(getal.slice(0, 2), getal.slice(2, 4), getal.slice(4), false, volgorde)
    return cel.waarde === null ? cel : goed(cel.waarde, cel.hersteld ?? herstel('datum-aaneen', cel.waarde))
  }
  // Five digits are 1927 to 2173; shorter numbers may be years and are not taken for days.
  if (getal.length !== 5 || getal.startsWith('0')) return mis(celfout('dag-getal'))
  const dag: EpochDay = epochDay(Number(getal) - SERIE_1970)
  return goed(formatDay(dag), herstel('datumreeks', formatDay(dag)))
}

function centuries(dag: string, maand: string, jaar: string): readonly string[] {
  return ['19', '20'].map((eeuw) => iso(eeuw + jaar, maand, dag)).filter((lezing) => parseDay(lezing).ok)
}
