import type { Tekst } from '@zorgketen/values'
import type { Invoerkolom } from '../../../stam/invoer/kolom.ts'
import type { Kolomsoort } from '../../kolomlezer.ts'

/** A column that a file of registrations may have. */
export interface Registratiekolom extends Omit<Invoerkolom, 'soort'> {
  readonly soort: Kolomsoort
  /** The only words it may hold; null: any. */
  readonly keuzes: readonly string[] | null
  /** Whether a cell may hold several, with a comma, semicolon or plus in between. */
  readonly meer: boolean
}

export const t = (nl: string, en: string): Tekst => ({ nl, en })

type Rest = Pick<Registratiekolom, 'uitleg' | 'voorbeelden' | 'synoniemen'> & Partial<Registratiekolom>

/** A column that each row must fill, unless said otherwise. */
export const kolom = (sleutel: string, soort: Kolomsoort, naam: Tekst, rest: Rest): Registratiekolom => ({
  sleutel,
  soort,
  naam,
  verplicht: 'altijd',
  verwijst: null,
  keuzes: null,
  meer: false,
  ...rest,
})
