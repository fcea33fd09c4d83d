import type { Cents, EpochDay } from '@zorgketen/values'
import type { Declaratie } from './declaratie.ts'
import type { Declaratieregel } from './declaratieregel.ts'
import type { Retourmelding } from './retour.ts'

/**
 * Where a line stands. `geweigerd`: its whole message was refused, mostly by the gate, so nobody judged the line;
 * `afgekeurd`: the payer rejected this line. Only `toegekend` can be credited (DFZ-10).
 */
export type Regelstand = 'verzonden' | 'geweigerd' | 'afgekeurd' | 'toegekend' | 'gecrediteerd'

export interface Regelstaat {
  readonly regel: Declaratieregel
  readonly factuurnummer: string
  readonly stand: Regelstand
  /** Cents granted; 0 unless toegekend. For a credit line: the cents that were taken back. */
  readonly toegekend: Cents
  /** Cents granted without payment (9459, 9507: then `toegekend` is 0). */
  readonly toegekendNietFinancieel: Cents
  /** What was said about this line itself. */
  readonly meldingen: readonly Retourmelding[]
  /** What was said about the message as a whole. */
  readonly berichtmeldingen: readonly Retourmelding[]
  /** Day on which the return came in, null while it is awaited. */
  readonly beantwoord: EpochDay | null
}

/** A return that was set apart, with the reason; nothing of it counts until a person has looked. */
export interface Terzijde {
  readonly vingerafdruk: string
  readonly berichtreferentie: string
  /** Key of the reason in the catalogue. */
  readonly code: string
  readonly reden: { readonly nl: string; readonly en: string }
}

/** All declarations one declarant sent to one payer, the state of each line, and the returns that were taken in. */
export interface Dossier {
  readonly declaraties: readonly Declaratie[]
  /** By line reference, in the order of sending. */
  readonly regels: ReadonlyMap<string, Regelstaat>
  /** Hashes of returns already processed: the same file twice changes nothing. */
  readonly verwerkt: ReadonlySet<string>
  readonly terzijde: readonly Terzijde[]
}
