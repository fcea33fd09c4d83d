import { type Omgeving, onbekend, vormen } from '@zorgketen/rules'
import type { Agb, EpochDay, Period } from '@zorgketen/values'
import type { Stroom, Zorgsoort } from '../../registratie/consultregistratie.ts'

/** A referral as it is kept per zorgvraag (ZPM-26). `soort` is a code of CL0004-NZA; null fields were not recorded. */
export interface Verwijsbrief {
  readonly soort: string
  readonly datum: EpochDay | null
  readonly verwijzer: Agb | null
}

/** A diagnosis to be made or reviewed, or a goal of a plan, with the days on which it stood. */
export interface Doel {
  readonly id: string
  readonly geldig: Period
}

export interface Behandelplan {
  readonly geldig: Period
  readonly doelen: readonly Doel[]
}

/** What is on file of one zorgvraag. A null list was not recorded here; an empty one says that there is none. */
export interface Zorgvraagdossier {
  readonly id: string
  readonly verwijzingen: readonly Verwijsbrief[] | null
  /** Why none is needed; absent or null: one is. */
  readonly zonderVerwijzing?: string | null
  readonly diagnosevragen: readonly Doel[] | null
  readonly behandelplannen: readonly Behandelplan[] | null
}

/**
 * A planned or registered consult with what it should serve (ZPM-25). `dient`: id of a diagnosis or goal; `bevoegd`:
 * what this professional may do on the day; `dossier`: of the zorgvraag it is for. Null: not recorded.
 */
export interface Contactbeeld {
  readonly id: string
  readonly datum: EpochDay
  readonly stroom: Stroom
  readonly zorgsoort: Zorgsoort
  readonly dient: string | null
  readonly bevoegd: readonly Zorgsoort[] | null
  readonly dossier: Zorgvraagdossier | null
}

export const { element } = vormen<{ readonly contact: Contactbeeld }, Omgeving>()

export const GEEN_ZORGVRAAG = onbekend(
  'Bij welke zorgvraag het contact hoort, is niet vastgelegd.',
  'Which zorgvraag the contact belongs to is not recorded.',
)
export const DIENT_ONBEKEND = onbekend(
  'Welke diagnose of welk doel het contact dient, is niet vastgelegd.',
  'Which diagnosis or goal the contact serves is not recorded.',
)
