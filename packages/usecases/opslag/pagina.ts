/** Which part of a list: rows to skip and rows to give. */
export interface Pagina {
  readonly vanaf: number
  readonly aantal: number
}

/** A part of a list, and how long the whole is. */
export interface Deel<T> {
  readonly rijen: readonly T[]
  readonly totaal: number
}
