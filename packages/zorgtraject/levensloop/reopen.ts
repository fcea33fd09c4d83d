import { type EpochDay, formatDay } from '@zorgketen/values'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { refuse } from '../weigering/refuse.ts'
import type { Wijziging } from './close-by-hand.ts'
import { lastDayOfTerugval } from './termijnen.ts'

/** What reopening rests on: the day of the relapse, that of the last prestatie, and all numbers the organisation holds. */
export interface Heropenverzoek {
  readonly dag: EpochDay
  readonly laatste: EpochDay | null
  readonly bestaand: readonly Zorgtraject[]
}

/**
 * Opens a closed ggz number again for a relapse (ZTN-15). Refuses an fz number (DJI keeps those, ZTN-06), one that is
 * open, one without care or whose care is longer than a year ago, and one that a newer number has followed (ZTN-13).
 */
export function reopen(traject: Zorgtraject, { dag, laatste, bestaand }: Heropenverzoek): Wijziging {
  const { nummer, soort, patient, declarant, gesloten } = traject
  if (soort !== 'ggz') return refuse('heropenen.fz', { nummer })
  if (gesloten === null) return refuse('heropenen.open', { nummer })
  if (laatste === null || dag > lastDayOfTerugval(laatste)) {
    return refuse('heropenen.te-laat', { datum: formatDay(dag), laatste: laatste === null ? '-' : formatDay(laatste) })
  }
  const nieuwer = bestaand.find(
    (een) =>
      een.soort === 'ggz' &&
      een.nummer !== nummer &&
      een.patient === patient &&
      een.declarant === declarant &&
      (een.gesloten === null || een.gesloten > gesloten),
  )
  if (nieuwer !== undefined) return refuse('heropenen.nieuwer-nummer', { nummer, nieuwer: nieuwer.nummer })
  return { soort: 'zorgtraject', zorgtraject: { ...traject, gesloten: null, sluitreden: null } }
}
