import type { Regelstand } from '@zorgketen/declaratie'
import type { EpochDay, Maand } from '@zorgketen/values'
import type { Afleiding } from '@zorgketen/zorgprestatie'
import type { Registratie } from '../formaten/registratie.ts'
import type { Deel, Pagina } from './pagina.ts'
import type { Herkomst } from './registerkast.ts'

export interface Registratierij {
  readonly registratie: Registratie
  readonly versie: number
  readonly vervallen: boolean
  readonly gekendVan: string
  readonly door: string
  readonly herkomst: string
}

/** A registration as it is kept now. */
export type Bewaard = Pick<Registratierij, 'registratie' | 'versie' | 'vervallen'>

/** A registration with what it gave; null: not derived yet. */
export interface Registratieregel extends Registratierij {
  readonly afleiding: Afleiding | null
  /** What it gave beside that: supplements, the other parts of a session. */
  readonly bij: readonly Afleiding[]
  /** The debit line that was sent last for it; null: nothing was sent. */
  readonly regel: { readonly referentie: string; readonly factuurnummer: string; readonly stand: Regelstand } | null
  /** Labels of the registers for the ids; the id itself where the register does not know it. Several are joined. */
  readonly namen: { readonly patient: string; readonly zorgverlener: string; readonly eenheid: string }
}

/** Null: no condition. `uitkomst`: what the registration gave; `code`: that prestatie; `weigering`: refused for that. */
export interface Registratiefilter {
  readonly maand: Maand | null
  readonly patient: string | null
  readonly zorgverlener: string | null
  readonly uitkomst: 'prestatie' | 'weigering' | null
  readonly code?: string
  readonly weigering?: string
  /** Of this kind. */
  readonly soort?: Registratie['soort']
  /** Stays without a discharge only. */
  readonly lopend?: boolean
}

export type Registratievolgorde = 'datum' | '-datum'

export interface Registratiekast {
  readonly lijst: (
    filter: Registratiefilter,
    volgorde: Registratievolgorde,
    pagina: Pagina,
  ) => Promise<Deel<Registratieregel>>
  /** All of the month that hold now, in order of day and id; a stay is of the month of its admission. */
  readonly vanMaand: (maand: Maand) => Promise<readonly Registratie[]>
  /**
   * Registrations that decide over others between two days, of these patients (null: of all): stays that overlap, messages, and
   * what has a most for one patient from the beginning.
   */
  readonly wegen: (van: EpochDay, tot: EpochDay, patienten: readonly string[] | null) => Promise<readonly Registratie[]>
  readonly vind: (id: string) => Promise<Registratieregel | null>
  /** What is kept now under these ids, withdrawn ones too; an id that is not there is left out. In no order. */
  readonly metIds: (ids: readonly string[]) => Promise<readonly Bewaard[]>
  /** All of the month that hold now in which one of these patients takes part. In no order. */
  readonly vanPatienten: (maand: Maand, patienten: readonly string[]) => Promise<readonly Registratie[]>
  /** All versions, oldest first. */
  readonly historie: (id: string) => Promise<readonly Registratierij[]>
  /** Keeps new versions. Throws `Bewerkingsconflict` when someone else was first; then nothing is kept. */
  readonly zet: (
    rijen: readonly {
      readonly registratie: Registratie
      readonly verwachteVersie: number | null
      readonly vervallen: boolean
    }[],
    herkomst: Herkomst,
  ) => Promise<void>
  /** Takes many new ones in by the load path; those whose id exists already are left as they are. Gives how many were new. */
  readonly laad: (rijen: Iterable<Registratie>, herkomst: Herkomst) => Promise<number>
}
