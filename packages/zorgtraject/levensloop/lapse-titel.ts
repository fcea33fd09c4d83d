import { type EpochDay, formatDay } from '@zorgketen/values'
import { issueGgz } from '../ggz/issue-ggz.ts'
import { isOpenOn } from '../stam/is-open-on.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'
import { closeByHand } from './close-by-hand.ts'

/** A titel that lapsed while care goes on. `bewijs`: 16 random bytes for the ggz number. */
export interface Titelverval {
  /** The last day of the titel; for a number that never had fz care also its last day. */
  readonly titelTot: EpochDay
  /** Day of the last prestatie within fz. */
  readonly laatste: EpochDay | null
  readonly vandaag: EpochDay
  readonly bewijs: Uint8Array
  readonly bestaand: readonly Zorgtraject[]
}

/** `nieuw`: the ggz number was issued here; else one that was open beside it goes on. */
export type Overgang =
  | { readonly soort: 'overgang'; readonly fz: Zorgtraject; readonly ggz: Zorgtraject; readonly nieuw: boolean }
  | Trajectweigering

/**
 * Closes the fz number on the day of the last prestatie within fz and opens a ggz number in the same step (ZTN-08); its
 * startdatum stays unset until its first prestatie (ZTN-03). Care after the titel within fz refuses: that is ggz care.
 */
export function lapseTitel(fz: Zorgtraject, verval: Titelverval): Overgang {
  const { titelTot, laatste, vandaag, bewijs, bestaand } = verval
  const { nummer, patient, declarant } = fz
  if (fz.soort !== 'fz') return refuse('sluiten.titel-in-ggz', { nummer })
  if (laatste !== null && laatste > titelTot) {
    return refuse('titel.zorg-erna', { nummer, laatste: formatDay(laatste), titel: formatDay(titelTot) })
  }
  const dag = laatste ?? titelTot
  const dicht = closeByHand(fz, { dag, reden: 'titel', laatste, vandaag })
  if (dicht.soort === 'weigering') return dicht
  const open = bestaand.find(
    (een) => een.soort === 'ggz' && een.patient === patient && een.declarant === declarant && isOpenOn(een, vandaag),
  )
  if (open !== undefined) return { soort: 'overgang', fz: dicht.zorgtraject, ggz: open, nieuw: false }
  const uitgifte = issueGgz({ patient, declarant, dag: vandaag, bewijs, bestaand })
  if (uitgifte.soort === 'weigering') return uitgifte
  return { soort: 'overgang', fz: dicht.zorgtraject, ggz: uitgifte.zorgtraject, nieuw: true }
}
