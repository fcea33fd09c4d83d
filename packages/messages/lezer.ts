import type { Bevinding } from './bevinding.ts'

/** The types of one layout, as renderTypes writes them. */
export interface Berichttypen {
  Bericht: object
  Eenheid: object
  klassen: object
}

/** What a reader tells while it reads. Records stay valid after the call; the reader keeps none of them. */
export interface Ontvanger<T extends Berichttypen> {
  /** Once: everything before the first stream unit. The repeated element stays an empty array. */
  readonly kop?: (bericht: T['Bericht']) => void
  /** Each stream unit (one insured), in order. `van` and `tot` in the record are its byte range. */
  readonly eenheid?: (eenheid: T['Eenheid']) => void
  readonly bevinding?: (bevinding: Bevinding) => void
}

/** How reading ended. */
export interface Slot<T extends Berichttypen> {
  /** The message record without its stream units; null when not even its root could be read. */
  readonly bericht: T['Bericht'] | null
  /** Read up to its end: false when reading had to stop (truncated, not XML, a limit). Findings may exist all the same. */
  readonly volledig: boolean
  /** Kept findings, in the order of the message. */
  readonly bevindingen: readonly Bevinding[]
  /** All findings, kept or not. */
  readonly aantalBevindingen: number
  readonly eenheden: number
  readonly bytes: number
}

/** Takes a message in pieces of any size. */
export interface Lezer<T extends Berichttypen> {
  write(stuk: Uint8Array): void
  end(): Slot<T>
}
