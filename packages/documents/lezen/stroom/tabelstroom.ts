import type { GelezenRij, GelezenTabel } from '../gelezen-tabel.ts'

/** A table that was looked through and is read from its beginning as often as asked, a part at a time. */
export interface GelezenStroom extends Omit<GelezenTabel, 'rijen'> {
  /** Rows of data, those without anything not counted. */
  readonly aantal: number
  readonly rijen: () => AsyncIterable<readonly GelezenRij[]>
}

/** The bytes of a file from its beginning, as often as asked. */
export type Bytes = () => AsyncIterable<Uint8Array>
