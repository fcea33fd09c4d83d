import type { EpochDay } from '@zorgketen/values'
import type { Bron, Zekerheid } from './herkomst.ts'

/** Shipped with the product, or an official file that the user installed over it. */
export type Laag = 'meegeleverd' | 'geinstalleerd'

/** What a release says about itself. */
export type Kop = {
  readonly onderwerp: string
  readonly geldigVanaf: EpochDay
  /** First day on which it no longer holds; null is open. */
  readonly geldigTot: EpochDay | null
  readonly uitgave: string
  /** Day from which the field could know this release; its validity start where no day of publication was found. */
  readonly bekendSinds: EpochDay
  readonly zekerheid: Zekerheid
  /** Invented for the demonstration; never official. */
  readonly fictief: boolean
  /** Whether the list is known completely: only then does absence mean anything. */
  readonly volledig: boolean
  /** Unknown when no source shows how a message writes the code; such a list never judges. */
  readonly codevorm: 'bekend' | 'onbekend'
  /** One Dutch line on what the file holds and what it lacks. */
  readonly inhoud: string
  readonly bron: readonly Bron[]
}
