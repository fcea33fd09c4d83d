import type { Reden } from './reden.ts'

/** Tells a reason from the value that was asked for. No model of this room has a field `tekst`. */
export function isReden(uitkomst: object): uitkomst is Reden {
  return 'tekst' in uitkomst
}
