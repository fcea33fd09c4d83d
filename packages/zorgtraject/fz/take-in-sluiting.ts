import { type EpochDay, formatDay } from '@zorgketen/values'
import { closeByHand } from '../levensloop/close-by-hand.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'

/** That DJI closed an fz number: its last day, and why. `laatste`: day of our last prestatie on it, null: none. */
export interface Sluitbericht {
  readonly dag: EpochDay
  readonly reden: 'titel' | 'behandeling'
  readonly laatste: EpochDay | null
  readonly vandaag: EpochDay
}

export type Sluitinname =
  | { readonly soort: 'gesloten' | 'al-ingenomen'; readonly zorgtraject: Zorgtraject }
  | Trajectweigering

/**
 * Takes in that DJI closed a number (ZTN-08). A number that closed here before that day stays as it is: with a titel that
 * lapsed while care went on, that was the day of the last prestatie within fz. Refuses while there is care after it.
 */
export function takeInSluiting(traject: Zorgtraject, bericht: Sluitbericht): Sluitinname {
  const { nummer, soort, gesloten } = traject
  if (soort !== 'fz') return refuse('nummer.al-in-gebruik', { nummer })
  if (gesloten !== null && gesloten > bericht.dag) {
    return refuse('sluiting.andere-dag', { nummer, bekend: formatDay(gesloten), gevonden: formatDay(bericht.dag) })
  }
  if (gesloten !== null) return { soort: 'al-ingenomen', zorgtraject: traject }
  const dicht = closeByHand(traject, bericht)
  return dicht.soort === 'weigering' ? dicht : { soort: 'gesloten', zorgtraject: dicht.zorgtraject }
}
