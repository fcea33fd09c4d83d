import { addDays, type EpochDay, type Period, type Tekst } from '@zorgketen/values'
import type { Sluitreden } from '@zorgketen/zorgtraject'

/** A number as it was known at some moment, oldest first. `bekend`: the day on which that was recorded. */
export interface Nummerversie {
  readonly gesloten: EpochDay | null
  readonly sluitreden: Sluitreden | null
  readonly bekend: EpochDay
  readonly reden: string
}

/** Something that happened to a number. `bekend`: when it was recorded; `reden`: what was said then. */
export interface Stap {
  readonly wat: 'geopend' | 'gesloten' | 'heropend'
  readonly dag: EpochDay
  readonly sluitreden: Sluitreden | null
  readonly bekend: EpochDay
  readonly reden: string
}

export interface Nummerloop {
  /** The days on which it was open; the last one goes on when it still is. */
  readonly perioden: readonly Period[]
  readonly stappen: readonly Stap[]
}

/**
 * The days on which a number was open, from all versions of it: closed, and opened again (ZTN-15). It opens again on the
 * first care after the day it was closed on; without any, on the day that was recorded. When it had closed by itself
 * and earlier care came to light, it never was closed (ZTN-05).
 */
export function loopVan(
  versies: readonly Nummerversie[],
  start: EpochDay | null,
  zorgdagen: readonly EpochDay[],
): Nummerloop {
  const eerste = versies[0]
  if (eerste === undefined) return { perioden: [], stappen: [] }
  let begin = start ?? eerste.bekend
  let dicht: Pick<Nummerversie, 'gesloten' | 'sluitreden'> = { gesloten: null, sluitreden: null }
  const perioden: Period[] = []
  const stappen: Stap[] = [{ wat: 'geopend', dag: begin, sluitreden: null, bekend: eerste.bekend, reden: eerste.reden }]
  for (const { gesloten, sluitreden, bekend, reden } of versies) {
    if (gesloten !== null && gesloten !== dicht.gesloten) {
      stappen.push({ wat: 'gesloten', dag: gesloten, sluitreden, bekend, reden })
    } else if (gesloten === null && dicht.gesloten !== null) {
      const tot = dicht.gesloten
      const weer = zorgdagen.find((dag) => dag > tot) ?? null
      const dag = weer ?? laterOf(bekend, addDays(tot, 1))
      stappen.push({ wat: 'heropend', dag, sluitreden: null, bekend, reden })
      if (weer !== null || dicht.sluitreden !== 'zonder-zorg') {
        perioden.push({ van: earlierOf(begin, tot), tot })
        begin = dag
      }
    }
    dicht = { gesloten, sluitreden }
  }
  perioden.push({ van: dicht.gesloten === null ? begin : earlierOf(begin, dicht.gesloten), tot: dicht.gesloten })
  return { perioden, stappen }
}

const laterOf = (a: EpochDay, b: EpochDay): EpochDay => (a > b ? a : b)
const earlierOf = (a: EpochDay, b: EpochDay): EpochDay => (a < b ? a : b)

const SLUITREDENEN: Readonly<Record<Sluitreden, Tekst>> = {
  'zonder-zorg': { nl: '365 dagen zonder zorgprestatie', en: '365 days without a prestatie' },
  behandeling: { nl: 'behandeling beëindigd', en: 'treatment ended' },
  titel: { nl: 'forensische titel afgelopen of vervallen', en: 'the forensische titel ended or lapsed' },
}

export const sluitredenOf = (reden: Sluitreden | null): Tekst =>
  reden === null ? { nl: 'reden niet bekend', en: 'reason not known' } : SLUITREDENEN[reden]
