import { type Feiten, type Geschiedenis, type Omgeving, vormen } from '@zorgketen/rules'
import type { Minutes } from '@zorgketen/values'
import type { Consultfeit, Euthanasiefeit, Verblijffeit, Verblijfsdagfeit, Zorgvraagfeit } from './feiten.ts'
import type { Typeringsbeurt } from './typeringsbeurt.ts'
import type { Verblijfspauze } from './verblijfspauze.ts'
import type { Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** A consult with the zorgvraag around it. */
interface Consultbeeld extends Consultfeit {
  readonly zorgvraag: Zorgvraagfeit
}

/** A day of verblijf with the stay around it. */
interface Verblijfsdagbeeld extends Verblijfsdagfeit {
  readonly verblijf: Verblijffeit
}

/** What the rules of the field look at, with the record of each. */
export interface Plekken {
  readonly zorgvraag: Zorgvraagbeeld
  readonly consult: Consultbeeld
  readonly typering: Typeringsbeurt
  readonly verblijfspauze: Verblijfspauze
  readonly verblijfsdag: Verblijfsdagbeeld
  readonly euthanasie: Euthanasiefeit
}

/** What lies before the run, for the running totals. */
interface Spelregelfeiten extends Feiten {
  readonly eerdereDiagnostiek: Geschiedenis<unknown>
  readonly eerdereEuthanasie: Geschiedenis<Minutes>
}

export interface SpelregelOmgeving extends Omgeving {
  readonly feiten: Spelregelfeiten
}

export const { element, venster, termijn } = vormen<Plekken, SpelregelOmgeving>()
