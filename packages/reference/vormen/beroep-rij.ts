import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** A profession that may register declarable consults (ZPM-04). `categorieIndex` is 1-based. */
export type BeroepRij = Herkomst & {
  readonly beroep: string
  readonly categorie: string
  readonly categorieIndex: number
  readonly kanRegiebehandelaarZijn: boolean
  readonly opmerking: string | null
}

export function beroepSleutel(beroep: string): string {
  return beroep.trim().toLowerCase()
}

export const beroepRij: Vorm<BeroepRij> = {
  sleutel: (rij) => beroepSleutel(rij.beroep),
  parse: (lezer, kop) => ({
    beroep: lezer.tekst('beroep'),
    categorie: lezer.tekst('categorie'),
    categorieIndex: lezer.geheel('categorieIndex', 1, 99),
    kanRegiebehandelaarZijn: lezer.jaNee('kanRegiebehandelaarZijn'),
    opmerking: lezer.tekstOfNull('opmerking'),
    ...parseHerkomst(lezer, kop),
  }),
}
