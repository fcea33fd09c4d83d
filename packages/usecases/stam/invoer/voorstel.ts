import type { Tekst } from '@zorgketen/values'
import type { DocumentVan } from '../registers.ts'
import type { Herstelling, Invoerfout } from './tabel.ts'
import type { InvoerbaarRegister } from './vormen.ts'

/** A value that an import changes; null for nothing. A BSN shows its last two digits only. */
export interface Veldverschil {
  readonly veld: string
  readonly naam: Tekst
  readonly oud: string | null
  readonly nieuw: string | null
}

/** What the file makes of one document, with the rows it comes from. */
export interface Invoeruitkomst<D> {
  readonly soort: 'nieuw' | 'gewijzigd' | 'ongewijzigd'
  readonly id: string
  readonly label: string
  readonly rijen: readonly number[]
  readonly verschillen: readonly Veldverschil[]
  readonly document: D
}

/** What an import would do. Nothing is changed until the documents of `applyImport` are stored. */
export interface Importvoorstel<N extends InvoerbaarRegister> {
  readonly register: N
  /** By column key, the header that is read for it. */
  readonly koppeling: Readonly<Record<string, string | null>>
  readonly nietHerkend: readonly string[]
  readonly uitkomsten: readonly Invoeruitkomst<DocumentVan<N>>[]
  /** In the order of the file; a row with a fault changes nothing. */
  readonly fouten: readonly Invoerfout[]
  readonly hersteld: readonly Herstelling[]
  /** Rows that say exactly what an earlier row says. */
  readonly dubbeleRijen: number
}

/** The documents an import adds or changes, to be stored as new versions. */
export const applyImport = <N extends InvoerbaarRegister>({
  uitkomsten,
}: Importvoorstel<N>): readonly DocumentVan<N>[] =>
  uitkomsten.flatMap(({ soort, document }) => (soort === 'ongewijzigd' ? [] : [document]))
