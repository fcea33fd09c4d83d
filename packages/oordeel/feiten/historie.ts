import { type Gebeurtenis, type Geschiedenis, makeGeschiedenis } from '@zorgketen/rules'

/**
 * The past of a window rule, and whether it is known to be complete. "Unique for ever" can only be said over a
 * complete past: over an incomplete one a rule that finds nothing answers `onbekend`.
 */
export interface Historie<I> extends Geschiedenis<I> {
  readonly volledig: boolean
}

export function makeHistorie<I>(
  volledig: boolean,
  gebeurtenissen: Iterable<readonly [sleutel: string, gebeurtenis: Gebeurtenis<I>]>,
): Historie<I> {
  const { eerder } = makeGeschiedenis(gebeurtenissen)
  return Object.freeze({ eerder, volledig })
}
