import type { Tekst } from '@zorgketen/values'
import { IMPORT_TEKSTEN, type Importcode } from './bevinding-teksten.ts'

/**
 * Something found while reading a file: where, what, what was expected and what to do. `fout`: the row, or without a
 * line the file, is not taken over; `let op`: it is. `regel` as a spreadsheet numbers rows, null for the whole file.
 */
export type Importbevinding = {
  readonly code: Importcode
  readonly ernst: 'fout' | 'let op'
  readonly regel: number | null
  readonly kolom: string | null
  readonly gevonden: string
  readonly wat: Tekst
  readonly verwacht: Tekst
  readonly doe: Tekst
}

/** What only has to be known; every other code stands in the way of its row. */
const LET_OP: readonly Importcode[] = [
  'code.dubbel',
  'naam.beschadigd',
  'naam.soort',
  'naam.setting',
  'naam.beroep',
  'naam.duur',
  'naam.groep',
  'kenmerken.dubbel',
  'tarief.zonder-centen',
  'periode.buiten',
  'volledig.niet',
]

const MAX_GETOOND = 120

export type Plek = { readonly regel: number | null; readonly kolom: string | null }

/** `bij` fills the text with what the finding is compared with. Lists of prestaties hold no persons, so cells can be shown. */
export function bevinding(code: Importcode, { regel, kolom }: Plek, gevonden: string, bij = ''): Importbevinding {
  const { wat, verwacht, doe } = IMPORT_TEKSTEN[code]
  const getoond = gevonden.length > MAX_GETOOND ? `${gevonden.slice(0, MAX_GETOOND)}…` : gevonden
  const vul = (tekst: Tekst): Tekst => ({ nl: vulIn(tekst.nl, getoond, bij), en: vulIn(tekst.en, getoond, bij) })
  const ernst = LET_OP.includes(code) ? 'let op' : 'fout'
  return { code, ernst, regel, kolom, gevonden: getoond, wat: vul(wat), verwacht: vul(verwacht), doe: vul(doe) }
}

function vulIn(tekst: string, gevonden: string, bij: string): string {
  return tekst.replaceAll(/\{(gevonden|bij)\}/g, (_, naam: string) => (naam === 'bij' ? bij : gevonden))
}
