import type { EpochDay } from '@zorgketen/values'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import type { SettingGeweigerd } from '../settingkeuze/keuze.ts'
import type { Settingcontact } from '../settingkeuze/settingcontact.ts'
import type { Settingregel } from '../settingkeuze/settingregel.ts'
import type { Settingbesluit } from './eenheid.ts'
import type { PlanningIsRealisatie } from './planning-is-realisatie.ts'
import type { Beroepsperiode } from './zorgverlener.ts'

/** Why a look-up gave no single answer: the id is unknown, nothing holds on the day, or more than one thing does. */
export type Gebrek = 'onbekend' | 'geen' | 'meer'

/** What the setting of a registration is chosen from: the decision list, what is known of it, and the provider without the list. */
export interface Settingvraag {
  readonly lijst: readonly Settingregel[]
  readonly contact: Settingcontact
  readonly indeling: Stam
}

/** What a provider has recorded about itself, ready to be looked up. Made once by `makeStam`; look-ups allocate nothing. */
export interface Stam {
  /** A refusal comes of a decision list that could not choose (ZPM-03); the division of the unit itself gives none. */
  readonly settingOp: (eenheid: string, dag: EpochDay) => Settingbesluit | Gebrek | SettingGeweigerd
  /** From what the setting of this registration is chosen; null: a group has none. Absent: there is no decision list. */
  readonly vraagVan?: (registratie: Zorgregistratie, dag: EpochDay) => Settingvraag | null
  readonly beroepOp: (zorgverlener: string, dag: EpochDay) => Beroepsperiode | Gebrek
  /** The decision under which planned time counts as realised, or null when none holds on the day (ZPM-06, ZPM-24). */
  readonly besluitOp: (dag: EpochDay) => PlanningIsRealisatie | null
}
