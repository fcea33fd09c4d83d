import type { EpochDay } from '@zorgketen/values'
import type { HeeftAfspraak } from '../afleiden/afspraak.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'

/** What the derivation of other prestaties must know beyond the registration; null: it is not known. */
export interface Overigomgeving {
  readonly heeftAfspraak: HeeftAfspraak
  /** Minutes of the same kind for this patient before this registration, at every provider that is known (ZPM-33). */
  readonly minutenVoor: (registratie: OverigeRegistratie) => number | null
  /** Day of the first contact of the acute episode this registration belongs to (ZPM-13). */
  readonly acuutSinds: (registratie: OverigeRegistratie) => EpochDay | null
  /** Age in whole years on the day. */
  readonly leeftijdOp: (patient: string, dag: EpochDay) => number | null
}
