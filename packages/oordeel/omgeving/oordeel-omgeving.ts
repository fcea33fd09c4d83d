import type { Creditregel, Debetregel, Declaratie } from '@zorgketen/declaratie'
import type { Omgeving } from '@zorgketen/rules'
import type { Period } from '@zorgketen/values'
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
  /** Key of the contracts between this declarant and this payer. */
  readonly contractsleutel: string
  /** References of the debit lines that this declaration takes back with a credit line that is not itself refused. */
  readonly gecrediteerd: ReadonlySet<string>
}
