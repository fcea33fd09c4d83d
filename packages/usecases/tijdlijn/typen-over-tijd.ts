import type { Referentie } from '@zorgketen/reference'
import { addDays, type EpochDay } from '@zorgketen/values'
import { DIAGNOSELIJSTEN } from '@zorgketen/zorgprestatie'
import { zeg } from './feit.ts'
import type { Duur } from './tijdlijn.ts'

/** Code lists of zorgvraagtypen: 031 for ggz, 032 for fz. */
const TYPELIJST = { ggz: '031', fz: '032' } as const

/** A type that was given on a day; null: nobody wrote down when. */
export interface Getypeerd {
  readonly code: string
  readonly datum: EpochDay | null
}

export const isTypelijst = (codelijst: string): boolean => codelijst === TYPELIJST.ggz || codelijst === TYPELIJST.fz

/** Types in order of time, each until the day before the next (ZTN-24); twice the same on one day is once. */
export function typenOverTijd(
  getypeerd: readonly Getypeerd[],
  soort: 'ggz' | 'fz',
  tot: EpochDay | null,
  referentie: Referentie,
): readonly Duur[] {
  const perSleutel = new Map(getypeerd.map((een) => [`${een.datum} ${een.code}`, een]))
  const gesorteerd = [...perSleutel.values()].sort((a, b) => (a.datum ?? -Infinity) - (b.datum ?? -Infinity))
  return gesorteerd.map(({ code, datum }, n) => {
    const volgende = gesorteerd[n + 1]?.datum ?? null
    const totVolgende = volgende === null ? tot : addDays(volgende, -1)
    const naam = namenVan(referentie, soort).get(code)
    const bij = naam === undefined ? '' : `: ${naam}`
    return {
      naam: zeg(`zorgvraagtype ${code}${bij}`, `zorgvraagtype ${code}${bij}`),
      van: datum,
      // two types of one day follow each other within it
      tot: datum !== null && totVolgende !== null && totVolgende < datum ? datum : totVolgende,
    }
  })
}

const namenVan = (referentie: Referentie, soort: 'ggz' | 'fz'): ReadonlyMap<string, string> =>
  new Map(
    referentie
      .codelijst(DIAGNOSELIJSTEN[TYPELIJST[soort]].codelijst)
      .rijen()
      .map(({ code, naam }) => [code, naam]),
  )
