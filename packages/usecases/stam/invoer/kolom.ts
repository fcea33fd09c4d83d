import type { Tekst } from '@zorgketen/values'
import type { RegisterNaam } from '../registers.ts'
import type { Celsoort } from './tabel.ts'

/** A column that an import file of a register may have. */
export interface Invoerkolom {
  readonly sleutel: string
  /** The header as we write it. */
  readonly naam: Tekst
  readonly soort: Celsoort
  /** `altijd`: in every row. `nieuw`: in some row about a new document. `nee`: an empty cell changes nothing. */
  readonly verplicht: 'altijd' | 'nieuw' | 'nee'
  readonly uitleg: Tekst
  /** Other headers by which it is recognised. */
  readonly synoniemen: readonly string[]
  /** The register whose keys it names. */
  readonly verwijst: RegisterNaam | null
  /** One cell for each example row of the template. */
  readonly voorbeelden: readonly string[]
}

type Opties = Partial<Pick<Invoerkolom, 'verplicht' | 'synoniemen' | 'verwijst'>>

export const kolom = (
  sleutel: string,
  soort: Celsoort,
  naam: readonly [string, string],
  uitleg: readonly [string, string],
  voorbeelden: readonly string[],
  { verplicht = 'nee', synoniemen = [], verwijst = null }: Opties = {},
): Invoerkolom => ({
  sleutel,
  soort,
  naam: { nl: naam[0], en: naam[1] },
  uitleg: { nl: uitleg[0], en: uitleg[1] },
  voorbeelden,
  verplicht,
  synoniemen,
  verwijst,
})
