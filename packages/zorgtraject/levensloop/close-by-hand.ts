import { type EpochDay, formatDay } from '@zorgketen/values'
import type { Sluitreden, Zorgtraject } from '../stam/zorgtraject.ts'
import { refuse, type Trajectweigering } from '../weigering/refuse.ts'

/** What a change of one number gives. */
export type Wijziging = { readonly soort: 'zorgtraject'; readonly zorgtraject: Zorgtraject } | Trajectweigering

/** How a number is to be closed: `dag` is its last day, `laatste` that of its last prestatie (null: none). */
export interface Sluitverzoek {
  readonly dag: EpochDay
  readonly reden: Exclude<Sluitreden, 'zonder-zorg'>
  readonly laatste: EpochDay | null
  readonly vandaag: EpochDay
}

/**
 * Closes a number because treatment ended or, in fz, because the titel did (ZTN-05, ZTN-08). Refuses what is closed
 * already, a day before the last prestatie, a day to come, the end of a titel for ggz, and a ggz number that never had
 * care: that is withdrawn, so that no number without care stands between two others.
 */
export function closeByHand(traject: Zorgtraject, { dag, reden, laatste, vandaag }: Sluitverzoek): Wijziging {
  const { nummer, soort, gesloten } = traject
  if (gesloten !== null) return refuse('sluiten.al-gesloten', { nummer, gesloten: formatDay(gesloten) })
  if (reden === 'titel' && soort === 'ggz') return refuse('sluiten.titel-in-ggz', { nummer })
  if (dag > vandaag) return refuse('sluiten.later', { datum: formatDay(dag), vandaag: formatDay(vandaag) })
  if (soort === 'ggz' && laatste === null) return refuse('sluiten.ongebruikt', { nummer })
  if (laatste !== null && dag < laatste) {
    return refuse('sluiten.voor-laatste', { datum: formatDay(dag), laatste: formatDay(laatste) })
  }
  return { soort: 'zorgtraject', zorgtraject: { ...traject, gesloten: dag, sluitreden: reden } }
}
