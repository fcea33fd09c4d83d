import { type Feiten, type Omgeving, type Register, vormen } from '@zorgketen/rules'
import type { Period } from '@zorgketen/values'
import type { Inzetbeeld } from './inzet.ts'

/** What a register of the outside world says of a number: from when to when it holds. */
export interface Inschrijving {
  readonly nummer: string
  readonly geldig: Period
}

/** The BIG and AGB registers, as far as they were brought along. */
interface Beroepsfeiten extends Feiten {
  readonly bigRegister?: Register<Inschrijving>
  readonly agbRegister?: Register<Inschrijving>
}

export interface Beroepsomgeving extends Omgeving {
  readonly feiten: Beroepsfeiten
}

export const { element } = vormen<{ readonly inzet: Inzetbeeld }, Beroepsomgeving>()
