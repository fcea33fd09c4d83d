import type { Bevinding, Ernst } from '../bevinding.ts'
import { ernstOf, type Loket } from './loket.ts'

/** A finding as a desk hands it out. Hidden ones are kept: a provider sees all, an official answer leaves them out. */
export interface Melding extends Bevinding {
  readonly ernst: Ernst
  readonly retourcode: string | null
  readonly onderdrukt: boolean
}

/** Rule id of a finding, without the version. */
export const ruleIdOf = (bevinding: { readonly regel: string }): string =>
  bevinding.regel.slice(0, bevinding.regel.lastIndexOf('@'))

const layerOf = (loket: Loket, plek: string): number => {
  const layer = loket.lagen.findIndex((plekken) => plekken.includes(plek))
  return layer === -1 ? loket.lagen.length : layer
}

/** Gives every finding its seriousness and code, and marks those that an outer refusal hides. */
export function report(loket: Loket, bevindingen: readonly Bevinding[]): readonly Melding[] {
  const rated = bevindingen.map((bevinding) => {
    const regel = ruleIdOf(bevinding)
    return {
      ...bevinding,
      ernst: ernstOf(loket, regel, bevinding.variant),
      retourcode: loket.retourcodes?.code(regel, bevinding.variant) ?? null,
      laag: layerOf(loket, bevinding.plek),
    }
  })
  const refusing = rated.flatMap((melding) => (melding.ernst === 'afkeur' ? [melding.laag] : []))
  const outermost = Math.min(Number.POSITIVE_INFINITY, ...new Set(refusing))
  return rated.map(({ laag, ...melding }) => ({
    ...melding,
    onderdrukt: laag > outermost && outermost < loket.lagen.length,
  }))
}
