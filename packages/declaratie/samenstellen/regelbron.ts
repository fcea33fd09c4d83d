import type { Contract } from '@zorgketen/contract'
import { type Agb, DJI_UZOVI, type Uzovi } from '@zorgketen/values'
import type { Zorgverlener } from '@zorgketen/zorgprestatie'
import type { Administratie } from '../model/administratie.ts'
import type { Verzekering } from '../model/verzekering.ts'
import { indexVerzekeringen } from './find-verzekering.ts'

/** The administration, indexed once for a whole month of lines. */
export interface Regelbron {
  readonly declarant: Agb
  readonly betaler: Uzovi
  readonly isDji: boolean
  readonly verzekeringen: ReadonlyMap<string, readonly Verzekering[]>
  readonly zorgverleners: ReadonlyMap<string, Zorgverlener>
  /** Only those between this declarant and this payer. */
  readonly contracten: readonly Contract[]
}

export function makeRegelbron(administratie: Administratie): Regelbron {
  const declarant = administratie.declarant.agb
  const betaler = administratie.betaler.uzovi
  return {
    declarant,
    betaler,
    isDji: betaler === DJI_UZOVI,
    verzekeringen: indexVerzekeringen(administratie.verzekeringen),
    zorgverleners: new Map(administratie.zorgverleners.map((z) => [z.id, z])),
    contracten: administratie.contracten.filter((c) => c.declarant === declarant && c.betaler === betaler),
  }
}
