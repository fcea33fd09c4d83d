import type { PrestatieAntwoord } from '@zorgketen/reference'
import type { EpochDay } from '@zorgketen/values'

/** What tells a prestatie other than a consult from the rest; `setting` and `categorieIndex` count from 1. */
export interface Zoek {
  readonly soort: string
  readonly categorieIndex?: number
  readonly minuten?: number
  readonly groepsgrootte?: number
  readonly setting?: number
  readonly variant?: string
}

/** The part of the reference data that answers for every prestatie other than a consult (ZPM-19). */
export interface Vindt {
  readonly vind: (zoek: Zoek, dag: EpochDay) => PrestatieAntwoord
}
