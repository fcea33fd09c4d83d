/** A file of the old system as a person gave it. `naam` only says where; it is not kept. */
export interface Overnameinvoer {
  readonly naam: string
  readonly bytes: Uint8Array
}
