import type { ClockTime, EpochDay, Minutes } from '@zorgketen/values'

export type Zorgsoort = 'diagnostiek' | 'behandeling'
export type Stroom = 'ggz' | 'fz'

/** How a contact was had; every way counts alike (ZPM-15). */
export type Kanaal = 'fysiek' | 'beeldbellen' | 'telefoon' | 'bericht'

/** Time really spent going to a patient outside a location of the provider, and back (ZPM-08); an onward leg counts once. */
export interface Reistijd {
  readonly heen: Minutes
  readonly terug: Minutes
  /** The patient was treated at a location of the provider: then travel gives no toeslag. Absent: elsewhere. */
  readonly eigenLocatie?: boolean
}

/**
 * One direct contact of one professional with one patient, as registered. `geplandeMinuten` is null for unplanned
 * care. Indirect time may be noted for own steering and never becomes a prestatie (ZPM-01). What is absent of the
 * optional fields was not there: no journey, no interpreter, a contact in person.
 */
export interface Consultregistratie {
  readonly soort: 'consult'
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
  readonly kanaal?: Kanaal
  readonly reistijd?: Reistijd
  readonly tolk?: boolean
}
