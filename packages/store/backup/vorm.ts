import type { Milieu } from '../store.ts'
import type { Schemastap } from './verslag.ts'

/**
 * The form of a backup: one zstd-compressed text file, a JSON value a line, the same for both engines:
 *
 *     {"vorm":"zorgketen-backup","versie":1,"milieu":…,"schema":[…]}
 *     {"tabel":"registratie","kolommen":["verdeel_id",…]}
 *     ["1","kliniek",null,…]                                    one row: PostgreSQL's text form of each value
 *     {"einde":"registratie","aantal":1,"sha256":"…"}           over the row lines
 *     {"reeks":"nummer_seq","waarde":"12"}                      last value of a sequence
 *     {"slot":"…"}                                              sha256 over all lines before; without it the file is cut off
 */
export const VORM = 'zorgketen-backup'

/** The version of the form this program writes and reads. */
export const VORM_VERSIE = 1

/** The lines of a backup that are no rows. */
export type Kop = {
  readonly vorm: string
  readonly versie: number
  readonly milieu: Milieu
  readonly schema: readonly Schemastap[]
}
type Tabelbegin = { readonly tabel: string; readonly kolommen: readonly string[] }
type Tabeleinde = { readonly einde: string; readonly aantal: number; readonly sha256: string }
type Reeks = { readonly reeks: string; readonly waarde: string }
type Slotregel = { readonly slot: string }

/** One row: the text form of each value. */
type Rij = readonly (string | null)[]

/** Any line. */
export type Regel = Kop | Tabelbegin | Tabeleinde | Reeks | Slotregel | Rij
