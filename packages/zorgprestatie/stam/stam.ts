import type { EpochDay } from '@zorgketen/values'
import type { Settingbesluit } from './eenheid.ts'
import type { PlanningIsRealisatie } from './planning-is-realisatie.ts'
import type { Beroepsperiode } from './zorgverlener.ts'

/** Why a look-up gave no single answer: the id is unknown, nothing holds on the day, or more than one thing does. */
export type Gebrek = 'onbekend' | 'geen' | 'meer'

/** What a provider has recorded about itself, ready to be looked up. Made once by `makeStam`; look-ups allocate nothing. */
export interface Stam {
  readonly settingOp: (eenheid: string, dag: EpochDay) => Settingbesluit | Gebrek
  readonly beroepOp: (zorgverlener: string, dag: EpochDay) => Beroepsperiode | Gebrek
  /** The decision under which planned time counts as realised, or null when none holds on the day (ZPM-06, ZPM-24). */
  readonly besluitOp: (dag: EpochDay) => PlanningIsRealisatie | null
}
