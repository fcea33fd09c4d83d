import type { gds801 } from '@zorgketen/gds801'

/** A structural finding as all readers can make it: what and where. */
export interface Finding {
  readonly code: string
  readonly pad: string
}

/** What a reader hands over while it reads. */
export interface Receiver {
  eenheid(verzekerde: gds801.Verzekerde): void
  bevinding(finding: Finding): void
}

/** Reads a message with the full structural check. Bytes in, records and findings out. */
export type Reader = (bytes: Uint8Array, receiver: Receiver) => void
