import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** A duration class of a consult: from this many minutes. */
export type DuurklasseRij = Herkomst & { readonly vanaf: number }

export const duurklasseRij: Vorm<DuurklasseRij> = {
  sleutel: (rij) => String(rij.vanaf),
  parse: (lezer, kop) => ({ vanaf: lezer.geheel('vanaf', 1, 1440), ...parseHerkomst(lezer, kop) }),
}
