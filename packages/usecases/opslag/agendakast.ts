import type { Period } from '@zorgketen/values'
import type { Agendaafspraak } from '../planning/afspraak.ts'
import type { Deel, Pagina } from './pagina.ts'
import type { Herkomst } from './registerkast.ts'

/** One version of an appointment. */
export interface Afspraakrij {
  readonly afspraak: Agendaafspraak
  readonly versie: number
  readonly gekendVan: string
  readonly door: string
  readonly herkomst: string
}

/** Null: no condition. */
export interface Afspraakfilter {
  readonly periode: Period
  readonly zorgverlener: string | null
  readonly patient: string | null
}

/** The agenda: appointments with every version that ever was known. */
export interface Agendakast {
  /** In order of day, time and id. */
  readonly lijst: (filter: Afspraakfilter, pagina: Pagina) => Promise<Deel<Afspraakrij>>
  /** All appointments of a period as they are now, of one professional or of all. */
  readonly inPeriode: (periode: Period, zorgverlener: string | null) => Promise<readonly Afspraakrij[]>
  readonly vind: (id: string) => Promise<Afspraakrij | null>
  /** All versions, oldest first. */
  readonly historie: (id: string) => Promise<readonly Afspraakrij[]>
  /** Keeps new versions. Throws `Bewerkingsconflict` when someone else was first; then nothing is kept. */
  readonly zet: (
    rijen: readonly { readonly afspraak: Agendaafspraak; readonly verwachteVersie: number | null }[],
    herkomst: Herkomst,
  ) => Promise<void>
}
