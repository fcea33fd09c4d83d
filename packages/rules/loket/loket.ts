import type { Tekst } from '@zorgketen/values'
import type { Ernst } from '../bevinding.ts'
import type { Rule } from '../regel/rule.ts'
import type { Retourcodetabel } from './retourcodetabel.ts'

/** A deviation from the desk's rule that every breach is a refusal. Without a variant it counts for all of them. */
export interface Ernstregel {
  readonly regel: string
  readonly variant?: string
  readonly ernst: Ernst
}

/**
 * A desk: an entry form, a month batch, the gate, the payer, a simulation. It picks rules, and it owns how serious
 * a finding is, which findings hide which, and the return codes.
 */
export interface Loket {
  readonly id: string
  readonly naam: Tekst
  readonly kiest: (rule: Rule) => boolean
  readonly ernst: readonly Ernstregel[]
  /** Layers of plekken, outermost first: a refusal in one layer hides the findings of the layers after it. */
  readonly lagen: readonly (readonly string[])[]
  readonly retourcodes: Retourcodetabel | null
}

/** How serious this desk takes a breach of a rule. */
export function ernstOf(loket: Loket, regel: string, variant: string): Ernst {
  const own = loket.ernst.find((rij) => rij.regel === regel && rij.variant === variant)
  const all = loket.ernst.find((rij) => rij.regel === regel && rij.variant === undefined)
  return (own ?? all)?.ernst ?? (variant === 'signaal' ? 'signaal' : 'afkeur')
}
