import type { EpochDay } from '@zorgketen/values'

/** What a person does with the zorgtrajectnummers of one patient. */
export type Trajectdaad =
  | {
      /** `dag`: the last day of the number. */
      readonly soort: 'sluiten'
      readonly nummer: string
      readonly dag: EpochDay
      readonly omdat: 'behandeling' | 'titel'
    }
  /** For a relapse; `dag` null: today, or the day of the first care after the closing. */
  | { readonly soort: 'heropenen'; readonly nummer: string; readonly dag: EpochDay | null }
  /** `dag`: the last day of the titel; null: as its plaatsing says. */
  | { readonly soort: 'titel-vervalt'; readonly nummer: string; readonly dag: EpochDay | null }
  | { readonly soort: 'intrekken'; readonly nummer: string }
  | {
      readonly soort: 'nummer'
      readonly regiebehandelaar: string | null
      /** What the practitioner said of a patient who comes back; null: not asked yet. */
      readonly terugval: boolean | null
      /** The care ran in 2021 already and went on (ZTN-10). */
      readonly overgang: boolean
    }

/** One thing that happens to one number. `nummer` null: one that is still to be made. */
export type Trajectstap =
  | {
      readonly soort: 'sluit'
      readonly nummer: string
      readonly dag: EpochDay
      readonly omdat: 'behandeling' | 'titel'
    }
  | { readonly soort: 'heropent' | 'trekt-in' | 'gaat-door'; readonly nummer: string }
  | { readonly soort: 'opent'; readonly nummer: null; readonly startdatum: EpochDay | null }

/** Why a number is new, as `judgeReturn` says, or because care of 2021 goes on. */
export type Nieuwreden = 'geen-eerder' | 'langer-dan-een-jaar' | 'geen-terugval' | 'overgang' | 'titel'

/** Whether a patient who comes back has relapsed: only the practitioner can say (ZTN-15). */
export interface Terugvalvraag {
  readonly nummer: string
  readonly gesloten: EpochDay | null
  /** The day of the last care on it, and the day on which the patient comes back. */
  readonly laatste: EpochDay | null
  readonly terug: EpochDay
  /** Day of the newest referral of after that last care: a strong sign that it is no relapse; null: there is none. */
  readonly verwijzing: EpochDay | null
}
