import type { ClockTime, EpochDay, Minutes } from '@zorgketen/values'

export type Zorgsoort = 'diagnostiek' | 'behandeling'
export type Stroom = 'ggz' | 'fz'

/**
 * One direct contact of one professional with one patient, as registered. `geplandeMinuten` is null for unplanned
 * care. Indirect time may be noted for own steering and never becomes a prestatie (ZPM-01).
 */
export interface Consultregistratie {
  readonly id: string
  readonly patient: string
  readonly stroom: Stroom
  readonly datum: EpochDay
  readonly begintijd: ClockTime | null
  readonly zorgsoort: Zorgsoort
  readonly eenheid: string
  readonly zorgverlener: string
  readonly geplandeMinuten: Minutes | null
  readonly directeMinuten: Minutes
  readonly indirecteMinuten: Minutes | null
}
