import type { Tekst } from '@zorgketen/values'

/**
 * Why a step gave nothing. `code` is the key in the room's catalogue, `params` fill its texts; they never hold a BSN
 * or the key of a patient. `reden` is what the reference data itself said, such as which file to install.
 */
export interface Weigering<Code extends string = string> {
  readonly code: Code
  readonly params: Readonly<Record<string, string | number>>
  readonly reden: Tekst | null
}
