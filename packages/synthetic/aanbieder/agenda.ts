import { addDays, type EpochDay, formatDay, isWerkdag } from '@zorgketen/values'
import type { Maandraster } from '../land/periode.ts'
import type { Toeval } from '../toeval/toeval.ts'
import { agendaSleutel } from './bouw.ts'

/** A moment for a contact. */
export interface Afspraak {
  readonly dag: EpochDay
  readonly datum: string
  readonly begintijd: string
}

const OPEN = 8 * 60
const DICHT = 18 * 60

/** Fills the agendas of professionals: no two contacts at once, none twice with one patient on one day. */
export class Agenda {
  readonly bezet: Set<string> = new Set()
  readonly #vrijVanaf = new Map<string, number>()
  readonly #werkdagen: readonly EpochDay[]

  /** `vanaf`: the first day of the month (1 = the first) on which there is care. */
  constructor(raster: Maandraster, vanaf: number) {
    const dagen = Array.from({ length: raster.aantal }, (_, i) => addDays(raster.eerste, i))
    this.#werkdagen = dagen.slice(vanaf - 1).filter((dag) => isWerkdag(dag))
  }

  /** The next moment, or null when the agenda is full. `na`: only on later days than this. */
  plan(toeval: Toeval, patient: string, zorgverlener: string, minuten: number, na: EpochDay | null): Afspraak | null {
    for (const dag of toeval.schud(this.#werkdagen.filter((d) => na === null || d > na))) {
      const datum = formatDay(dag)
      const sleutel = agendaSleutel(patient, datum, zorgverlener)
      const plek = `${datum} ${zorgverlener}`
      const begin = this.#vrijVanaf.get(plek) ?? OPEN
      if (this.bezet.has(sleutel) || begin + minuten > DICHT) continue
      this.bezet.add(sleutel)
      this.#vrijVanaf.set(plek, begin + Math.ceil((minuten + toeval.getal(0, 20)) / 15) * 15)
      return { dag, datum, begintijd: klok(begin) }
    }
    return null
  }
}

function klok(minuten: number): string {
  const twee = (n: number): string => String(n).padStart(2, '0')
  return `${twee(Math.floor(minuten / 60))}:${twee(minuten % 60)}`
}
