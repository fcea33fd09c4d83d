import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** The code with which one receiver answers a breach of a rule; `variant` is empty for a rule with one way of failing. */
export type RetourcodetabelRij = Herkomst & {
  readonly regel: string
  readonly variant: string
  readonly code: string
}

export const retourcodetabelRij: Vorm<RetourcodetabelRij> = {
  sleutel: (rij) => `${rij.regel} ${rij.variant}`,
  parse: (lezer, kop) => ({
    regel: lezer.tekst('regel'),
    variant: lezer.tekstOfNull('variant') ?? '',
    code: lezer.tekst('code'),
    ...parseHerkomst(lezer, kop),
  }),
}
