import type { Contract, Inkoopproduct } from '@zorgketen/contract'
import type { Creditregel, Debetregel, Declaratie } from '@zorgketen/declaratie'
import type { Antwoord, Omgeving } from '@zorgketen/rules'
import type { Period } from '@zorgketen/values'
import type { Plaatsing } from '@zorgketen/zorgtraject'
import type { OordeelFeiten } from '../feiten/oordeel-feiten.ts'

/** The records this desk judges, by plek: domain records, free of any message version. */
export interface Plekken {
  readonly declaratie: Declaratie
  readonly debetregel: Debetregel
  readonly creditregel: Creditregel
}

/** What surrounds a line while it is judged. */
export interface OordeelOmgeving extends Omgeving {
  readonly feiten: OordeelFeiten
  readonly declaratie: Declaratie
  /** First to last day of the declared month. */
  readonly maand: Period
  /** The plaatsingsbesluit a line names, null when it names none; for rules that need `plaatsingen`. */
  readonly plaatsing: (regel: Debetregel) => Antwoord<Plaatsing> | null
  /**
   * The same, but null as well when it is of another client or at another provider: other rules refuse that, and what
   * it holds may not be told to whoever typed a wrong number.
   */
  readonly eigenPlaatsing: (regel: Debetregel) => Antwoord<Plaatsing> | null
  /** The contract that counts for a line; for rules that need `contracten`. */
  readonly contract: (regel: Debetregel) => Antwoord<Contract>
  /** What that contract says of the code of a line on its day, null when it says nothing. */
  readonly product: (regel: Debetregel) => Inkoopproduct | null
  /** All contracts of this declarant with this payer, whatever their days. */
  readonly contracten: readonly Contract[]
  /** References of the debit lines that this declaration takes back with a credit line that is not itself refused. */
  readonly gecrediteerd: ReadonlySet<string>
}
