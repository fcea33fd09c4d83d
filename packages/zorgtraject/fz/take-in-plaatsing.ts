import { formatDay } from '@zorgketen/values'
import { isOpenOn } from '../stam/is-open-on.ts'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'
import { differences } from './differences.ts'
import { extendFz } from './extend-fz.ts'
import { openFz } from './open-fz.ts'

/** What was taken in or issued before. */
export interface Bestand {
  readonly trajecten: readonly Zorgtraject[]
  readonly plaatsingen: readonly Plaatsing[]
}

/**
 * `zorgtraject`: the number is new for this declarant. `aangevuld`: a further plaatsing on a number that is kept
 * already; the answer replaces it. `al-ingenomen`: this plaatsing came before, nothing is to be done.
 */
export type Inname =
  | { readonly soort: 'zorgtraject' | 'aangevuld' | 'al-ingenomen'; readonly zorgtraject: Zorgtraject }
  | Trajectweigering

/**
 * Takes in the number and startdatum that DJI gives with a plaatsing (ZTN-06, ZTN-07, DFZ-19). The number follows the
 * patient over providers and plaatsingen; a second open fz number is refused (ZTN-12), as is a number of another
 * patient (ZTN-23). `patient` is our key of the person with this SKN.
 */
export function takeInPlaatsing(plaatsing: Plaatsing, patient: string, bestand: Bestand): Inname {
  const { nummer, zorgtraject: ztn, declarant, titel, startdatum } = plaatsing
  if (!/^[0-9]{9}$/.test(nummer)) return refuse('plaatsing.nummer', { plaatsing: nummer })

  const zelfde = bestand.trajecten.filter((traject) => traject.nummer === ztn)
  if (zelfde.some((traject) => traject.patient !== patient)) return refuse('nummer.andere-patient', { nummer: ztn })
  if (zelfde.some((traject) => traject.soort === 'ggz')) return refuse('nummer.al-in-gebruik', { nummer: ztn })
  const hier = zelfde.find((traject) => traject.declarant === declarant)

  const eerder = bestand.plaatsingen.find((een) => een.nummer === nummer)
  if (eerder !== undefined) {
    const velden = differences(eerder, plaatsing)
    if (velden.length > 0) return refuse('plaatsing.gewijzigd', { plaatsing: nummer, velden: velden.join(', ') })
    // without its number the taking in broke off half-way, and is finished below
    if (hier !== undefined) return { soort: 'al-ingenomen', zorgtraject: hier }
  }

  const ander = bestand.trajecten.find(
    (traject) =>
      traject.soort === 'fz' && traject.patient === patient && traject.nummer !== ztn && isOpenOn(traject, titel.van),
  )
  if (ander !== undefined) {
    return refuse('fz.nummer-open', { open: ander.nummer, plaatsing: nummer, datum: formatDay(titel.van) })
  }
  const bekend = zelfde.find((traject) => traject.startdatum !== null)?.startdatum ?? startdatum
  if (bekend !== startdatum) {
    const params = { plaatsing: nummer, gevonden: formatDay(startdatum), bekend: formatDay(bekend) }
    return refuse('plaatsing.startdatum', params)
  }
  if (hier === undefined) return { soort: 'zorgtraject', zorgtraject: openFz(plaatsing, patient) }
  return { soort: 'aangevuld', zorgtraject: extendFz(hier, plaatsing, bestand.plaatsingen) }
}
