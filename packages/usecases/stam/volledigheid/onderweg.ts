import type { TeDeclareren } from '@zorgketen/declaratie'
import type { Uzovi } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../../formaten/registratie.ts'

/** A piece of care on its way to a declaration. */
export interface Onderweg {
  readonly registratie: Registratie | Prestatie
  readonly item: TeDeclareren | null
  readonly betaler: Uzovi | null
  /** Key of the contract in its register. */
  readonly contract: string | null
}

export const prestatieOnderweg = (
  item: TeDeclareren,
  betaler: Uzovi | null,
  contract: string | null = null,
): Onderweg => ({ registratie: item.prestatie, item, betaler, contract })
