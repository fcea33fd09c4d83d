import type { Tekst } from '../fout/tekst.ts'
import { easterSunday } from './easter.ts'
import { dayOf, type EpochDay } from './epoch-day.ts'
import { koningsdag } from './koningsdag.ts'
import { addDays } from './move-day.ts'

/** Why a day counts: named by the Algemene termijnenwet art. 3(1), made equal by art. 3(2), or a Sunday anyway. */
export type FeestdagGrond = 'algemeen-erkend' | 'gelijkgesteld' | 'zondag'

export type Feestdag = { readonly dag: EpochDay; readonly naam: Tekst; readonly grond: FeestdagGrond }

/**
 * Public holidays of a year in order of date, by the Algemene termijnenwet as it reads now (art. 3(1) and (2)).
 * Two may fall on one day. Days that a royal decree makes equal (art. 3(3)) are not computable: pass them to `isWerkdag`.
 * The act is in force since 1965-04-01; for earlier years the list has no legal meaning.
 */
export function feestdagen(jaar: number): readonly Feestdag[] {
  const pasen = easterSunday(jaar)
  const koning = jaar >= 2014 ? { nl: 'Koningsdag', en: "King's Day" } : { nl: 'Koninginnedag', en: "Queen's Day" }
  const lijst: Feestdag[] = [
    feestdag(dayOf(jaar, 1, 1), 'Nieuwjaarsdag', "New Year's Day"),
    feestdag(addDays(pasen, -2), 'Goede Vrijdag', 'Good Friday', 'gelijkgesteld'),
    feestdag(pasen, 'Eerste Paasdag', 'Easter Sunday', 'zondag'),
    feestdag(addDays(pasen, 1), 'Tweede Paasdag', 'Easter Monday'),
    feestdag(koningsdag(jaar), koning.nl, koning.en),
    feestdag(dayOf(jaar, 5, 5), 'Bevrijdingsdag', 'Liberation Day'),
    feestdag(addDays(pasen, 39), 'Hemelvaartsdag', 'Ascension Day'),
    feestdag(addDays(pasen, 49), 'Eerste Pinksterdag', 'Whit Sunday', 'zondag'),
    feestdag(addDays(pasen, 50), 'Tweede Pinksterdag', 'Whit Monday'),
    feestdag(dayOf(jaar, 12, 25), 'Eerste Kerstdag', 'Christmas Day'),
    feestdag(dayOf(jaar, 12, 26), 'Tweede Kerstdag', 'Boxing Day'),
  ]
  return lijst.sort((a, b) => a.dag - b.dag)
}

function feestdag(dag: EpochDay, nl: string, en: string, grond: FeestdagGrond = 'algemeen-erkend'): Feestdag {
  return { dag, naam: { nl, en }, grond }
}
