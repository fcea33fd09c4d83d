import { EXCEL_FOUT, WETENSCHAPPELIJK } from '../cel/patronen.ts'
import { type Opmerking, opmerking } from '../fout/opmerking.ts'
import type { GelezenRij } from './gelezen-tabel.ts'

/** What is told of a column, and the cells that tell it. */
export const SPOREN = [
  ['decimale-komma', /^\s*(€\s*)?-?(\d+|\d{1,3}(\.\d{3})+),\d{1,2}\s*$/],
  ['wetenschappelijk', WETENSCHAPPELIJK],
  ['excel-fout', EXCEL_FOUT],
] as const

/** What can be told of the values without knowing what a column holds: once per column, with the first row. */
export function noteWaarden(koppen: readonly string[], rijen: readonly GelezenRij[]): readonly Opmerking[] {
  return koppen.flatMap((kop) =>
    SPOREN.flatMap(([code, patroon]) => {
      const rij = rijen.find((r) => patroon.test(r.cellen[kop] ?? ''))
      return rij === undefined ? [] : [opmerking(code, rij.nummer, kop)]
    }),
  )
}
