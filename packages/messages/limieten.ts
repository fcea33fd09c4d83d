/** Bounds of one read. They keep memory and time bounded whatever is fed in; override per reader when needed. */
export interface Limieten {
  /** Deepest nesting of elements, known or unknown. */
  readonly diepte: number
  /** Longest text of one element, in bytes. */
  readonly tekst: number
  /** Largest stream unit (one insured with all lines), in bytes. Also bounds everything before the first unit. */
  readonly eenheid: number
  /** Largest message, in bytes. */
  readonly totaal: number
  /** Findings kept with their text; above this only the count goes on. */
  readonly bevindingen: number
}

/** The bounds used when none are given. */
export const LIMIETEN: Limieten = {
  diepte: 64,
  tekst: 65_536,
  eenheid: 32 * 1024 * 1024,
  totaal: 8 * 1024 * 1024 * 1024,
  bevindingen: 1_000,
}
