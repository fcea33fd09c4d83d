import type { Tekst } from '@zorgketen/values'
import type { Invoerkolom } from '../stam/invoer/kolom.ts'
import type { Herstelling, Invoerfout, Tabel } from '../stam/invoer/tabel.ts'
import type { Veldverschil } from '../stam/invoer/voorstel.ts'
import { INVOERBARE_REGISTERS, type InvoerbaarRegister } from '../stam/invoer/vormen.ts'
import type { Besluit, LeesKolom } from './kolomlezer.ts'
import type { Geziene } from './open-kolommen.ts'
import { REGISTRATIETABELLEN, type Registratietabel } from './registraties/tabelsoorten.ts'

/** What can be filled from a file. */
export type Invoersoort = InvoerbaarRegister | Registratietabel
export const INVOERSOORTEN = [...REGISTRATIETABELLEN, ...INVOERBARE_REGISTERS] as const satisfies readonly Invoersoort[]

/** A file that was read as a table, with what a person decided about it. */
export interface Tabelinvoer {
  readonly tabel: Tabel
  /** SHA-256 of the file, for the audit. */
  readonly vingerafdruk: string
  /** What a person changed of the proposed mapping, by column key. */
  readonly koppeling: Readonly<Record<string, string | null>>
  readonly besluiten: readonly Besluit[]
  readonly leesKolom: LeesKolom
}

/** A column of ours, what it is in the file and what was odd about it. */
export interface Kolomstand extends Pick<Invoerkolom, 'sleutel' | 'naam' | 'verplicht' | 'uitleg'> {
  readonly kop: string | null
  readonly zekerheid: 'zeker' | 'waarschijnlijk' | null
  readonly schade: readonly Geziene[]
}

/** What a file would make of one thing. */
export interface Invoerregel {
  readonly soort: 'nieuw' | 'gewijzigd' | 'ongewijzigd'
  readonly id: string
  readonly label: string
  readonly rijen: readonly number[]
  readonly verschillen: readonly Veldverschil[]
}

/** What an import would do, for a person to look at; nothing has changed. */
export interface Invoervoorstel {
  readonly kolommen: readonly Kolomstand[]
  readonly nietHerkend: readonly string[]
  readonly regels: readonly Invoerregel[]
  readonly fouten: readonly Invoerfout[]
  readonly hersteld: readonly Herstelling[]
  readonly dubbeleRijen: number
}

/** What an import did. */
export interface Invoerverslag {
  readonly nieuw: number
  readonly gewijzigd: number
  readonly ongewijzigd: number
  /** Rows that were not taken in. */
  readonly fouten: number
  /** Registrations that were derived (again). */
  readonly afgeleid: number
}

export const INLEZEN: Tekst = { nl: 'inlezen', en: 'importing' }
export const NAKIJKEN: Tekst = { nl: 'nakijken', en: 'looking through' }

/** Rows with a fault; a row may have several. */
export const faultyRows = (fouten: readonly Invoerfout[]): number => new Set(fouten.map(({ rij }) => rij)).size
