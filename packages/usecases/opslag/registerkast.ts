import type { EpochDay } from '@zorgketen/values'
import type { Deel, Pagina } from './pagina.ts'

/** One version of one document of a register, as it is kept: `inhoud` is the JSON of its format. */
export interface Registerrij {
  readonly register: string
  readonly id: string
  /** Counts from 1. */
  readonly versie: number
  /** Instants (ISO, UTC) between which this was what we knew; null: it still is. */
  readonly gekendVan: string
  readonly gekendTot: string | null
  readonly vervallen: boolean
  readonly label: string
  readonly inhoud: unknown
  readonly door: string
  readonly reden: string
}

/** A document to be kept. `verwachteVersie`: the version the change was made on, 0 for a new one, null to not look. */
export interface Registerwijziging {
  readonly id: string
  readonly verwachteVersie: number | null
  readonly vervallen: boolean
  readonly label: string
  /** What a search looks in: lower case, without diacritics. */
  readonly zoek: string
  readonly geboortedatum: EpochDay | null
  readonly inhoud: unknown
}

export interface Zoekvraag {
  /** Every word must occur in `zoek`; empty for all. */
  readonly woorden: readonly string[]
  readonly geboortedatum: EpochDay | null
}

/** Who, when and why: an instant (ISO, UTC), a user, a reason. */
export interface Herkomst {
  readonly op: string
  readonly door: string
  readonly reden: string
}

/** Registers of an organisation: documents with every version that ever was known. */
export interface Registerkast {
  /** All that hold now, in order of label. */
  readonly actueel: (register: string) => Promise<readonly Registerrij[]>
  /** All that we knew to hold at an instant. */
  readonly gekendOp: (register: string, moment: string) => Promise<readonly Registerrij[]>
  readonly vind: (register: string, id: string) => Promise<Registerrij | null>
  /** The same for many ids, in order of id; an id that the register does not know is left out. */
  readonly vindAlle: (register: string, ids: readonly string[]) => Promise<readonly Registerrij[]>
  /** Labels of documents as they are now; an id that the register does not know is left out. */
  readonly labels: (register: string, ids: Iterable<string>) => Promise<ReadonlyMap<string, string>>
  /** All versions, oldest first. */
  readonly historie: (register: string, id: string) => Promise<readonly Registerrij[]>
  readonly zoek: (register: string, vraag: Zoekvraag, pagina: Pagina) => Promise<Deel<Registerrij>>
  /** Keeps new versions. Throws `Bewerkingsconflict` when someone else was first; then nothing is kept. */
  readonly zet: (register: string, wijzigingen: readonly Registerwijziging[], herkomst: Herkomst) => Promise<void>
}
