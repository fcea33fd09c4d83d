import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** One number that a derivation turns on. `aantal` null: that there is a limit is known, what it is was not found. */
export type GrensRij = Herkomst & {
  readonly id: string
  readonly aantal: number | null
  readonly eenheid: 'minuten' | 'uur'
  /** Where in the source it stands. */
  readonly plaats: string
}

export const grensRij: Vorm<GrensRij> = {
  sleutel: (rij) => rij.id,
  parse: (lezer, kop) => ({
    id: lezer.tekst('id'),
    aantal: lezer.geheelOfNull('aantal', 1, 1440),
    eenheid: lezer.keuze('eenheid', ['minuten', 'uur']),
    plaats: lezer.tekst('plaats'),
    ...parseHerkomst(lezer, kop),
  }),
}
