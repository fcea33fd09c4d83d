import type { Geschiedenis } from '@zorgketen/rules'
import type { ClockTime, EpochDay, Minutes } from '@zorgketen/values'
import type { Stroom, Zorgsoort } from '../registratie/consultregistratie.ts'

/** A moment as it was recorded; `tijd` null where only the day is known. */
export interface Vastlegmoment {
  readonly dag: EpochDay
  readonly tijd: ClockTime | null
}

/**
 * One declarable consult as the rules of the field see it: one per professional, so that a contact of two
 * professionals counts as two (normenkader N2945). What is null is not known.
 */
export interface Consultfeit {
  readonly id: string
  readonly datum: EpochDay
  readonly begintijd: ClockTime | null
  readonly zorgsoort: Zorgsoort
  /** Whether the professional was the regiebehandelaar of this zorgvraag; null when it is not recorded who that is. */
  readonly doorRegiebehandelaar: boolean | null
  readonly directeMinuten: Minutes
  /** Null for unplanned care. */
  readonly geplandeMinuten: Minutes | null
  readonly planVastgelegd: Vastlegmoment | null
  /** Which time the prestatie was counted on. */
  readonly tijdsoort: 'gepland' | 'gerealiseerd'
  /** There and back together; null when no journey was registered. */
  readonly reisminuten: Minutes | null
  /** Where the patient was seen: at a location of the provider or elsewhere. */
  readonly locatie: 'eigen' | 'elders' | null
}

/** What is known of the diagnosis: `vastgesteld` null without a date, `verzekerd` null when nobody said whether it is insured care. */
export interface Diagnosefeit {
  readonly vastgesteld: EpochDay | null
  readonly verzekerd: boolean | null
}

/** One zorgvraag of a patient with its declarable consults. */
export interface Zorgvraagfeit {
  readonly id: string
  readonly stroom: Stroom
  /** False for one that was running already when the spelregel began, or came back as a relapse; null: not known. */
  readonly nieuw: boolean | null
  /** Day of the first prestatie as the zorgtraject has it, which may lie before the consults here; null: not recorded. */
  readonly begonnen: EpochDay | null
  /** False when it had consults before those that are registered here. */
  readonly volledig: boolean
  readonly gesloten: EpochDay | null
  /** Date of the referral letter; null when there is none on file. */
  readonly verwijzing: EpochDay | null
  readonly diagnose: Diagnosefeit | null
  readonly privacyverklaring: boolean
  /** Days on which the zorgvraag was typed (ZPM-14). */
  readonly typeringen: readonly EpochDay[]
  readonly consulten: readonly Consultfeit[]
}

/** A day of verblijf as derived. */
export interface Verblijfsdagfeit {
  readonly id: string
  readonly datum: EpochDay
}

/** One stay, the days of verblijf derived from it, and the days of its behandelconsulten. */
export interface Verblijffeit {
  readonly id: string
  readonly opname: EpochDay
  readonly ontslag: EpochDay | null
  readonly dagen: readonly Verblijfsdagfeit[]
  readonly behandelconsulten: readonly EpochDay[]
}

/** Time spent on one consultatie bij euthanasieverzoek. */
export interface Euthanasiefeit {
  readonly id: string
  readonly patient: string
  readonly datum: EpochDay
  readonly minuten: Minutes
}

/**
 * What one run looks at. Zorgvragen and verblijven are whole; what lies before the run for the two running totals
 * comes as history, keyed by zorgvraag and by patient (an empty one says: there is nothing before).
 */
export interface Spelregeldossier {
  readonly zorgvragen: readonly Zorgvraagfeit[]
  readonly verblijven: readonly Verblijffeit[]
  readonly euthanasie: readonly Euthanasiefeit[]
  readonly eerdereDiagnostiek: Geschiedenis<unknown>
  readonly eerdereEuthanasie: Geschiedenis<Minutes>
}
