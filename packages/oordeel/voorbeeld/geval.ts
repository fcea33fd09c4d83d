import type { Contract } from '@zorgketen/contract'
import type { Creditregel, Debetregel, Declaratie } from '@zorgketen/declaratie'
import type { Cents, EpochDay } from '@zorgketen/values'
import type { Plaatsing } from '@zorgketen/zorgtraject'
import type { EerdereRegel } from '../feiten/eerdere-regel.ts'
import type { OordeelInvoer } from '../feiten/take-feiten.ts'
import type { Schrijfbaar } from './schrijfbaar.ts'

/** A prestatiecode of the example list; `tarief` null: the code is known, its tariff is not. */
interface Boekrij {
  code: string
  van: EpochDay
  tarief: Cents | null
  setting: number | null
}

/**
 * A declaration that breaks no rule, with the registers around it. The named records are the very objects inside
 * `declaratie` and `bestanden`, so that an example says in one line what it changes.
 */
export interface Geval {
  readonly declaratie: Schrijfbaar<Declaratie>
  /** A line of the declared month. */
  readonly debet: Schrijfbaar<Debetregel>
  /** Takes back `eerder`, a granted line of the month before. */
  readonly credit: Schrijfbaar<Creditregel>
  /** The new debit that rides with `credit`. */
  readonly nieuw: Schrijfbaar<Debetregel>
  readonly eerder: Schrijfbaar<EerdereRegel> & { regel: Schrijfbaar<Debetregel> }
  readonly plaatsing: Schrijfbaar<Plaatsing>
  readonly contract: Schrijfbaar<Contract>
  readonly bestanden: Schrijfbaar<Required<Omit<OordeelInvoer, 'prestatiecodes'>>>
  readonly boek: { volledig: boolean; rijen: Boekrij[] }
  vandaag: EpochDay
}
