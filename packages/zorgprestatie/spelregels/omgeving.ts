import { type Feiten, type Geschiedenis, type Omgeving, vormen } from '@zorgketen/rules'
import type { EpochDay, Minutes } from '@zorgketen/values'
import type { Consultfeit, Euthanasiefeit, Verblijffeit, Zorgvraagfeit } from './feiten.ts'
import type { Typeringsbeurt } from './typeringsbeurt.ts'
import type { Verblijfspauze } from './verblijfspauze.ts'
import type { Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** A day of verblijf as derived. */
export interface Verblijfsdagfeit {
  readonly id: string
  readonly datum: EpochDay
}

/** What the rules of the field look at, with the record of each. */
export interface Plekken {
  readonly zorgvraag: Zorgvraagbeeld
  readonly consult: Consultfeit
  readonly typering: Typeringsbeurt
  readonly verblijfspauze: Verblijfspauze
  readonly verblijfsdag: Verblijfsdagfeit
  readonly euthanasie: Euthanasiefeit
}

/** What lies before the run, for the running totals. */
export interface Spelregelfeiten extends Feiten {
  readonly eerdereDiagnostiek: Geschiedenis<unknown>
  readonly eerdereEuthanasie: Geschiedenis<Minutes>
}

/** The surroundings of a visited record: the walker sets the enclosing zorgvraag or verblijf. */
export interface SpelregelOmgeving extends Omgeving {
  readonly feiten: Spelregelfeiten
  readonly zorgvraag: Zorgvraagfeit
  readonly verblijf: Verblijffeit
}

export const { element, venster, termijn } = vormen<Plekken, SpelregelOmgeving>()
