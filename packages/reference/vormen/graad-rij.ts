import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import { STROMEN, type Zorgstroom } from './stroom.ts'
import type { Vorm } from './vorm.ts'

/** Levels of care with the levels of security they occur with (ZPM-11). */
export type GraadRij = Herkomst & {
  readonly stroom: Zorgstroom
  readonly graden: readonly string[]
  readonly niveaus: readonly number[]
  /** Codes of the settings in which no level of security is allowed too. */
  readonly zonderNiveauIn: readonly string[]
  readonly rechtvaardigingsgrond: boolean
  /** Where in the source it stands. */
  readonly plaats: string
}

export const graadRij: Vorm<GraadRij> = {
  sleutel: ({ stroom, graden, rechtvaardigingsgrond }) => `${stroom} ${graden.join('')} ${rechtvaardigingsgrond}`,
  parse: (lezer, kop) => ({
    stroom: lezer.keuze('stroom', STROMEN),
    graden: lezer.woorden('graden'),
    niveaus: lezer.gehelen('niveaus', 1, 4) ?? [],
    zonderNiveauIn: lezer.woorden('zonderNiveauIn'),
    rechtvaardigingsgrond: lezer.jaNee('rechtvaardigingsgrond'),
    plaats: lezer.tekst('plaats'),
    ...parseHerkomst(lezer, kop),
  }),
}
