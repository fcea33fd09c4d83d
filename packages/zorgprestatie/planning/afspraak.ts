import type { ClockTime, EpochDay, Minutes } from '@zorgketen/values'
import type { Kanaal, Stroom, Zorgsoort } from '../registratie/consultregistratie.ts'
import type { Locatiesoort } from '../stam/locatiesoort.ts'

/** The phases of care that an appointment belongs to, in their order (ZPM-21): aanmelding and triage to ontslag or vervolg. */
export const FASEN = ['aanmelding', 'intake', 'behandeling', 'evaluatie', 'ontslag'] as const
export type Fase = (typeof FASEN)[number]

export type Afspraakstatus = 'gepland' | 'gerealiseerd' | 'afgezegd' | 'no-show'

/** A moment as it was recorded; `tijd` null where only the day is known. */
export interface Planmoment {
  readonly dag: EpochDay
  readonly tijd: ClockTime | null
}

/** A patient of an appointment. `zorgtraject` null: not tied to one yet. */
export interface Afspraakpatient {
  readonly patient: string
  readonly stroom: Stroom | 'anders'
  readonly zorgtraject: string | null
}

/**
 * One entry of the agenda (ZPM-21): no patients (a meeting), one (a consult) or more (a group). `vastgelegd` is when
 * start and duration were fixed as they now stand, null when that was not kept; `patientGeinformeerd` null likewise.
 */
export interface Afspraak {
  readonly id: string
  readonly fase: Fase
  readonly eenheid: string
  readonly zorgverleners: readonly string[]
  readonly locatie: string
  readonly locatiesoort: Locatiesoort | null
  /** Id of an internal kind of consult (ZPM-23). */
  readonly interneSoort: string
  /** Chosen by the professional (ZPM-05); null while it is not. */
  readonly zorgsoort: Zorgsoort | null
  readonly patienten: readonly Afspraakpatient[]
  readonly groep: string | null
  readonly datum: EpochDay
  readonly begintijd: ClockTime
  readonly geplandeMinuten: Minutes
  readonly vastgelegd: Planmoment | null
  /** Whether the patient was told start and duration beforehand. */
  readonly patientGeinformeerd: boolean | null
  /** An urgent call, which takes of the room that was kept for such (ZPM-22). */
  readonly spoed: boolean
  readonly status: Afspraakstatus
  readonly kanaal?: Kanaal
}
